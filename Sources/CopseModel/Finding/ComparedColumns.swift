extension Term {
  /// The columns, and the connections, that a term about changes compares; nil for a term about one edition.
  ///
  /// What `balance:` turns on is told where the balance is.
  var columnsCompared: [QueryKey]? {
    switch self {
    case .change(let kinds, _):
      kinds.compactMap(\.columnCompared).reduce(into: []) { columns, column in
        if !columns.contains(column) { columns.append(column) }
      }
    case .balance: []
    case .joined, .left, .moved: [.field(.platforms)]
    case .tagged, .untagged: [.field(.hashtags)]
    case .text, .hashtag, .cell, .whole, .platform, .address, .status, .is, .number, .has, .no,
      .was, .near, .constellation, .partOf, .id:
      nil
    }
  }
}

extension ChangeKind {
  /// The column whose cells the change is between; nil for being listed.
  fileprivate var columnCompared: QueryKey? {
    switch self {
    case .added, .removed: nil
    case .linked, .unlinked: .connections
    case .continued: .field(.formerly)
    case .closed, .reopened, .status: .field(.status)
    case .renamed: .field(.name)
    case .joined, .left, .readdressed, .moved: .field(.platforms)
    case .tagged, .untagged: .field(.hashtags)
    case .approach: .field(.kind)
    case .organiser: .field(.organiser)
    case .focus: .field(.focus)
    case .region: .field(.region)
    case .members: .field(.members)
    }
  }
}
