import CopseModel

/// A stretch of the Changes screen: what is said first, the events, or one kind of change.
enum ChangeSection: Hashable, Sendable {
  case notes
  case events
  case kind(ChangeKind)

  /// All of them, from the top of the screen to its end.
  ///
  /// A move stands before what it joined and left, since it tells more than either.
  static let inOrder: [ChangeSection] =
    [.notes, .events]
    + ChangeKind.allCases.filter { $0 != .moved }
    .flatMap { $0 == .joined ? [.moved, $0] : [$0] }
    .map(ChangeSection.kind)

  /// Folded until one opens them: nearly every community gains or loses connections each year.
  static let foldedAtFirst: Set<ChangeSection> = [.kind(.linked), .kind(.unlinked)]

  /// The word that leads its rows, the same as after `change:`.
  var word: String {
    switch self {
    case .notes: ""
    case .events: "events"
    case .kind(let kind): kind.rawValue
    }
  }

  /// What its rows have in common, for whom the word alone says too little.
  var meaning: String {
    switch self {
    case .notes: ""
    case .events: "closed or removed together"
    case .kind(let kind): kind.meaning
    }
  }
}

extension ChangeKind {
  /// What happened to a community of this kind.
  fileprivate var meaning: String {
    switch self {
    case .added: "listed now, and not in the year compared with"
    case .removed: "listed in the year compared with, and not now"
    case .continued: "added, and formerly another"
    case .closed: "open before, closed now"
    case .reopened: "closed before, open now"
    case .renamed: "under another name"
    case .joined: "on a platform that is new to it"
    case .left: "on a platform no longer"
    case .readdressed: "the same platform, another address"
    case .status: "another status, neither closed nor reopened"
    case .tagged: "a hashtag more"
    case .untagged: "a hashtag fewer"
    case .approach: "of another kind"
    case .organiser: "another organiser"
    case .focus: "another focus"
    case .region: "another region"
    case .members: "another number of members"
    case .linked: "a connection more"
    case .unlinked: "a connection fewer"
    case .moved: "left a platform and joined another"
    }
  }
}
