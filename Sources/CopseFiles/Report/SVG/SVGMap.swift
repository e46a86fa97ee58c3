public import CopseModel

/// A map of communities as SVG, for a page or for a file of its own.
///
/// Marks and dashes say what colours say; every mark has its name as a tooltip, and as a label where
/// there is room.
public struct SVGMap: Hashable, Sendable {
  /// Wide enough for names beside marks.
  public static let usualWidth = 960

  private let map: NetworkMap
  private let identifier: String
  private let width: Double

  /// - Parameters:
  ///   - identifier: told apart from those of other pictures on the page; letters, digits and `-`,
  ///     others are left out.
  ///   - width: in the units in which letters are 13 high; from 240 to 2000.
  public init(_ map: NetworkMap, identifier: String = "map", width: Int = usualWidth) {
    self.map = map
    self.identifier = SVGFrame.identifier(identifier)
    self.width = SVGFrame.width(width)
  }

  /// The map as an element of a page, whose ink it takes; the page says the title above it.
  public var inline: String { frame.inline }

  /// The map as a file, with its title in it.
  public var file: String { frame.file }

  private var frame: SVGFrame {
    SVGFrame(
      title: map.title, summary: map.summary, identifier: identifier, width: width,
      drawing: drawing)
  }

  private var drawing: SVGDrawing {
    guard !map.nodes.isEmpty else { return .words(map.summary, width: width) }
    let marks = SVGMapMarks(map, width: width)
    var drawing = SVGDrawing(
      SVGMapLines(map, marks: marks).nodes + marks.nodes + marks.labels, height: marks.height + 4)
    drawing.append(SVGMapLegend(map, width: width).nodes(below: marks.height + 4))
    let leftOut = marks.leftOut > 0 ? ["\(marks.leftOut) names without room"] : []
    let notes = ([map.note] + leftOut).filter { !$0.isEmpty }
    drawing.append(note: notes.joined(separator: "; "), width: width)
    return drawing
  }
}
