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

  @Test func `whichever editions are compared, the same communities are marked`() {
    var random = RandomSheets(random: SeededGenerator(seed: 48))
    var counts = [true: 0, false: 0]
    for _ in 0..<200 {
      let sheets = random.sheets()
      let audit = Audit(sheets)
      let oracle = OracleAudit(sheets)
      for earlier in oracle.editions {
        for later in oracle.editions {
          let query = Query(
            at: .year(later.year), versus: earlier.year, showsParts: true)
          let inferred = Set(
            (earlier.rows + later.rows).filter { oracle.isInferred($0.community) }.map(\.id))
          for side in audit.sides(query)?.map(\.self) ?? [] {
            let id = (side.after ?? side.before)?.id ?? ""
            #expect(side.isInferred == inferred.contains(id), "\(id) in \(oracle)")
            counts[side.isInferred, default: 0] += 1
          }
          for entry in (audit.changes(query)?.groups ?? []).flatMap({ Array($0) }) {
            let all = [entry.community.id] + entry.others.map(\.id)
            #expect(entry.isInferred == !inferred.isDisjoint(with: all), "\(all) in \(oracle)")
          }
        }
      }
    }
    #expect(counts.values.allSatisfy { $0 > 200 }, "\(counts)")
  }

  @Test func `without any ids, newcomers and what is gone are marked in every view`() throws {
    let audit = Audit([2020: "name\nAlpha\nGone", 2021: "name\nAlpha\nNew\nTwin\ntwin"])
    // Twins are matched with nothing, so that no name stands for them.
    #expect(audit.ids(.is([.inferred])) == ["alpha", "new"])
    let sides = try #require(audit.sides(Query()))
    let marked = sides.filter(\.isInferred).compactMap { ($0.after ?? $0.before)?.name }
    #expect(marked == ["Alpha", "Gone", "New"])
    let entries = audit.changes(Query())?.groups.flatMap { Array($0) } ?? []
    #expect(
      entries.map { "\($0.kind.rawValue) \($0.community.name) \($0.isInferred)" }
        == ["added New true", "added Twin false", "added twin false", "removed Gone true"])
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

  @Test func `two editions with ids mark what the one between them knows by name`() throws {
    let audit = Audit([
      2019: "id,name\na,Alpha\nb,Beta", 2020: "name\nAlpha", 2021: "id,name\na,Alpha\nb,Beta",
    ])
    for (from, to) in [(2019, 2020), (2020, 2021), (2021, 2020), (2019, 2021)] {
      let sides = audit.sides(Query(at: .year(to), versus: from))
      #expect(sides?.filter(\.isInferred).map { ($0.after ?? $0.before)?.id } == ["a"])
    }
  }

  @Test func `a change is marked where anyone whom it names is inferred`() throws {
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
    // Old and c are known by name in 2020; new is not, but the change names old.
    #expect(
      entries.map { "\($0.kind.rawValue) \($0.community.id) \($0.isInferred)" }.sorted()
        == ["added new false", "continued new true", "removed c true", "removed old true"])
  }

  @Test func `closures told as one count those that a name makes one`() {
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
