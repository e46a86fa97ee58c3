import CopseModel
import Testing

/// What is inferred, against what docs/decisions/inferred.md says, done slowly.
@Suite struct InferredTests {
  @Test func `the term finds the rows of communities that a name makes one, and no others`() {
    var random = RandomSheets(random: SeededGenerator(seed: 47))
    var counts = [true: 0, false: 0]
    for _ in 0..<400 {
      let sheets = random.sheets()
      let audit = Audit(sheets)
      let oracle = OracleAudit(sheets)
      #expect(audit.hasInferred == oracle.rows.contains { oracle.isInferred($0.community) })
      for (edition, expected) in zip(audit.editions, oracle.editions) {
        let query = Query(
          filter: .term(.is([.inferred])), at: .year(edition.year), showsParts: true)
        let rows = expected.rows.indices.filter {
          oracle.isInferred(expected.rows[$0].community)
        }
        #expect(audit.find(query).map(\.row) == rows, "\(edition.year) in \(oracle)")
        #expect(edition.indices.filter { edition[$0].isInferred } == rows)
        counts[true, default: 0] += rows.count
        counts[false, default: 0] += edition.count - rows.count
      }
    }
    #expect(counts.values.allSatisfy { $0 > 200 }, "\(counts)")
  }

  @Test func `two editions rest on a name where one of their two rows has no id`() {
    var random = RandomSheets(random: SeededGenerator(seed: 48))
    var count = 0
    for _ in 0..<200 {
      let sheets = random.sheets()
      let audit = Audit(sheets)
      let oracle = OracleAudit(sheets)
      for (earlier, old) in zip(audit.editions, oracle.editions) {
        for (later, new) in zip(audit.editions, oracle.editions) {
          let comparison = audit.comparison(from: earlier.year, to: later.year)
          for (community, row) in zip(later, new.rows) {
            let before = old.rows.first { $0.community == row.community }
            let expected = before.map { $0.isKnownByName || row.isKnownByName } ?? false
            #expect(comparison?.isInferred(community.number) == expected)
            count += expected ? 1 : 0
          }
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `a row that a sheet without ids lists alone is not inferred`() {
    let audit = Audit([
      2019: "id,name\na,Alpha\nb,Beta", 2020: "name\nALPHA\nGamma\nTwin\ntwin",
      2021: "name\ngamma\nDelta", 2022: "id,name\na,Alef\nb,Beta\nc,Epsilon",
    ])
    #expect(audit.ids(.is([.inferred]), at: 2019) == ["a"])
    #expect(audit.ids(.is([.inferred]), at: 2020) == ["a", "gamma"])
    #expect(audit.ids(.is([.inferred]), at: 2021) == ["gamma"])
    #expect(audit.ids(.is([.inferred]), at: 2022) == ["a"])
    #expect(audit.community("a")?.yearsInferred == [2020])
    #expect(audit.community("gamma")?.yearsInferred == [2020, 2021])
    #expect(audit.community("delta")?.isKnownByName == true)
    #expect(audit.community("delta")?.yearsInferred == [])
  }

  @Test func `two editions with ids rest on them, whatever a sheet between them lacks`() throws {
    let audit = Audit([
      2019: "id,name\na,Alpha\nb,Beta", 2020: "name\nAlpha", 2021: "id,name\na,Alpha\nb,Beta",
    ])
    let number = try #require(audit.community("a")).number
    let other = try #require(audit.community("b")).number
    let pairs = [(2019, 2020), (2020, 2021), (2021, 2020), (2019, 2021)]
    let comparisons = pairs.compactMap { audit.comparison(from: $0, to: $1) }
    #expect(comparisons.map { $0.isInferred(number) } == [true, true, true, false])
    #expect(comparisons.allSatisfy { !$0.isInferred(other) })
    #expect(audit.sides(Query(at: .year(2020)))?.map(\.isInferred) == [true, false])
  }

  @Test func `a change rests on the names of all whom it is about`() throws {
    let audit = Audit([
      2019: "id,name,status\nold,Old,open\na,Alpha,open\nb,Beta,open\nc,Ce,open",
      2020: "name,status\nOld,open\nAlpha,closed\nBeta,open\nCe,open",
      2021: "id,name,formerly\na,Alpha,\nb,Beta,\nnew,New,old",
    ])
    let closing = try #require(audit.changes(Query(at: .year(2020))))
    #expect(closing.groups.map(\.kind) == [.closed])
    #expect(closing.groups[0].map(\.isInferred) == [true])
    let continuing = try #require(audit.changes(Query(at: .year(2021))))
    let entries = continuing.groups.flatMap { Array($0) }
    // Nobody knows old but by its name in 2020; that it is gone and new is there rests on no name.
    #expect(
      entries.map { "\($0.kind.rawValue) \($0.community.id) \($0.isInferred)" }.sorted()
        == ["added new false", "continued new true", "removed c false", "removed old false"])
  }

  @Test func `closures told as one count those that a name makes one, and none that are gone`() {
    let audit = Audit([
      2020: "id,name,platforms,status\na,Alpha,zoom,open\nb,Beta,zoom,open\nc,Ce,zoom,open",
      2021: "name,platforms,status\nAlpha,zoom,closed\nBeta,zoom,closed",
    ])
    #expect(audit.changes(Query())?.events.map(\.inferredCount) == [2])
    #expect(audit.changes(Query())?.events.map(\.count) == [3])
  }
}

extension OracleAudit {
  fileprivate var rows: [Row] { editions.flatMap(\.rows) }
}
