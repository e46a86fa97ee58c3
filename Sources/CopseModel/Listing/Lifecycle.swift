/// What a written status says about whether a community goes on.
public enum Lifecycle: UInt8, CaseIterable, Hashable, Sendable {
  case active
  case dormant
  case closed
  /// A status is written, and it is none of the words that are known.
  case other
  /// No status is written; this is never taken for active.
  case unstated

  /// The word that output uses: `active`, `dormant`, `closed`, `other`, or nothing.
  public var word: String {
    switch self {
    case .active: "active"
    case .dormant: "dormant"
    case .closed: "closed"
    case .other: "other"
    case .unstated: ""
    }
  }

  /// The words that a status is read by; the whole status is looked up first, then its leading
  /// words.
  public static let words: [(lifecycle: Lifecycle, words: [String])] = [
    (.active, ["active", "open", "live", "running"]),
    (.dormant, ["dormant", "inactive", "quiet", "paused", "on hold", "suspended"]),
    (
      .closed,
      [
        "closed", "ceased", "ended", "retired", "archived", "removed", "dissolved", "defunct",
        "discontinued", "merged",
      ]
    ),
  ]

  /// Reads a status as it is written, ignoring case.
  public init(status: String) {
    let status = Folding.folded(status).trimmed
    if status.isEmpty {
      self = .unstated
      return
    }
    let found = Self.words.first { entry in
      entry.words.contains { status.leads(with: $0) }
    }
    self = found?.lifecycle ?? .other
  }
}

extension String {
  /// Whether the text is the word, or begins with it before a space, a digit or punctuation.
  func leads(with word: String) -> Bool {
    guard hasPrefix(word) else { return false }
    guard let next = dropFirst(word.count).unicodeScalars.first else { return true }
    return !next.properties.isAlphabetic
  }

  /// The text without the white space of Unicode at its ends, as ``WhiteSpace`` knows it.
  package var trimmed: String {
    // Nearly every text begins and ends in ASCII, perhaps with spaces around.
    var rest = self[...].utf8
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    if let first = rest.first, let last = rest.last, 0x21..<0x80 ~= first, 0x21..<0x80 ~= last {
      return rest.count == utf8.count ? self : String(Substring(rest))
    }
    // By scalars: an accent on a space is more than white space.
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
