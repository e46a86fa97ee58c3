package import TerminalCanvas

/// One row of the table of keys.
package struct Binding: Hashable, Sendable {
  package let keys: [Key]
  package let action: Action
  /// The command's name, the same wherever it is spoken of.
  package let name: String
  /// What the key does, as the help says it.
  package let help: String
  package let places: [Place]
  /// A word for the hints at the bottom; nil keeps the key out of them.
  package let hint: String?

  init(
    _ keys: [Key], _ action: Action, _ name: String, _ help: String, in places: [Place],
    hint: String? = nil
  ) {
    self.keys = keys
    self.action = action
    self.name = name
    self.help = help
    self.places = places
    self.hint = hint
  }
}

/// A table of keys, and what they mean at each place.
package struct Keymap: Sendable {
  package let bindings: [Binding]

  /// What a key means at a place; where it means nothing, that it does not.
  package func action(for key: Key, in place: Place) -> Action {
    let index = bindings.indices.first { index in
      bindings[index].places.contains(place) && bindings[index].keys.contains(key)
    }
    if let index { return bindings[index].action }
    if place.takesText, case .character(let character) = key { return .type(String(character)) }
    return .unbound(key)
  }

  /// What an event means at a place; nil when it means nothing there.
  package func action(for event: Event, in place: Place) -> Action? {
    switch event {
    case .key(let key): action(for: key, in: place)
    case .paste(let text): place.takesText ? .type(Self.oneLine(text)) : nil
    case .resize(let size): .resize(size)
    case .resumed: .resumed
    case .woken, .ended: nil
    }
  }

  /// A pasted text is one line, whatever it was.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
