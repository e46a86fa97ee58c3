/// A key, or a combination of keys, that a terminal can tell apart from others.
package enum Key: Hashable, Sendable {
  /// A key that writes a character; the space bar is `" "`.
  case character(Character)
  /// A key pressed together with Ctrl; the character is a small letter or one of `@[\]^_`.
  case control(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
  /// F1 is `.function(1)`.
  case function(Int)
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}

extension Key {
  /// What help calls the key, such as `Ctrl-r`, `PgDn`, `Space` or `↑`.
  package var name: String { name(in: .unicode) }

  /// What help calls the key, in characters that the terminal can show: `↑`, or `Up` in ASCII.
  package func name(in charset: Charset) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character)"
    case .up: charset == .unicode ? "↑" : "Up"
    case .down: charset == .unicode ? "↓" : "Down"
    case .left: charset == .unicode ? "←" : "Left"
    case .right: charset == .unicode ? "→" : "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    }
  }
}
