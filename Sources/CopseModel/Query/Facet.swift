/// A property of the communities found whose values are counted, and can be chosen.
public enum Facet: String, CaseIterable, Hashable, Sendable {
  case platform
  /// What the status is read as.
  case lifecycle
  /// As written.
  case status
  case kind
  case focus
  case region
  /// The year of the first edition that lists the community; its word is `first`.
  case firstListed = "first"
}
