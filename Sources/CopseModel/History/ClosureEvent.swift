/// Communities that close, or are no longer listed, from one edition to the next, told together
/// because of something they share.
///
/// It says what they share and claims no cause.
public struct ClosureEvent: Hashable, Sendable {
  /// What the communities share.
  public enum Kind: Hashable, Sendable {
    /// A whole, and its parts at any depth.
    case whole(Community)
    /// The host of a web address, in lower case without `www.`.
    case host(String)
    /// A platform, as read.
    case platform(String)
  }

  public let kind: Kind
  /// How the earlier edition lists them, in the order of its sheet; parts without their whole.
  public let communities: [Community]
  /// How many of them the later edition lists as closed, the whole included.
  public let closedCount: Int
  /// How many of them the later edition does not list, the whole included.
  public let removedCount: Int
  /// How many of them are inferred from their names, the whole included.
  public let inferredCount: Int
  /// Whether the whole is no longer listed; false for other kinds.
  private let wholeIsRemoved: Bool

  init(_ kind: Kind, _ communities: [Community], in comparison: Comparison) {
    self.kind = kind
    self.communities = communities
    var all = communities
    if case .whole(let whole) = kind {
      all.append(whole)
      wholeIsRemoved = comparison.later.row(of: whole.number) == nil
    } else {
      wholeIsRemoved = false
    }
    removedCount = all.count { comparison.later.row(of: $0.number) == nil }
    inferredCount = all.count(where: \.isInferred)
    closedCount = all.count - removedCount
  }

  /// The whole that the communities are parts of; nil for other kinds.
  public var whole: Community? {
    if case .whole(let whole) = kind { whole } else { nil }
  }

  /// How many communities close or are removed, the whole included.
  public var count: Int { closedCount + removedCount }

  /// How many of them are invented, the whole included.
  public var illustrativeCount: Int {
    (communities + [whole].compactMap(\.self)).count(where: \.isIllustrative)
  }
}

extension ClosureEvent {
  /// The event in words: `TES communities closed: 74 forums with it`, or
  /// `3 communities on jiscmail closed or were removed`.
  public var sentence: String {
    switch kind {
    case .whole(let whole): "\(whole.name) \(wholeFate): \(partsTold)"
    case .host, .platform: "\(subject) \(fate)"
    }
  }

  /// The event as one of its communities tells it: the sentence of a whole, or
  /// `one of 3 communities on jiscmail that closed or were removed`.
  public var sentenceOfOne: String {
    switch kind {
    case .whole: sentence
    case .host, .platform: "one of \(subject) that \(fate)"
    }
  }

  /// `3 communities on jiscmail`
  private var subject: String {
    switch kind {
    case .whole(let whole): whole.name
    case .host(let shared), .platform(let shared): "\(count) communities on \(shared)"
    }
  }

  private var wholeFate: String { wholeIsRemoved ? "removed" : "closed" }

  /// What became of communities of which there are several.
  private var fate: String {
    if removedCount == 0 { return "closed" }
    return closedCount == 0 ? "were removed" : "closed or were removed"
  }

  /// `74 forums with it`; where some parts met the other fate, how many each.
  private var partsTold: String {
    let noun = PartNoun(of: communities)
    let closed = closedCount - (wholeIsRemoved ? 0 : 1)
    let removed = removedCount - (wholeIsRemoved ? 1 : 0)
    let others = wholeIsRemoved ? closed : removed
    if others == 0 { return "\(noun.counted(communities.count)) with it" }
    if closed == 0 { return "\(noun.counted(removed)) removed with it" }
    if removed == 0 { return "\(noun.counted(closed)) closed with it" }
    return "\(noun.counted(closed)) closed and \(removed) removed with it"
  }
}
