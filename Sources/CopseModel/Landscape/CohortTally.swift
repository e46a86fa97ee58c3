/// Counts cohorts, for all communities or by value.
struct CohortTally {
  private let storage: AuditStorage
  /// By community: the index of the edition that lists it first, if it counts it; else -1.
  private var cohortOf: [Int32]

  /// - Parameter communities: The numbers of those to count; nil for all.
  init(_ storage: AuditStorage, of communities: Selection?) {
    self.storage = storage
    cohortOf = Array(repeating: -1, count: storage.shownIDs.count)
    for (index, edition) in storage.editions.enumerated() {
      for row in edition.counted {
        let community = Int(edition.communities[row])
        guard Int(storage.firstEditions[community]) == index,
          communities?.contains(community) ?? true
        else { continue }
        cohortOf[community] = Int32(index)
      }
    }
  }

  /// How many communities of each value and cohort each edition counts, that of the cohort included.
  ///
  /// - Parameter lists: The values of each community; nil where all have value 0.
  func counts(of lists: CohortLists?, valueCount: Int) -> [Int] {
    let size = storage.editions.count
    var counts = Array(repeating: 0, count: valueCount * size * size)
    for (index, edition) in storage.editions.enumerated() {
      for row in edition.counted {
        let community = Int(edition.communities[row])
        let cohort = Int(cohortOf[community])
        guard cohort >= 0 else { continue }
        let place = cohort * size + index
        if let lists {
          lists.forEach(of: community) { counts[$0 * size * size + place] += 1 }
        } else {
          counts[place] += 1
        }
      }
    }
    return counts
  }

  /// The cohorts of a value.
  func cohorts(_ counts: [Int], value: Int) -> [Cohort] {
    let size = storage.editions.count
    return storage.editions.indices.map { first in
      let start = value * size * size + first * size
      return Cohort(
        year: storage.editions[first].year, isFirst: first == 0,
        communities: counts[start + first],
        open: storage.editions.indices.dropFirst(first + 1).map { later in
          let edition = storage.editions[later]
          return CohortCount(
            year: edition.year,
            communities: edition.isRecorded[ColumnIndex.status] ? counts[start + later] : nil)
        })
    }
  }
}

/// A few values for each community, none twice.
struct CohortLists {
  /// By community: the place of its last value in the others, or -1.
  private var heads: [Int32]
  private var values: [Int32] = []
  /// The place of the value before, or -1.
  private var nexts: [Int32] = []

  /// - Parameter count: How many communities there are.
  init(count: Int) {
    heads = Array(repeating: -1, count: count)
  }

  mutating func insert(_ value: Int32, of community: Int) {
    var place = heads[community]
    while place >= 0 {
      if values[Int(place)] == value { return }
      place = nexts[Int(place)]
    }
    values.append(value)
    nexts.append(heads[community])
    heads[community] = Int32(values.count - 1)
  }

  func forEach(of community: Int, _ body: (Int) -> Void) {
    var place = heads[community]
    while place >= 0 {
      body(Int(values[Int(place)]))
      place = nexts[Int(place)]
    }
  }
}
