import CopseModel
import Testing

/// Columns that the balance reads and that one of two editions lacks.
@Suite struct BalanceGapTests {
  @Test func `each column is told with the number that it makes larger`() throws {
    let audit = Audit([
      2020: "id,status,part_of\na,closed,\nb,open,\nc,open,b", 2021: "id,part_of\na,\nb,\nc,b",
      2022: "id,status\na,closed\nb,\nc,",
    ])
    let gaps = try [(2020, 2021), (2021, 2022), (2020, 2022), (2022, 2020)].map { from, to in
      try #require(audit.comparison(from: from, to: to))
    }.map { $0.balanceGaps.map { "\($0.field.heading) \($0.year) \($0.part.rawValue)" } }
    #expect(
      gaps == [
        ["status 2021 reopened"], ["status 2021 closed", "part_of 2022 detached"],
        ["part_of 2022 detached"], ["part_of 2022 attached"],
      ])
    // What it warns of is what the balance counts.
    #expect(audit.balance().map(\.reopened) == [1, 0])
    #expect(audit.balance().map(\.closed) == [0, 1])
    #expect(audit.balance().map(\.detached) == [0, 1])
  }

  @Test func `a gap matters for the numbers of its year, and for the one that counts nothing`()
    throws
  {
    let audit = Audit([2020: "id,status", 2021: "id,part_of"])
    let gaps = try #require(audit.comparison(from: 2020, to: 2021)).balanceGaps
    let told = gaps.map { gap in
      (gap.sentenceOfNone, BalancePart.allCases.filter(gap.affects).map(\.rawValue))
    }
    let counted = [
      "2021": ["new", "returned", "reopened", "detached", "closing"],
      "2020": ["opening", "removed", "closed", "attached"],
    ]
    #expect(
      told.map(\.0) == [
        "status not recorded in 2021: nothing counts as closed",
        "part_of not recorded in 2020: nothing counts as detached",
      ])
    #expect(told.map(\.1) == [counted["2021"], counted["2020"]])
    let backwards = try #require(audit.comparison(from: 2021, to: 2020)).balanceGaps
    #expect(backwards.map(\.partOfNone) == [.reopened, .attached])
  }

  @Test func `where both have the column, or neither, nothing is said`() throws {
    let audit = Audit([
      2020: "id", 2021: "id", 2022: "id,status,part_of", 2023: "id,part_of,status",
    ])
    #expect(try #require(audit.comparison(from: 2020, to: 2021)).balanceGaps.isEmpty)
    #expect(try #require(audit.comparison(from: 2022, to: 2023)).balanceGaps.isEmpty)
    #expect(try #require(audit.comparison(from: 2020, to: 2020)).balanceGaps.isEmpty)
  }

  @Test func `a column that one lacks is told with its year, and years without an edition`() throws
  {
    let audit = Audit([2019: "id,kind", 2020: "id,status", 2024: "id,kind,status"])
    let near = try #require(audit.comparison(from: 2019, to: 2020))
    #expect(near.notRecordedByYear.map(\.year) == [2019, 2020])
    #expect(near.notRecordedByYear.map(\.columns) == [["status"], ["kind"]])
    #expect(near.yearsWithoutEdition == [])
    let far = try #require(audit.comparison(from: 2024, to: 2019))
    #expect(far.notRecordedByYear.map(\.columns) == [["status"]])
    #expect(far.yearsWithoutEdition == [2021, 2022, 2023])
    #expect(
      audit.editions.map { $0.wordForEmpty(.status) } == [
        "not recorded", "not stated", "not stated",
      ])
  }
}
