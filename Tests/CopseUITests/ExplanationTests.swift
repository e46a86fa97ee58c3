import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Why a community is thought to be the same one through the years, in a box over the panes.
@Suite struct ExplanationTests {
  private func walk(_ ids: String, in audit: Audit) -> Walkthrough {
    Walkthrough(audit, line: "at:any id:\(ids)", columns: 100, rows: 30)
  }

  /// What stands between the frames of the box, the lines joined.
  private func told(_ walk: Walkthrough) -> String {
    walk.screen.lines.joined(separator: "\n")
  }

  @Test func `by its id, with the names that it had, and nothing that it continues`() throws {
    var walk = walk("sun", in: Samples.small)
    walk.press("i")
    #expect(walk.state.place == .explanation)
    let text = told(walk)
    #expect(text.contains("Why this is one community: Sunrise"))
    #expect(text.contains("2021–2022   Sun "))
    #expect(text.contains("2023        Sunrise "))
    #expect(text.contains("2021        first listed, under the id 'sun' (communities-2021.csv:4)"))
    #expect(text.contains("2022        the same id 'sun' as in 2021 (communities-2021.csv:4 and"))
    #expect(text.contains("2023        the same id 'sun' as in 2022 (communities-2022.csv:3 and"))
    #expect(text.contains("Not recorded: no edition that lists it has this column."))
  }

  @Test func `inferred from the name where the sheet has no ids`() throws {
    var walk = walk("cafe", in: Samples.withoutIDs)
    walk.press("i")
    let text = told(walk)
    #expect(text.contains("2020        first listed, under the id 'cafe' (communities-2020.csv:2)"))
    #expect(text.contains("2021        inferred from the name 'CAFE', which stands once here and"))
    #expect(text.contains("in 2020 (communities-2020.csv:2 and communities-2021.csv:2)"))
    #expect(text.contains("2022        not listed"))
    #expect(text.contains("Inferred from the name in 2021; ids would be certain."))
  }

  @Test func `a line that nothing is matched with says why`() throws {
    var walk = Walkthrough(Samples.withoutIDs, line: "at:2021 name:twin", columns: 100, rows: 30)
    walk.press("i")
    #expect(told(walk).contains("2021        no id, and the name 'Twin' does not stand here alone"))
    #expect(told(walk).contains("namesakes   not matched: "))
  }

  @Test func `formerly is told from both ends`() throws {
    var walk = walk("cafe", in: Samples.withoutIDs)
    walk.press("i")
    #expect(told(walk).contains("continued   New Café (new) continues it, as 2022 says."))
    var other = self.walk("new", in: Samples.withoutIDs)
    other.press("i")
    #expect(told(other).contains("formerly    It continues CAFE (cafe), as 2022 says."))
    #expect(
      told(other).contains("formerly    It continues lost, which no edition lists, as 2022 says."))
  }

  @Test(arguments: [Key.escape, "q", "i"])
  func `it is closed again, and all is as it was`(key: Key) throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 120, rows: 24)
    walk.press("j", "j")
    let before = walk.text
    walk.press("i")
    #expect(walk.text != before)
    walk.press(key)
    #expect(walk.text == before)
  }

  @Test func `where nothing is found there is nothing to explain`() {
    var walk = Walkthrough(Samples.small, line: "nowhere")
    walk.press("i")
    #expect(walk.state.message == "No community is selected; I tells the title's figures")
  }
}
