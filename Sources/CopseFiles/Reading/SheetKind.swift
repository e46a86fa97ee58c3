internal import CopseModel

/// What the rows of a sheet are.
enum SheetKind: String, Hashable, Sendable {
  case communities
  case connections

  /// What the name of a worksheet says; communities where it says nothing.
  init(inNameOf worksheet: String) {
    self = worksheet.lowercased().contains("connection") ? .connections : .communities
  }

  /// Whether these headings are those of such a sheet.
  func isSheet(_ headings: [String]) -> Bool {
    switch self {
    case .communities:
      headings.map(HeadingTable.meaning(of:)).contains {
        [.exact(.name), .exact(.id), .synonym(.name), .synonym(.id)].contains($0)
      }
    case .connections: ConnectionColumns(headings) != nil
    }
  }

  /// How many of the headings mean something in such a sheet.
  func knownCount(of headings: [String]) -> Int {
    switch self {
    case .communities: headings.count { HeadingTable.meaning(of: $0) != .other }
    case .connections:
      ConnectionColumns(headings).map { headings.count - $0.unused.count } ?? 0
    }
  }
}
