/// An element of a picture, or text in one: whatever it holds, what is written is well formed.
struct SVGNode: Hashable, Sendable {
  private enum Content: Hashable, Sendable {
    case nothing
    case text(String)
    case nodes([SVGNode])
  }

  private let name: String
  private let attributes: [SVGAttribute]
  private let content: Content

  /// - Parameters: names are the program's own, values may be data.
  init(_ name: String, _ attributes: [SVGAttribute], _ nodes: [SVGNode] = []) {
    self.name = name
    self.attributes = attributes
    content = nodes.isEmpty ? .nothing : .nodes(nodes)
  }

  init(_ name: String, _ attributes: [SVGAttribute] = [], text: String) {
    self.name = name
    self.attributes = attributes
    content = .text(text)
  }

  /// Appends the element with a line for each that holds no other.
  func write(to output: inout String, indent: Int = 0) {
    output += String(repeating: " ", count: indent) + "<" + name
    for attribute in attributes {
      output += " \(attribute.name)=\"\(escapedMarkup(attribute.value))\""
    }
    switch content {
    case .nothing: output += "/>\n"
    case .text(let text): output += ">\(escapedMarkup(text))</\(name)>\n"
    case .nodes(let nodes):
      output += ">\n"
      for node in nodes { node.write(to: &output, indent: indent + 1) }
      output += String(repeating: " ", count: indent) + "</\(name)>\n"
    }
  }
}

/// A name and a value, written in the order given.
struct SVGAttribute: Hashable, Sendable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  init(_ name: String, _ value: Double) {
    self.init(name, svgNumber(value))
  }
}

/// The number with at most two decimals, and always the same text for the same number.
///
/// - Parameter number: what is not finite or beyond a million is no place in any picture, and 0.
package func svgNumber(_ number: Double) -> String {
  guard number.magnitude < 1e6 else { return "0" }
  let hundredths = Int((number * 100).rounded())
  let sign = hundredths < 0 ? "-" : ""
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  guard rest > 0 else { return "\(sign)\(whole)" }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
