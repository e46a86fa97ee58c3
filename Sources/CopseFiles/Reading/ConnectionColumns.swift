internal import CopseModel

/// Where a connections file has what, counted from 0.
struct ConnectionColumns {
  let from: Int
  let to: Int
  /// nil when the kind of the connections is not recorded.
  let kind: Int?
  /// Columns that mean nothing here.
  let unused: [Int]

  /// - Returns: nil when a connection has not two ends.
  init?(_ headings: [String]) {
    let keys = headings.map(HeadingKey.folded(_:))
    guard let from = keys.firstIndex(of: "from") ?? keys.firstIndex(of: "source"),
      let to = keys.firstIndex(of: "to") ?? keys.firstIndex(of: "target")
    else { return nil }
    self.from = from
    self.to = to
    let kind = keys.firstIndex(of: "kind") ?? keys.firstIndex(of: "type")
    self.kind = kind
    unused = keys.indices.filter { $0 != from && $0 != to && $0 != kind }
  }
}
