package import CopseModel

extension Community {
  /// The value of the key that a list is grouped by; platforms by their names alone.
  package func groupLabel(_ key: QueryKey) -> String {
    let label =
      switch key {
      case .field(.platforms):
        Set(platforms.map(\.platform)).sorted().joined(separator: ", ")
      case .field(let field): cell(field)
      case .lifecycle: lifecycle.word
      case .connections: String(connectionCount)
      case .editions: String(editionCount)
      case .first: String(firstListed)
      case .last: String(lastListed)
      }
    return label.isEmpty ? "not stated" : label
  }
}
