import CopseModel
import Testing

/// Cohorts against a slow count, and the queries behind their numbers.
@Suite struct CohortOracleTests {
  @Test func `behind every number of a cohort are exactly its communities`() throws {
    var random = RandomSheets(random: SeededGenerator(seed: 61))
    var (sum, grouped) = (0, 0)
    for round in 0..<100 {
      let sheets = round.isMultiple(of: 2) ? random.sheetsOfParts() : random.sheets()
      let audit = Audit(sheets)
      let oracle = OracleAudit(sheets)
      for field in [nil, Field.platforms, .kind, .focus] {
        var query = random.random.next(below: 3) == 0 ? Query() : random.query()
        query.group = field.map(QueryKey.field)
        let cohorts = audit.cohorts(query)
        sum += try check(cohorts, nil, query, audit, oracle)
        for group in cohorts.groups {
          grouped += try check(cohorts, group, query, audit, oracle)
        }
        guard let field else { continue }
        let expected = values(field, oracle).filter { value in
          let slow = SlowCohorts(oracle, query.narrowed(to: value, field))
          return slow.cohorts.contains { !$0.isEmpty }
        }
        #expect(Set(cohorts.groups.map { Folding.folded($0.value) }) == expected, "\(query)")
      }
    }
    #expect(sum > 300 && grouped > 300, "\(sum) \(grouped)")
  }

  /// Compares the cohorts of a group, or of all, and says how many communities they have.
  private func check(
    _ all: Cohorts, _ group: CohortGroup?, _ query: Query, _ audit: Audit, _ oracle: OracleAudit
  ) throws -> Int {
    let narrowed =
      if let group, let field = all.field { query.narrowed(to: group.value, field) } else { query }
    let slow = SlowCohorts(oracle, narrowed)
    let cohorts = group?.cohorts ?? all.cohorts
    #expect(cohorts.map(\.year) == audit.years)
    for (place, cohort) in cohorts.enumerated() {
      let expected = slow.cohorts[place]
      #expect(cohort.communities == expected.count, "\(narrowed) in \(oracle)")
      expect(query.behind(cohort, in: all, of: group), expected, audit, oracle)
      #expect(cohort.open.map(\.year) == audit.years.filter { $0 > cohort.year })
      for (count, later) in zip(cohort.open, (place + 1)...) {
        let open = slow.open(place, in: later)
        let isRecorded = oracle.editions[later].columns.contains("status")
        #expect(count.communities == (isRecorded ? open.count : nil), "\(narrowed)")
        let behind = query.behind(cohort, openIn: count.year, in: all, of: group)
        expect(behind, open, audit, oracle)
      }
    }
    return cohorts.reduce(0) { $0 + $1.communities }
  }

  private func expect(
    _ query: Query, _ expected: Set<String>, _ audit: Audit, _ oracle: OracleAudit
  ) {
    let view = OracleView(oracle, query)
    #expect(Set(view.found.map(view.community)) == expected, "\(query) in \(oracle)")
    #expect(audit.find(query).count == expected.count, "\(query) in \(oracle)")
  }

  /// Every value of a column, folded.
  private func values(_ field: Field, _ oracle: OracleAudit) -> Set<String> {
    let rows = oracle.editions.flatMap(\.rows)
    let values = rows.flatMap { row in
      switch field {
      case .platforms: Array(row.platformNames)
      case .kind: [row.cell(field)]
      default: oracleEntries(row.cell(field))
      }
    }
    return Set(values.map(Folding.folded).filter { !$0.isEmpty })
  }
}

/// Cohorts as the contract says what they are.
private struct SlowCohorts {
  let audit: OracleAudit
  /// By edition.
  var cohorts: [Set<String>] = []

  init(_ audit: OracleAudit, _ query: Query) {
    self.audit = audit
    let communities = OracleView(audit, query).communitiesInAnyEdition
    cohorts = audit.editions.indices.map { place in
      communities.filter { community in
        counts(community, in: place)
          && !audit.editions[..<place].contains { $0.row(of: community) != nil }
      }
    }
  }

  func open(_ cohort: Int, in edition: Int) -> Set<String> {
    cohorts[cohort].filter { counts($0, in: edition) }
  }

  private func counts(_ community: String, in place: Int) -> Bool {
    let edition = audit.editions[place]
    return edition.row(of: community).map { edition.counts($0) } ?? false
  }
}

extension Query {
  fileprivate func narrowed(to value: String, _ field: Field) -> Query {
    let term: Term =
      field == .platforms
      ? .platform([ValuePattern(value)]) : .whole(field, values: [value])
    var query = self
    query.filter = Filter.all([filter, .term(term)]).normalized
    return query
  }
}
