internal import CopseFiles

extension JSON {
  /// The value over several lines, two spaces a level, for people to read.
  func indentedText(_ indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .object(let members):
      let lines = members.map { member in
        inner + JSON.string(member.name).text + ": " + member.value.indentedText(inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    case .array(let elements):
      let lines = elements.map { inner + $0.indentedText(inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
    case .string, .integer, .number, .boolean, .null: return text
    }
  }
}
