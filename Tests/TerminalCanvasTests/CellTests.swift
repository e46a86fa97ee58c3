import TerminalCanvas
import Testing

@Suite struct CellTests {
  private func drawn(_ text: String) -> Cell? {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    canvas.write(text, at: Point(column: 0, row: 0))
    return canvas[Point(column: 0, row: 0)]
  }

  @Test(arguments: ["a", "~", " ", "é", "e\u{301}", "東", "😀", "e\u{301}\u{302}\u{303}\u{304}"])
  func `a cell gives back the characters it was made of`(text: String) throws {
    let cell = try #require(drawn(text))
    #expect(Array(cell.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(cell.ascii == (text.utf8.count == 1 ? text.utf8.first : nil))
  }

  @Test func `the right half of a wide character has no text`() throws {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    canvas.write("東", at: Point(column: 0, row: 0))
    let half = try #require(canvas[Point(column: 1, row: 0)])
    #expect(half.text == "")
    #expect(half.width == 0)
    #expect(half.ascii == nil)
  }
}
