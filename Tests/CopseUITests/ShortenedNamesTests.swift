import CopseUI
import TerminalCanvas
import Testing

/// Names that leave room for the rest of their sentence.
@Suite struct ShortenedNamesTests {
  private func told(
    _ names: [String], _ columns: Int, _ charset: Charset = .unicode
  ) -> String {
    ShortenedNames(charset: charset).sentence(naming: names, columns: columns) {
      "From \($0[0]) to \($0[1])."
    }
  }

  @Test func `a sentence with room for all of it stays`() {
    #expect(told(["Anna", "Berta"], 19) == "From Anna to Berta.")
    #expect(told(["", ""], 0) == "From  to .")
  }

  @Test func `a short name stays whole and the long one has what it leaves`() {
    #expect(
      told(["Joy", "A community of practice"], 30) == "From Joy to A community of p….")
    #expect(
      told(["A community of practice", "Joy"], 30) == "From A community of p… to Joy.")
  }

  @Test func `two long names share the room, and no blank stands before the dots`() {
    let text = told(["A community of practice", "Another community, elsewhere"], 40)
    #expect(text == "From A community of… to Another commun….")
    #expect(text.count == 40)
  }

  @Test func `names keep eight columns even where there is no room`() {
    #expect(told(["Wonderful", "Marvellous"], 3) == "From Wonderf… to Marvell….")
  }

  @Test func `wide characters are not cut in half, and ASCII has dots of its own`() {
    #expect(told(["漢字漢字漢字漢字", "b"], 20).hasPrefix("From 漢字漢字"))
    #expect(told(["Wonderful", "Marvellous"], 3, .ascii) == "From Wonder.. to Marvel...")
  }
}
