import TerminalCanvas
import Testing

@Suite struct CanvasChangesTests {
  private func canvas(_ lines: String...) -> Canvas {
    var canvas = Canvas(size: Size(columns: 6, rows: lines.count))
    for (row, line) in lines.enumerated() { canvas.write(line, at: Point(column: 0, row: row)) }
    return canvas
  }

  @Test func `a row that is the same has no changes`() {
    #expect(canvas("abc").changes(inRow: 0, from: canvas("abc")) == nil)
    #expect(canvas("abc", "x").changes(inRow: 0, from: canvas("abc", "y")) == nil)
  }

  @Test func `changes reach from the first cell that differs to the last`() {
    #expect(canvas("abcdef").changes(inRow: 0, from: canvas("aXcdYf")) == 1..<5)
    #expect(canvas("abcdef").changes(inRow: 0, from: canvas("")) == 0..<6)
    #expect(canvas("", "a").changes(inRow: 1, from: canvas("", "b")) == 0..<1)
    #expect(canvas("", "a").changes(inRow: 1, from: canvas("", "ab")) == 1..<2)
  }

  @Test func `another style is a change`() {
    var bold = canvas("abc")
    bold.fill(Rect(column: 2, row: 0, columns: 1, rows: 1), style: .bold)
    #expect(bold.changes(inRow: 0, from: canvas("abc")) == 2..<3)
  }

  @Test func `a wide character changes whole`() {
    #expect(canvas("a東b").changes(inRow: 0, from: canvas("axyb")) == 1..<3)
    #expect(canvas("axyb").changes(inRow: 0, from: canvas("a東b")) == 1..<3)
    #expect(canvas("a東b").changes(inRow: 0, from: canvas("a京b")) == 1..<3)
  }

  @Test func `rows that are not there have no changes`() {
    #expect(canvas("a").changes(inRow: 1, from: canvas("b")) == nil)
    #expect(canvas("a").changes(inRow: -1, from: canvas("b")) == nil)
    let empty = Canvas(size: .zero)
    #expect(empty.changes(inRow: 0, from: empty) == nil)
  }
}
