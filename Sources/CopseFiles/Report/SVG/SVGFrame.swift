/// What stands around every picture: its title, its words, and its paper.
struct SVGFrame {
  let title: String
  let summary: String
  /// As ``identifier(_:)`` leaves it.
  let identifier: String
  let width: Double
  let drawing: SVGDrawing

  /// The letters, digits and `-` of a text, which may stand in a name.
  static func identifier(_ text: String) -> String {
    text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// A width that letters have room in, and that a page can hold.
  static func width(_ width: Int) -> Double { Double(min(max(width, 240), 2000)) }

  /// An element of a page, whose ink it takes; the page says the title above it.
  var inline: String {
    var output = ""
    node(top: 0, attributes: [], extra: []).write(to: &output)
    return output
  }

  /// A file, with its title in it.
  var file: String {
    let lines = SVGLetters.wrapped(title, width: width - 16, size: 15)
    let title = lines.enumerated().map { index, line in
      SVGText(size: 15, isBold: true).node(line, x: 8, y: 22 + 19 * Double(index))
    }
    let paper = SVGNode(
      "rect",
      [
        SVGAttribute("class", "copse-paper"), SVGAttribute("width", "100%"),
        SVGAttribute("height", "100%"), SVGAttribute("fill", SVGPalette.lightPaper),
      ])
    var output = ""
    node(
      top: lines.isEmpty ? 8 : 14 + 19 * Double(lines.count),
      attributes: [
        SVGAttribute("xmlns", "http://www.w3.org/2000/svg"),
        SVGAttribute("color", SVGPalette.lightInk),
      ],
      extra: [SVGNode("style", text: SVGStyle.fileRules), paper] + title
    ).write(to: &output)
    return output
  }

  private func node(top: Double, attributes: [SVGAttribute], extra: [SVGNode]) -> SVGNode {
    let height = top + drawing.height
    let names = ["title", "words"].map { "\(identifier)-\($0)" }
    let words = [
      SVGNode("title", [SVGAttribute("id", names[0])], text: title),
      SVGNode("desc", [SVGAttribute("id", names[1])], text: summary),
    ]
    let move = SVGAttribute("transform", "translate(0 \(svgNumber(top)))")
    let drawn = top == 0 ? drawing.nodes : [SVGNode("g", [move], drawing.nodes)]
    return SVGNode(
      "svg",
      attributes + [
        SVGAttribute("class", "copse-chart"), SVGAttribute("role", "img"),
        SVGAttribute("aria-labelledby", names.joined(separator: " ")),
        SVGAttribute("viewBox", "0 0 \(svgNumber(width)) \(svgNumber(height))"),
        SVGAttribute("width", width), SVGAttribute("height", height),
        SVGAttribute("font-family", "system-ui, sans-serif"),
        SVGAttribute("font-size", SVGStyle.letters), SVGAttribute("fill", "currentColor"),
      ], words + extra + drawn)
  }
}
