package import CopseModel
package import TerminalCanvas

/// One character that stands for a status or for something that happened, the same everywhere.
package enum Mark: CaseIterable, Hashable, Sendable {
  case absent, active, dormant, closed, other, unstated
  case added, removed, renamed, moved, closing, reopened, changed
  case agrees, differs
  case cursor, marked
  case folded, unfolded
  case inferred

  package func text(in charset: Charset) -> String {
    let (unicode, ascii) = pair
    return charset == .unicode ? unicode : ascii
  }

  /// What the mark says in words, for the help.
  package var meaning: String {
    switch self {
    case .absent: "not listed"
    case .active: "active"
    case .dormant: "dormant"
    case .closed: "closed"
    case .other: "another status"
    case .unstated: "no status: not stated, or not recorded"
    case .added: "added"
    case .removed: "removed"
    case .renamed: "renamed"
    case .moved: "moved to another platform"
    case .closing: "closed since"
    case .reopened: "reopened"
    case .changed: "changed otherwise"
    case .agrees: "the sheets give what was published"
    case .differs: "the sheets give another number than was published"
    case .cursor: "where you are"
    case .marked: "chosen"
    case .folded: "a group that is folded"
    case .unfolded: "a group that is open"
    case .inferred: "inferred: the same community by its name alone, in some edition"
    }
  }

  private var pair: (unicode: String, ascii: String) {
    switch self {
    case .absent: ("·", ".")
    case .active: ("●", "#")
    case .dormant: ("○", "o")
    case .closed, .closing: ("×", "x")
    case .other: ("◇", "?")
    case .unstated: ("•", ",")
    case .added: ("+", "+")
    case .removed: ("−", "-")
    case .renamed: ("~", "~")
    case .moved: ("→", ">")
    case .reopened: ("↑", "^")
    case .changed: ("*", "*")
    case .agrees: ("=", "=")
    case .differs: ("≠", "!")
    case .cursor: ("▶", ">")
    case .marked: ("✓", "v")
    case .folded: ("▸", "+")
    case .unfolded: ("▾", "-")
    case .inferred: ("≈", "n")
    }
  }

  /// The colour that goes with the character; the character alone says as much.
  package var style: Style {
    switch self {
    case .active, .added, .reopened: .color(.green)
    case .dormant, .inferred: .color(.yellow)
    case .agrees: .color(.green)
    case .closed, .closing, .removed, .differs: .color(.red)
    case .renamed: .color(.magenta)
    case .moved: .color(.blue)
    case .other, .unstated, .changed: .color(.cyan)
    case .absent: .dim
    case .cursor, .marked, .folded, .unfolded: .bold
    }
  }
}

extension Mark {
  /// The mark of a community in an edition; nil is one that the edition does not list.
  package init(of community: Community?) {
    guard let community else {
      self = .absent
      return
    }
    switch community.lifecycle {
    case .active: self = .active
    case .dormant: self = .dormant
    case .closed: self = .closed
    case .other: self = .other
    case .unstated: self = .unstated
    }
  }

  /// The marks of what happened to a community, the most telling first.
  package static func events(_ kinds: ChangeKinds) -> [Mark] {
    let named: [(ChangeKind, Mark)] = [
      (.added, .added), (.removed, .removed), (.closed, .closing), (.reopened, .reopened),
      (.renamed, .renamed), (.moved, .moved),
    ]
    // What a move joined and left is told by the move.
    var others = kinds.subtracting(ChangeKinds(named.map(\.0) + [.continued]))
    others.subtract(.ofConnections)
    if kinds.contains(.moved) { others.subtract(ChangeKinds([.joined, .left])) }
    let marks = named.filter { kinds.contains($0.0) }.map(\.1)
    return others.isEmpty ? marks : marks + [.changed]
  }

  /// The mark of one kind of change.
  package init(of kind: ChangeKind) {
    switch kind {
    case .added: self = .added
    case .removed: self = .removed
    case .closed: self = .closing
    case .reopened: self = .reopened
    case .renamed: self = .renamed
    case .moved: self = .moved
    case .continued, .joined, .left, .readdressed, .status, .tagged, .untagged, .approach,
      .organiser, .focus, .region, .members, .linked, .unlinked:
      self = .changed
    }
  }
}
