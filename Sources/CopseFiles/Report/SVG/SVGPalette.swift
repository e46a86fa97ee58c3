/// Colours, dashes and point marks by which lines are told apart; each of the three says it alone.
///
/// The hues are those of M. Okabe and K. Ito, "Color Universal Design" (2008), darkened for paper
/// and lightened for the dark until each has a contrast of 3:1 with what is behind it. For normal,
/// protan, deutan and tritan sight (G. M. Machado et al. 2009) two of them are 12 apart or more
/// (CIE 1976).
enum SVGPalette {
  /// How many there are; further ones begin anew.
  static let count = 7

  static let light = [
    "#00568f", "#b84a00", "#009068", "#c9709f", "#c48800", "#4299d6", "#1a1a1a",
  ]
  static let dark = [
    "#3b9bd9", "#e8703a", "#2bb68c", "#d98fba", "#f0b429", "#a8d8f5", "#e8e8e8",
  ]
  static let lightInk = "#1a1a1a"
  static let lightPaper = "#ffffff"
  static let darkInk = "#e8e8e8"
  static let darkPaper = "#161616"

  /// A group whose `currentColor` is the colour of that number.
  static func colored(_ index: Int, _ nodes: [SVGNode]) -> SVGNode {
    let index = ((index % count) + count) % count
    return SVGNode(
      "g", [SVGAttribute("class", "copse-\(index + 1)"), SVGAttribute("color", light[index])],
      nodes)
  }

  /// Lengths of dashes and gaps; nil is one unbroken line.
  static func dashes(_ index: Int) -> String? {
    switch index % count {
    case 1: "7 3"
    case 2: "2 2.5"
    case 3: "9 3 2 3"
    case 4: "4 2"
    case 5: "12 3"
    case 6: "1 3"
    default: nil
    }
  }

  /// The point mark of that number around a place.
  static func point(_ index: Int, x: Double, y: Double, title: String? = nil) -> SVGNode {
    let outline =
      switch index % count {
      case 1: "M-3.5-3.5h7v7h-7z"
      case 2: "M0-4.6L4.4 3.4h-8.8z"
      case 3: "M0-5L5 0L0 5L-5 0z"
      case 4: "M0 4.6L4.4-3.4h-8.8z"
      case 5: "M-3.5-3.5L3.5 3.5M-3.5 3.5L3.5-3.5"
      case 6: "M-4.5 0h9M0-4.5v9"
      default: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"
      }
    let isStroke = index % count >= 5
    var attributes = [
      SVGAttribute("d", outline),
      SVGAttribute("transform", "translate(\(svgNumber(x)) \(svgNumber(y)))"),
    ]
    attributes += isStroke ? SVGStyle.line(width: 2.4) : [SVGAttribute("fill", "currentColor")]
    return SVGNode("path", attributes, title.map { [SVGNode("title", text: $0)] } ?? [])
  }
}
