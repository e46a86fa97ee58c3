import CopseModel
import Testing

/// Terms about changes that the editions cannot answer are told, each in words.
@Suite struct UnansweredTests {
  private static let audit = Audit(
    [
      2020: "id,status\na,open\nb,open", 2021: "id,status,platforms\na,closed,zoom\nb,open,",
      2023: "id,status,platforms\na,open,zoom\nb,open,teams",
    ])
  private static let compared = "nothing is compared with it"

  @Test(arguments: [
    (
      "change:closed@2020",
      ["change:closed@2020: 2020 is the first of the editions 2020, 2021, 2023; \(compared)"]
    ),
    (
      "change:closed@..2020",
      ["change:closed@..2020: 2020 is the first of the editions 2020, 2021, 2023; \(compared)"]
    ),
    (
      "change:closed@2022",
      ["change:closed@2022: no edition of 2022; the editions are 2020, 2021, 2023"]
    ),
    (
      "change:closed@2024.. OR left:zoom@..2019",
      [
        "change:closed@2024..: no edition from 2024 on; the editions are 2020, 2021, 2023",
        "left:zoom@..2019: no edition up to 2019; the editions are 2020, 2021, 2023",
      ]
    ),
    (
      "-balance:new@2015..2018",
      ["balance:new@2015..2018: no edition of 2015 to 2018; the editions are 2020, 2021, 2023"]
    ),
    (
      "change:closed at:2020",
      ["change:closed: 2020 is the first of the editions 2020, 2021, 2023; \(compared)"]
    ),
    ("change:closed vs:2023", ["change:closed: 2023 is compared with itself"]),
    ("joined:zoom@2021..", ["joined:zoom@2021..: not recorded in 2020: platforms"]),
    (
      "change:moved,tagged at:2021",
      [
        "change:moved,tagged: not recorded in 2020: platforms",
        "change:moved,tagged: not recorded in 2020, 2021: hashtags",
      ]
    ),
    ("change:linked", ["change:linked: not recorded in 2021, 2023: connections"]),
    // Only the later edition says what is continued.
    ("change:continued", ["change:continued: not recorded in 2023: formerly"]),
    ("change:closed", []), ("change:closed@2021", []), ("change:closed@2022..2023", []),
    ("joined:teams", []), ("change:added", []), ("at:any change:closed", []),
    ("was:open@2021 zoom is:open", []),
  ])
  func `each term that finds less than it says, and why`(line: String, told: [String]) throws {
    let query = try Query(parsing: line, vocabulary: Self.audit.vocabulary)
    #expect(Self.audit.unanswered(query).map(\.sentence) == told)
  }

  @Test func `one edition and none`() throws {
    let query = try Query(parsing: "change:added")
    let only = Audit([2020: "id\na"]).unanswered(query)
    #expect(only.map(\.sentence) == ["change:added: 2020 is the only edition; \(Self.compared)"])
    let other = Audit([2020: "id\na"]).unanswered(try Query(parsing: "change:added@2021"))
    #expect(
      other.map(\.sentence)
        == ["change:added@2021: no edition of 2021; the only edition is 2020"])
    #expect(Audit().unanswered(query) == [])
  }

  @Test(arguments: [
    ("near:a gathered:hashtags", ["near:a"]),
    ("near:a~2 OR connections:>=2 gathered:organiser,whole", ["near:a~2", "connections:>=2"]),
    ("near:a connections:2..5", []), ("constellation:a gathered:hashtags", []),
    ("members:>2 gathered:hashtags", []), ("gathered:hashtags", []),
  ]) func `what goes by the sheet is told where a line gathers connections`(
    line: String, terms: [String]
  ) throws {
    let told = Self.audit.unanswered(try Query(parsing: line))
    #expect(
      told.map(\.sentence)
        == terms.map {
          "\($0): goes by the sheet's connections; what is gathered joins constellations and chains"
        })
    #expect(told.allSatisfy { $0.brief == "the sheet's connections alone" })
  }

  @Test func `asked of every two editions in a row, a term without years is answered`() throws {
    let query = try Query(parsing: "change:closed at:2020")
    #expect(Self.audit.unanswered(query, everyPair: true) == [])
    let years = try Query(parsing: "change:closed@2020")
    #expect(Self.audit.unanswered(years, everyPair: true).count == 1)
  }

  @Test func `years are unanswered where no edition but the first is of them`() throws {
    for first in 2018...2025 {
      for last in first...2025 {
        let query = try Query(parsing: "change:closed@\(first)..\(last)")
        let hasPair = [2021, 2023].contains { first <= $0 && $0 <= last }
        #expect(Self.audit.unanswered(query).isEmpty == hasPair, "\(first) \(last)")
      }
    }
  }
}
