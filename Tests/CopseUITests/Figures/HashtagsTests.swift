import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screen of the hashtags.
@Suite struct HashtagsTests {
  @Test func `a hashtag has a count for every edition, and its plural one of its own below it`()
    throws
  {
    // Two rows have #tea in 2019, one in 2020, and in 2023 a closed one and #TEA.
    let walk = try self.walk("gap-year")
    #expect(walk.cells(of: "#tea ") == ["#tea", "█▅█", "2", "1", "▶2", "2019..2023"])
    #expect(walk.row(of: "#teas")?.hasPrefix("   #teas") == true)
    #expect(walk.cells(of: "#teas") == ["#teas", "▁██", "0", "1", "1", "2020..2023"])
    #expect(walk.cells(of: "#gone") == ["#gone", "█▁▁", "1", "0", "0", "2019"])
    #expect(walk.text.contains("No edition in 2021 to 2022."))
  }

  @Test func `hashtags that lost their community are told with what became of it`() throws {
    var walk = try self.walk("gap-year", line: "at:2020")
    #expect(walk.text.contains("Hashtags that an open community had in 2019 and none has in 2020"))
    // a is open under #tea, and c is not listed any more.
    #expect(walk.text.contains("Lost tags had it untagged closed removed"))
    #expect(walk.cells(of: "#gone", last: true) == ["#gone", "1", "1"])
    #expect(walk.cells(of: "#Old", last: true) == ["#Old", "1", "1"])
    walk.press("n")
    #expect(walk.cursorText.hasPrefix("▶1"))
    #expect(
      walk.text.contains("1 community had #gone in 2019, which no open community has in 2020"))
    walk.press(.enter)
    #expect(walk.ids == ["c"])
    walk.press(.escape, "j", "l")
    #expect(walk.text.contains("1 community had #Old in 2019 and 2020 other hashtags or none"))
    walk.press(.enter)
    #expect(walk.ids == ["a"])
  }

  @Test func `communities that lost their hashtag open as a list or one by one`() throws {
    var walk = try self.walk("gap-year", line: "at:2020")
    walk.press("n", "n")
    #expect(walk.text.contains("Communities with a hashtag in 2019 and none in 2020."))
    #expect(walk.cells(of: "All of them") == ["All", "of", "them", "▶1"])
    var list = walk
    list.press(.enter)
    #expect(list.ids == ["b"])
    walk.press("j")
    #expect(walk.cursorText.hasPrefix("▶B "))
    #expect(walk.cursorText.hasSuffix("#tea"))
    #expect(walk.selectedID == "b")
    walk.press(.enter)
    #expect(walk.state.place == .page)
    walk.press(.escape)
    #expect(walk.cursorText.hasPrefix("▶B "))
  }

  @Test(arguments: [(Charset.unicode, "≈"), (.ascii, "n")])
  func `a community that is known by its name alone has the mark of it where it lost its hashtag`(
    charset: Charset, mark: String
  ) throws {
    let audit = Samples.audit([
      2020: [["id", "name", "hashtags"], ["a", "Alpha", "#one"], ["b", "Beta", "#two"]],
      2021: [
        ["name", "hashtags", "source"], ["Alpha", "", "illustrative"], ["Beta", "#two", ""],
      ],
    ])
    var walk = Walkthrough(
      audit, line: "view:hashtags", columns: 100, rows: 40, charset: charset)
    walk.press("n", "n", "j")
    let cursor = charset == .unicode ? "▶" : ">"
    #expect(walk.cursorText.hasPrefix("\(cursor)Alpha i\(mark) "))
  }

  @Test func `nothing is lost in a first edition, in one alone, or where it is not recorded`()
    throws
  {
    #expect(
      try walk("gap-year", line: "at:2019").text
        .contains("The first edition is shown: nothing to compare."))
    #expect(
      try walk("gap-year", line: "at:any").text
        .contains("Every edition is shown at once: nothing to compare."))
    #expect(
      try walk("one-edition").text.contains("The audit has one edition: nothing to compare."))
    #expect(
      try walk("not-recorded").text
        .contains("Hashtags are not recorded in 2022: nobody knows what was lost."))
  }

  @Test func `what a sheet does not record is a dash, and opens nothing`() throws {
    var walk = try self.walk("not-recorded")
    #expect(walk.cells(of: "#tea ").prefix(4) == ["#tea", "█·▅", "2", "–"])
    #expect(walk.text.contains("Hashtags are not recorded in 2022."))
    walk.press("h")
    #expect(walk.cursorText.hasPrefix("▶–"))
    walk.press(.enter)
    #expect(walk.state.message == "Hashtags are not recorded in 2022")
    walk.press("i")
    #expect(walk.text.contains("Hashtags are not recorded in 2022"))
    walk.press(.enter)
    #expect(walk.state.place == .hashtags)
  }

  @Test func `where the hashtag itself is used has a number of its own`() throws {
    var walk = try self.walk("not-recorded")
    #expect(walk.cells(of: "#tea linkedin") == ["#tea", "linkedin", "▁·█", "0", "–", "1"])
    #expect(walk.cells(of: "#tea twitter") == ["#tea", "twitter", "█·█", "1", "–", "1"])
    walk.press("n")
    #expect(walk.text.contains("2023: 1 community says that it is used there"))
    walk.press(.enter)
    #expect(walk.ids == ["a"])
  }

  @Test func `# narrows while one types, Enter keeps it, and Esc shows all again`() throws {
    var walk = try self.walk("gap-year")
    walk.press("#")
    walk.type("TEA")
    #expect(walk.text.contains(": TEA"))
    #expect(walk.row(of: "#gone") == nil)
    #expect(walk.row(of: "#teas") != nil)
    walk.press(.down)
    #expect(walk.state.place == .figureSearch)
    walk.press(.enter)
    #expect(walk.state.place == .hashtags)
    #expect(walk.row(of: "#gone") == nil)
    #expect(walk.text.contains("2023: 1 community has #teas"))
    walk.press(.enter)
    #expect(walk.ids == ["d"])
    walk.press(.escape)
    #expect(walk.row(of: "#gone") == nil)
    walk.press(.escape)
    #expect(walk.row(of: "#gone") != nil)
    #expect(walk.text.contains("2023: 1 community has #teas"))
    #expect(walk.state.place == .hashtags)
  }

  @Test func `what no row has is said, and there is nothing to open`() throws {
    var walk = try self.walk("gap-year")
    walk.press("#")
    walk.type("zz")
    walk.press(.enter)
    #expect(walk.text.contains("None here has 'zz' in it."))
    walk.press(.enter)
    #expect(walk.state.message == "There is no number to open")
    walk.press("i")
    #expect(walk.state.message == "There is no number to explain")
    walk.press("l")
    #expect(walk.state.message == "There is no number to go to")
  }

  @Test func `a year step goes to the column of the year, and stays on the hashtag`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 30)
    walk.press("7", "j", "j", "j")
    let row = try #require(walk.state.figure?.place)
    walk.press("[")
    #expect(walk.state.figure?.column == .edition(2023))
    #expect(walk.state.figure?.place == row)
    walk.press("h", "h", "}")
    #expect(walk.state.figure?.column == .edition(2024))
  }

  @Test func `the row is kept while another line does not show it`() throws {
    var walk = try self.walk("gap-year")
    walk.press("j", "j", "j")
    #expect(walk.text.contains("2023: 0 communities have #gone"))
    walk.press("/")
    walk.type("name:a")
    walk.press(.enter)
    #expect(walk.row(of: "#gone") == nil)
    walk.press("u")
    #expect(walk.text.contains("2023: 0 communities have #gone"))
  }

  @Test func `i tells spellings, near hashtags, platforms and the query, and y copies it`() throws {
    var walk = try self.walk("gap-year")
    walk.press("i")
    #expect(walk.text.contains("spellings   #tea, #TEA"))
    #expect(walk.text.contains("near        #teas (2020..2023, counted apart)"))
    #expect(walk.text.contains("query       #tea at:2023"))
    #expect(walk.text.contains("2 rows"))
    walk.press(.escape, "y", .enter)
    #expect(walk.effects == [.copy("#tea at:2023")])
  }

  private func walk(_ name: String, line: String = "") throws -> Walkthrough {
    let audit = try #require(Samples.figures.first { $0.key == name }?.value)
    return Walkthrough(audit, line: line + " view:hashtags", columns: 100, rows: 40)
  }
}

extension Walkthrough {
  /// The first row of the main pane with a text, or the last one.
  func row(of text: String, last: Bool = false) -> String? {
    let rows = rows(of: state.layout.main).map { $0.replacing("▶", with: " ") }
    return last ? rows.last { $0.contains(text) } : rows.first { $0.contains(text) }
  }

  /// The words of that row.
  func cells(of text: String, last: Bool = false) -> [String] {
    let rows = rows(of: state.layout.main)
    let row = last ? rows.last { $0.contains(text) } : rows.first { $0.contains(text) }
    return row?.split(separator: " ").map(String.init) ?? []
  }
}
