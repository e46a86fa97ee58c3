/// One difference between how two editions list a community.
public struct Change: Hashable, Sendable {
  public let kind: ChangeKind
  /// What the earlier edition has; nil where it has nothing, as for a platform that was joined.
  public let before: String?
  /// What the later edition has; nil where it has nothing.
  public let after: String?

  init(_ kind: ChangeKind, before: String? = nil, after: String? = nil) {
    self.kind = kind
    self.before = before
    self.after = after
  }
}
