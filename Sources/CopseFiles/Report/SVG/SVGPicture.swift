public import CopseModel

/// A picture as SVG, for a page or for a file of its own.
///
/// It needs no script, no font and nothing from elsewhere, holds its title and its words for those
/// who do not see it, and follows the light or dark of what it stands on.
public struct SVGPicture: Hashable, Sendable {
  /// Wide enough for labels, narrow enough that they can be read on a phone.
  public static let usualWidth = 440

  /// What a page that holds pictures states once between `<style>` and `</style>`.
  public static let pageRules = SVGStyle.pageRules

  let picture: Picture
  let identifier: String
  let width: Double

  /// - Parameters:
  ///   - identifier: told apart from those of other pictures on the page; letters, digits and `-`,
  ///     others are left out.
  ///   - width: in the units in which letters are 13 high; from 240 to 2000.
  public init(_ picture: Picture, identifier: String = "chart", width: Int = usualWidth) {
    self.picture = picture
    self.identifier = SVGFrame.identifier(identifier)
    self.width = SVGFrame.width(width)
  }

  /// The picture as an element of a page, whose ink it takes; the page says the title above it.
  public var inline: String { frame.inline }

  /// The picture as a file, with its title in it.
  public var file: String { frame.file }

  private var frame: SVGFrame {
    SVGFrame(
      title: picture.title, summary: picture.summary, identifier: identifier, width: width,
      drawing: drawing)
  }

  private var drawing: SVGDrawing {
    switch picture {
    case .lines(let chart): SVGLines(chart: chart, width: width).drawing
    case .smallMultiples(let chart): SVGSmallMultiples(chart: chart, width: width).drawing
    case .flows(let chart): SVGFlows(chart: chart, width: width).drawing
    case .bars(let chart): SVGBars(chart: chart, width: width).drawing
    }
  }
}

/// What is drawn below each other, and how high it is.
struct SVGDrawing {
  private(set) var nodes: [SVGNode]
  private(set) var height: Double

  init(_ nodes: [SVGNode], height: Double) {
    self.nodes = nodes
    self.height = height
  }

  /// Words in place of a picture of nothing.
  static func words(_ text: String, width: Double) -> SVGDrawing {
    var drawing = SVGDrawing([], height: 4)
    drawing.append(note: text, width: width)
    return drawing
  }

  /// Adds what is drawn below all else; its height is that of the whole.
  mutating func append(_ other: SVGDrawing) {
    nodes += other.nodes
    height = max(height, other.height)
  }

  /// Adds lines of text below all else; none where the text is empty.
  mutating func append(note: String, width: Double) {
    let lines = SVGLetters.wrapped(note, width: width - 16, size: SVGStyle.smallLetters)
    for line in lines {
      height += SVGStyle.lineHeight
      nodes.append(SVGText.small().node(line, x: 8, y: height - 2))
    }
    height += lines.isEmpty ? 0 : 6
  }
}
