import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The page of a community; what it says of the sheets was read in them.
@Suite struct PageTests {
  private func page(
    _ line: String, columns: Int = 100, rows: Int = 200, charset: Charset = .unicode
  ) throws -> Walkthrough {
    var walk = Walkthrough(
      try Samples.amplifyFE(), line: line, columns: columns, rows: rows, charset: charset)
    walk.press(.enter)
    return walk
  }

  private func lines(_ walk: Walkthrough) -> [String] {
    walk.rows(of: walk.state.layout.main).map { $0.dropFirst(2).trimmingEnd }
  }

  /// The lines of a section, its title first.
  private func section(_ title: String, of walk: Walkthrough) -> [String] {
    Array(lines(walk).drop { !$0.hasPrefix(title) }.prefix { !$0.isEmpty })
  }

  @Test func `the life of a community is told in one line, events beside each status`() throws {
    #expect(
      lines(try page("at:any id:tes-fe-community-forums"))
        .contains("2020 •   2021 ××  2022 ·−  2023 ·   2024 ·"))
    #expect(lines(try page("id:joyfe")).contains("2020 ●   2021 ●   2022 •*  2023 •   2024 ○*"))
  }

  @Test func `what happened is told year by year, a whole that closes with its parts as one`()
    throws
  {
    #expect(
      section("Year by year", of: try page("at:any id:tes-fe-community-forums")) == [
        "Year by year", "2020 •    status not stated", "2021 ××   closed",
        "     × closed: not stated → closed",
        "       TES communities closed: 74 forums with it", "2022 ·−   not listed",
        "     − removed", "2023 ·    not listed", "2024 ·    not listed",
      ])
  }

  @Test func `every cell is told in runs of editions, with what changed marked`() throws {
    let cells = section("Every cell", of: try page("id:joyfe"))
    for line in [
      "status        2020–2021    active", "              2022–2023  * not stated",
      "              2024       * dormant",
      "              2024       * Closed its social media, announced by March 2025; stays on the map",
      "region        2020         not recorded", "              2021–2024    not stated",
      "funding       2020         not recorded", "              2021–2024    none",
      "nothing stated in any edition that lists it: members, part_of, formerly, url, access, activity",
    ] {
      #expect(cells.contains(line), "\(line)")
    }
  }

  @Test func `of a list that changed, what came and what went is told`() throws {
    let cells = section("Every cell", of: try page("id:amplifyfe"))
    #expect(cells.contains("                           − twitter:#AmplifyFE"))
    #expect(cells.contains("                           + 2,700 practitioners (Nov 2023)"))
  }

  @Test func `connections are told with their years, and what is new or gone`() throws {
    let joy = section("Connections", of: try page("id:joyfe"))
    #expect(
      joy == [
        "Connections in 2024: 3; none new or gone since 2023", "2021–2024    AmplifyFE · linked",
        "2021–2024    FEconnect (people directory) · linked",
        "2020–2024    JoyFE Ideas Room · linked", "2020         PDNorth · linked · not in 2024",
      ])
    let earlier = section("Connections", of: try page("id:joyfe at:2021"))
    #expect(
      earlier.prefix(3) == ["Connections in 2021: 3", "+ 2 new since 2020", "− 1 gone since 2020"])
    #expect(earlier.contains("2021–2024  + AmplifyFE · linked · new"))
    #expect(earlier.contains("2020       − PDNorth · linked · gone, not listed in 2021"))
  }

  @Test func `what it continues is walked to with Enter, and back and forward with H and L`() throws
  {
    var walk = try page("id:illustrative-112", rows: 30)
    for _ in 0..<400 where !walk.cursorText.contains("(illustrative-088)") { walk.press("j") }
    let there = walk.text
    walk.press(.enter)
    #expect(walk.selectedID == "illustrative-088")
    var tall = walk
    tall.resize(columns: 100, rows: 200)
    #expect(
      section("Continued by", of: tall).dropFirst().first?.contains("(illustrative-112)") == true)
    walk.press("H")
    #expect(walk.text == there)
    walk.press("L")
    #expect(walk.selectedID == "illustrative-088")
    walk.press("H", "H")
    #expect(walk.state.place == .communities)
  }

  @Test func `Enter elsewhere says why nothing opens`() throws {
    var walk = try page("id:joyfe")
    walk.press(.enter)
    #expect(
      walk.state.message
        == "Nothing to open on this line; connections, parts and numbers open")
  }

  @Test func `an id that no edition lists cannot be opened, and it is said`() {
    var walk = Walkthrough(Samples.withoutIDs, columns: 80, rows: 60)
    walk.press(.enter)
    for _ in 0..<100 where !walk.cursorText.contains("lost, which") { walk.press("j") }
    walk.press(.enter)
    #expect(walk.state.message == "No edition lists lost")
  }

  @Test func `years without an edition are a gap, and one not listed breaks a cell`() {
    var walk = Walkthrough(
      Samples.odd.first { $0.key.hasPrefix("years between") }?.value ?? Samples.small,
      line: "id:a", columns: 100, rows: 60)
    walk.press(.enter)
    #expect(lines(walk).contains("1999 ●   .. 2010 ××  .. 2024 ●↑"))
    #expect(lines(walk).contains("2000–2009 no edition"))
    var joy = Walkthrough(Samples.small, line: "id:joy", columns: 100, rows: 60)
    joy.press(.enter)
    #expect(section("Every cell", of: joy).contains("              2022         not listed"))
    #expect(section("Year by year", of: joy).contains("     + added: listed again"))
  }
}

extension Substring {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
