/// Two editions side by side: each community that a query finds in either of them, one a row.
public struct Sides: Sendable {
  /// One community in both editions.
  public struct Row: Sendable {
    /// The row of the earlier edition; nil where it is not listed there.
    public let before: Community?
    /// The row of the later edition; nil where it is not listed there.
    public let after: Community?
    /// What changed that a list marks; empty where the two rows tell the same.
    public let kinds: ChangeKinds

    /// Whether the community is inferred from its name, in whichever edition.
    public var isInferred: Bool { (after ?? before)?.isInferred ?? false }
  }

  public let comparison: Comparison
  /// The rows whose two sides differ, ascending, from 0.
  public let differing: [Int]
  private let numbers: [UInt32]

  init(_ numbers: [UInt32], comparison: Comparison) {
    self.numbers = numbers
    self.comparison = comparison
    differing = numbers.indices.filter { !comparison.markedKinds(of: Int(numbers[$0])).isEmpty }
  }

  /// Where a community stands, or nil when it is not among them.
  ///
  /// - Complexity: O(*n*).
  public func index(of number: Int) -> Int? {
    numbers.firstIndex { Int($0) == number }
  }

  /// The next row that differs, in either direction; nil when there is none.
  ///
  /// - Parameter step: So many further on; a negative one goes back.
  public func differing(from index: Int, by step: Int) -> Int? {
    // How many differing rows stand before the one where one is.
    var (low, high) = (0, differing.count)
    while low < high {
      let middle = (low + high) / 2
      if differing[middle] < index { low = middle + 1 } else { high = middle }
    }
    let isDiffering = low < differing.count && differing[low] == index
    let place = step > 0 && !isDiffering ? low + step - 1 : low + step
    return differing.indices.contains(place) ? differing[place] : nil
  }
}

extension Sides: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { numbers.count }

  public subscript(index: Int) -> Row {
    let number = Int(numbers[index])
    return Row(
      before: community(number, comparison.fromIndex),
      after: community(number, comparison.toIndex),
      kinds: comparison.markedKinds(of: number))
  }

  private func community(_ number: Int, _ edition: Int) -> Community? {
    comparison.storage.editions[edition].row(of: number).map {
      Community(storage: comparison.storage, editionIndex: edition, row: $0)
    }
  }
}

extension Audit {
  /// The two editions that a query compares, side by side: what it finds in either.
  ///
  /// The rows stand in the order of the later sheet; what only the earlier one lists stands behind
  /// the row that it stood behind there. A query that sorts does so by the later row, or else by the
  /// earlier one.
  ///
  /// - Returns: nil when the query compares nothing: a first edition, or `at:any` without `vs:`.
  public func sides(_ query: Query) -> Sides? {
    guard let changes = changes(query) else { return nil }
    let comparison = changes.comparison
    let merged = comparison.merged(changes.communities)
    if query.sort.isEmpty { return Sides(merged, comparison: comparison) }
    let references = merged.compactMap { comparison.reference(of: Int($0)) }
    let order = RowOrder(of: references, storage: storage, keys: query.sort)
    let sorted = order.sorted.map { storage.editions[Int($0.edition)].communities[Int($0.row)] }
    return Sides(sorted, comparison: comparison)
  }
}

extension Comparison {
  /// Some communities in the order of the later sheet, removed ones at their old place.
  fileprivate func merged(_ communities: Selection) -> [UInt32] {
    var followers: [UInt32: [UInt32]] = [:]
    var leaders: [UInt32] = []
    var previous: UInt32?
    for community in earlier.communities where communities.contains(Int(community)) {
      if later.row(of: Int(community)) != nil {
        previous = community
      } else if let previous {
        followers[previous, default: []].append(community)
      } else {
        leaders.append(community)
      }
    }
    let listed = later.communities.filter { communities.contains(Int($0)) }
    return leaders + listed.flatMap { [$0] + followers[$0, default: []] }
  }

  /// The row of the later edition that a community has, or else of the earlier one.
  fileprivate func reference(of community: Int) -> Found.Reference? {
    if let row = later.row(of: community) {
      return Found.Reference(edition: UInt16(clamping: toIndex), row: UInt32(row))
    }
    return earlier.row(of: community).map {
      Found.Reference(edition: UInt16(clamping: fromIndex), row: UInt32($0))
    }
  }
}
