import CopseModel

/// What the marks and the lines of a map mean, below it.
struct SVGMapLegend {
  private let map: NetworkMap
  private let width: Double

  init(_ map: NetworkMap, width: Double) {
    self.map = map
    self.width = width
  }

  func nodes(below top: Double) -> SVGDrawing {
    let entries = changes + constellations
    guard !entries.isEmpty else { return SVGDrawing([], height: top) }
    let columns = max(Int(width / 230), 1)
    let room = (width - 16) / Double(columns)
    var nodes: [SVGNode] = []
    for (index, entry) in entries.enumerated() {
      let x = 8 + Double(index % columns) * room
      let y = top + Double(index / columns + 1) * SVGStyle.lineHeight
      nodes.append(entry.mark(x + 14, y - 4))
      let words = SVGLetters.fitted(
        entry.words, width: room - 40, size: SVGStyle.smallLetters)
      nodes.append(SVGText(size: SVGStyle.smallLetters).node(words, x: x + 32, y: y))
    }
    let rows = (entries.count + columns - 1) / columns
    return SVGDrawing(nodes, height: top + Double(rows) * SVGStyle.lineHeight + 4)
  }

  private struct Entry {
    let words: String
    let mark: (_ x: Double, _ y: Double) -> SVGNode
  }

  private var changes: [Entry] {
    guard let year = map.comparedYear else { return [] }
    return [
      Entry(words: "appeared since \(year)") { x, y in
        Self.line(SVGMapLines.appearedColor, x, y, dashes: nil)
      },
      Entry(words: "went since \(year)") { x, y in
        Self.line(SVGMapLines.wentColor, x, y, dashes: "4 3")
      },
    ]
  }

  private static func line(_ color: Int, _ x: Double, _ y: Double, dashes: String?) -> SVGNode {
    SVGPalette.colored(
      color,
      [
        SVGNode(
          "path",
          [SVGAttribute("d", "M\(svgNumber(x - 12)) \(svgNumber(y))h24")]
            + SVGStyle.line(width: 2)
            + (dashes.map { [SVGAttribute("stroke-dasharray", $0)] } ?? []))
      ])
  }

  /// As many as marks can tell apart, and how many more there are.
  private var constellations: [Entry] {
    let entries = map.constellations.prefix(SVGPalette.count).enumerated().map { index, name in
      Entry(words: name) { x, y in
        SVGPalette.colored(index, [SVGPalette.point(index, x: x, y: y)])
      }
    }
    let more = map.constellations.count - entries.count
    guard more > 0 else { return entries }
    return entries + [
      Entry(words: "and \(more) more, marked again from the first") { x, y in
        SVGNode("g", [], [SVGText.small(.middle).node("…", x: x, y: y + 4)])
      }
    ]
  }
}
