/// A value of a JSON text, with its place, so that a wrong one can be pointed at.
package struct JSONNode: Hashable, Sendable {
  package indirect enum Value: Hashable, Sendable {
    /// In the order of the text; of a name that comes twice, both.
    case object([Member])
    case array([JSONNode])
    case string(String)
    /// As it is written.
    case number(String)
    case boolean(Bool)
    case null
  }

  package struct Member: Hashable, Sendable {
    package let name: String
    package let node: JSONNode
  }

  package let value: Value
  package let place: JSONPlace

  /// The value of the last member of this name; nil where there is none, and in all but objects.
  package subscript(name: String) -> JSONNode? {
    members.last { $0.name == name }?.node
  }

  /// The members of an object; empty for everything else.
  package var members: [Member] {
    guard case .object(let members) = value else { return [] }
    return members
  }

  /// The elements of an array; empty for everything else.
  package var elements: [JSONNode] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  /// nil for everything but a string.
  package var string: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// nil for everything but a whole number that fits.
  package var integer: Int? {
    guard case .number(let text) = value else { return nil }
    return Int(text)
  }

  /// What a message calls the value.
  package var kind: String {
    switch value {
    case .object: "an object"
    case .array: "an array"
    case .string(let text): "the text '\(text)'"
    case .number(let text): text
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .null: "null"
    }
  }
}

/// A place in a text, counted from 1.
package struct JSONPlace: Hashable, Sendable {
  package var line = 1
  /// In Unicode scalars.
  package var column = 1

  package init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }
}

/// The first thing in a text that is no JSON.
package struct JSONError: Error, Hashable, Sendable {
  package let place: JSONPlace
  package let expected: String
  package let found: String
}
