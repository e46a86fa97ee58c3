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

  /// The column that its values stand in; nil where no cell has them.
  public var field: Field? {
    switch self {
    case .platform: .platforms
    case .lifecycle, .status: .status
    case .kind: .kind
    case .focus: .focus
    case .region: .region
    case .firstListed: nil
    }
  }
}
