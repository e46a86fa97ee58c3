/// A line of text in a picture.
struct SVGText {
  /// On which side of its place the text stands.
  enum Anchor: String {
    case start, middle, end
  }

  var size = SVGStyle.letters
  var anchor = Anchor.start
  var isBold = false
  /// Whether it stands back behind other text.
  var isQuiet = false

  /// - Parameter y: the line on which the letters stand.
  func node(_ text: String, x: Double, y: Double) -> SVGNode {
    SVGNode("text", attributes(x: x, y: y), text: text)
  }

  /// A name followed by its figure, which is bold.
  func node(_ name: String, figure: String, x: Double, y: Double) -> SVGNode {
    // One line each would put a space between the two on its own.
    SVGNode(
      "text", attributes(x: x, y: y),
      [
        SVGNode("tspan", text: name),
        SVGNode("tspan", [SVGAttribute("font-weight", "bold")], text: figure),
      ])
  }

  private func attributes(x: Double, y: Double) -> [SVGAttribute] {
    var attributes = [SVGAttribute("x", x), SVGAttribute("y", y)]
    if size != SVGStyle.letters { attributes.append(SVGAttribute("font-size", size)) }
    if anchor != .start { attributes.append(SVGAttribute("text-anchor", anchor.rawValue)) }
    if isBold { attributes.append(SVGAttribute("font-weight", "bold")) }
    if isQuiet { attributes.append(SVGAttribute("opacity", 0.8)) }
    return attributes
  }
}

extension SVGText {
  /// Numbers and units along an axis, and notes.
  static func small(_ anchor: Anchor = .start) -> SVGText {
    SVGText(size: SVGStyle.smallLetters, anchor: anchor, isQuiet: true)
  }
}
