/// How a cell is set off: attributes, and a colour of the terminal's own palette.
///
/// Styles are combined by listing them: `[.bold, .color(.green)]`. No meaning may rest on the
/// colour alone, because `NO_COLOR` and many terminals leave it out.
package struct Style: Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let reversed = Attributes(rawValue: 4)
    package static let underlined = Attributes(rawValue: 8)
  }

  /// A foreground colour, by its role in the palette that the person chose for the terminal.
  package enum Color: UInt8, Hashable, Sendable, CaseIterable {
    case normal, red, green, yellow, blue, magenta, cyan
  }

  package var attributes: Attributes
  package var color: Color

  package init(attributes: Attributes = [], color: Color = .normal) {
    self.attributes = attributes
    self.color = color
  }

  package static let plain = Style(attributes: [])
  package static let bold = Style(attributes: .bold)
  package static let dim = Style(attributes: .dim)
  package static let reversed = Style(attributes: .reversed)
  package static let underlined = Style(attributes: .underlined)

  package static func color(_ color: Color) -> Style { Style(color: color) }

  /// Both styles at once; the other's colour wins where it has one.
  package func adding(_ other: Style) -> Style {
    Style(
      attributes: attributes.union(other.attributes),
      color: other.color == .normal ? color : other.color)
  }
}

extension Style: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Style...) {
    self = elements.reduce(.plain) { $0.adding($1) }
  }
}

extension Style: CustomStringConvertible {
  /// The parts in a fixed order, such as `bold reversed green`; empty for the plain style.
  package var description: String {
    var parts: [String] = []
    if attributes.contains(.bold) { parts.append("bold") }
    if attributes.contains(.dim) { parts.append("dim") }
    if attributes.contains(.reversed) { parts.append("reversed") }
    if attributes.contains(.underlined) { parts.append("underlined") }
    if color != .normal { parts.append("\(color)") }
    return parts.joined(separator: " ")
  }
}
