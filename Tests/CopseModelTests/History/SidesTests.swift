import CopseModel
import Testing

/// Two editions side by side.
@Suite struct SidesTests {
  /// One community a row, as `before|after`; `-` where a side has nothing.
  private static func rows(_ audit: Audit, _ line: String) throws -> [String]? {
    audit.sides(try audit.query(line)).map { sides in
      sides.map { "\($0.before?.name ?? "-")|\($0.after?.name ?? "-")" }
    }
  }

  private static let audit = Audit([
    2020: "id,name,part_of\ngone,Gone,\na,Alpha,\nlost,Lost,\nleft,Left,\nb,Beta,\np,Part,a",
    2021: "id,name,part_of\nb,Beta,\nnew,New,\na,Alpha two,\np,Part,a",
  ])

  @Test(arguments: [
    ("", ["Gone|-", "Beta|Beta", "-|New", "Alpha|Alpha two", "Lost|-", "Left|-"]),
    // The other way round New is the one that is gone, and it stood behind Beta.
    (
      "vs:2021 at:2020",
      ["-|Gone", "Alpha two|Alpha", "-|Lost", "-|Left", "Beta|Beta", "New|-"]
    ),
    (
      "parts:shown",
      ["Gone|-", "Beta|Beta", "-|New", "Alpha|Alpha two", "Lost|-", "Left|-", "Part|Part"]
    ),
    ("name:alpha", ["Alpha|Alpha two"]),
    ("two", ["Alpha|Alpha two"]),
    ("sort:-name", ["-|New", "Lost|-", "Left|-", "Gone|-", "Beta|Beta", "Alpha|Alpha two"]),
    ("change:removed", ["Gone|-", "Lost|-", "Left|-"]),
    ("nothing", []),
  ])
  func `rows stand in the order of the later sheet, and removed ones at their old place`(
    line: String, rows: [String]
  ) throws {
    #expect(try Self.rows(Self.audit, line) == rows)
  }

  @Test(arguments: ["at:2020", "at:any"])
  func `nothing stands beside a first edition, nor beside all at once`(line: String) throws {
    #expect(try Self.rows(Self.audit, line) == nil)
  }

  @Test func `sizes 0 and 1 have nothing to compare`() throws {
    #expect(try Self.rows(Audit(), "") == nil)
    #expect(try Self.rows(Audit([2020: "id\na"]), "") == nil)
  }

  @Test func `the order is that of a slow merge, on random audits`() throws {
    var random = RandomSheets(random: SeededGenerator(seed: 41))
    var removed = 0
    for round in 0..<300 {
      let audit = Audit(round.isMultiple(of: 2) ? random.sheets() : random.sheetsOfParts())
      for _ in 0..<3 {
        var query = random.query()
        query.sort = []
        guard let sides = audit.sides(query), let changes = audit.changes(query) else { continue }
        let expected = Self.slowlyMerged(changes, audit, query)
        let numbers = sides.map { ($0.after ?? $0.before)?.number }
        #expect(numbers == expected, "\(query)")
        removed += sides.count { $0.after == nil }
        let differing = sides.indices.filter { index in
          expected[index].map { !sides.comparison.markedKinds(of: $0).isEmpty } ?? false
        }
        #expect(sides.differing == differing)
      }
    }
    #expect(removed > 50)
  }

  /// Puts each community that only the earlier sheet lists right behind the one before it there.
  private static func slowlyMerged(
    _ changes: FoundChanges, _ audit: Audit, _ query: Query
  ) -> [Int?] {
    let shown = shownNumbers(changes.comparison, audit, query)
    var merged = changes.comparison.to.map(\.number).filter(shown.contains)
    var previous: Int?
    for number in changes.comparison.from.map(\.number) where shown.contains(number) {
      if !merged.contains(number) {
        let place = previous.flatMap { merged.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        merged.insert(number, at: place)
      }
      previous = number
    }
    return merged
  }

  /// What the query finds in either edition, each asked by itself with the same comparison.
  private static func shownNumbers(
    _ comparison: Comparison, _ audit: Audit, _ query: Query
  ) -> Set<Int> {
    guard let sides = audit.sides(query) else { return [] }
    return Set(sides.compactMap { ($0.after ?? $0.before)?.number })
  }

  @Test func `the next row that differs is the nearest one`() throws {
    var random = RandomSheets(random: SeededGenerator(seed: 42))
    for _ in 0..<100 {
      let audit = Audit(random.sheets())
      guard let sides = audit.sides(Query()) else { continue }
      for index in sides.indices {
        #expect(
          sides.differing(from: index, by: 1) == sides.differing.first { $0 > index })
        #expect(
          sides.differing(from: index, by: -1) == sides.differing.last { $0 < index })
      }
    }
  }
}
