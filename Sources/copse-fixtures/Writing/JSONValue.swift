/// A JSON value whose objects keep the order in which they were written.
package enum JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, Sendable {
  case string(String)
  case number(Int)
  case array([JSONValue])
  case object([(String, JSONValue)])

  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(value) }

  /// The value as text, two spaces a level.
  package func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .string(let value): return quoted(value)
    case .number(let value): return String(value)
    case .array(let values):
      return lines(values.map { inner + $0.text(indent: inner) }, "[", "]", indent)
    case .object(let pairs):
      let written = pairs.map { inner + quoted($0.0) + ": " + $0.1.text(indent: inner) }
      return lines(written, "{", "}", indent)
    }
  }

  private func lines(_ lines: [String], _ open: String, _ close: String, _ indent: String)
    -> String
  {
    lines.isEmpty ? open + close : "\(open)\n\(lines.joined(separator: ",\n"))\n\(indent)\(close)"
  }

  /// Only quotes and backslashes need an escape in what the fixtures say.
  private func quoted(_ value: String) -> String {
    "\"" + value.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
