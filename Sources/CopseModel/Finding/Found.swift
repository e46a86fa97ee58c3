/// What a query finds: communities in order, each by the row of one edition.
public struct Found: Sendable {
  /// A row of an edition, small enough to keep a million of them.
  struct Reference: Hashable, Sendable {
    let edition: UInt16
    let row: UInt32
  }

  let storage: AuditStorage
  let references: [Reference]
  /// The edition shown; nil for `at:any`.
  public let edition: Edition?
  /// The editions compared; nil when there is no edition before, or for `at:any` without `vs:`.
  public let comparison: Comparison?
  /// How many communities the view lists without any filter, parts left out unless they show.
  public let listed: Int
}

extension Found: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { references.count }

  public subscript(index: Int) -> Community {
    let reference = references[index]
    return Community(
      storage: storage, editionIndex: Int(reference.edition), row: Int(reference.row))
  }

  /// The numbers of the communities found.
  public var communities: Selection {
    references.reduce(into: Selection(capacity: storage.shownIDs.count)) { found, reference in
      found.insert(Int(storage.editions[Int(reference.edition)].communities[Int(reference.row)]))
    }
  }

  /// Where a community stands in the order found, or nil when it was not found.
  ///
  /// - Complexity: O(*n*).
  public func index(of number: Int) -> Int? {
    references.firstIndex { reference in
      storage.editions[Int(reference.edition)].communities[Int(reference.row)] == number
    }
  }
}
