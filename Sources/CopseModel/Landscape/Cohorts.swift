/// Of the communities that are new in an edition, how many are open in each later one.
public struct Cohort: Hashable, Sendable {
  /// The year of the edition that lists them first and counts them.
  public let year: Int
  /// Whether it is the first edition, whose cohort is all that it counts, whenever they began.
  public let isFirst: Bool
  public let communities: Int
  /// A number for each later edition, ascending.
  public let open: [CohortCount]

  /// `2021`, or `2020 and before`.
  public var label: String { isFirst ? "\(year) and before" : "\(year)" }
}

/// How many communities of a cohort a later edition counts.
public struct CohortCount: Hashable, Sendable {
  /// The year of the edition.
  public let year: Int
  /// Those that are open and no part of another; nil where the sheet has no status.
  public let communities: Int?
}

/// The cohorts of all editions.
public struct Cohorts: Hashable, Sendable {
  /// One for each edition, ascending.
  public let cohorts: [Cohort]
  /// The column that they are also told by, as `group:` asks; nil where it asks for none.
  public let field: Field?
  /// The cohorts of each value of that column, those with most communities first, then by value.
  public let groups: [CohortGroup]
}

/// The cohorts of the communities that have a value in the row of any edition.
public struct CohortGroup: Hashable, Sendable {
  /// As first written; platforms as read.
  public let value: String
  /// One for each edition, ascending.
  public let cohorts: [Cohort]

  /// How many communities all its cohorts have.
  public var communities: Int { cohorts.reduce(0) { $0 + $1.communities } }
}

extension Audit {
  /// The cohorts of the communities that a query finds in any edition, as the balance has them, and
  /// by the values of the column that `group:` names.
  ///
  /// A community is in the group of every value that a row of it has that fits the query; one that
  /// states none is in no group.
  ///
  /// - Complexity: O(*rows* + *values* × *editions*²), and the finding.
  public func cohorts(_ query: Query = Query()) -> Cohorts {
    let isNarrowed = query.filter.normalized != .everything
    let tally = CohortTally(
      storage, of: isNarrowed ? communities(fittingInAnyEdition: query) : nil)
    let all = tally.counts(of: nil, valueCount: 1)
    guard let values = CohortValues(query.group, in: storage) else {
      return Cohorts(cohorts: tally.cohorts(all, value: 0), field: nil, groups: [])
    }
    let kinds = tally.counts(of: lists(of: values, query), valueCount: values.names.count)
    let groups = values.names.indices.map { value in
      CohortGroup(value: values.names[value], cohorts: tally.cohorts(kinds, value: value))
    }
    return Cohorts(
      cohorts: tally.cohorts(all, value: 0), field: values.field,
      groups: groups.filter { $0.communities > 0 }.sorted { one, other in
        one.communities != other.communities
          ? one.communities > other.communities : one.value < other.value
      })
  }

  /// The values of each community in the rows that fit the query in any edition.
  private func lists(of values: CohortValues, _ query: Query) -> CohortLists {
    var lists = CohortLists(count: storage.shownIDs.count)
    for index in storage.editions.indices {
      let universe = Universe(matching: query, in: index, of: storage)
      for (edition, rows) in selections(query.filter, in: universe) {
        let columns = storage.editions[edition]
        for row in rows {
          for value in values.values(ofCell: columns.code(values.column, row)) {
            lists.insert(value, of: Int(columns.communities[row]))
          }
        }
      }
    }
    return lists
  }
}
