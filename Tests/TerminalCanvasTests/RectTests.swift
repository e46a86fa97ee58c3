import TerminalCanvas
import Testing

@Suite struct RectTests {
  private let area = Rect(column: 3, row: 2, columns: 10, rows: 4)

  @Test func `the inside of a frame is one cell smaller on every side`() {
    #expect(area.inset == Rect(column: 4, row: 3, columns: 8, rows: 2))
  }

  @Test func `a rectangle that cannot be inset becomes empty and stays where it was`() {
    for side in 0...2 {
      let inside = Rect(column: 5, row: 5, columns: side, rows: side).inset
      #expect(inside.isEmpty)
      #expect((5...6).contains(inside.column))
    }
  }

  @Test func `splitting keeps every column and row once`() {
    for count in [-1, 0, 3, 10, 99] {
      let (left, right) = area.splitting(left: count)
      #expect(left.columns + right.columns == 10)
      #expect(left.endColumn == right.column)
      let (rest, last) = area.splitting(right: count)
      #expect(rest.columns + last.columns == 10)
      #expect(last.endColumn == area.endColumn)
      let (top, bottom) = area.splitting(top: count)
      #expect(top.rows + bottom.rows == 4)
      #expect(top.endRow == bottom.row)
      let (head, foot) = area.splitting(bottom: count)
      #expect(head.rows + foot.rows == 4)
      #expect(foot.endRow == area.endRow)
    }
    #expect(area.splitting(right: 4).right == Rect(column: 9, row: 2, columns: 4, rows: 4))
    #expect(area.splitting(bottom: 1).bottom == area.line(3))
  }

  @Test func `a line that is not there is empty`() {
    #expect(area.line(3) == Rect(column: 3, row: 5, columns: 10, rows: 1))
    #expect(area.line(4).isEmpty)
    #expect(area.line(-1).isEmpty)
    #expect(Rect(.zero).lines.isEmpty)
  }

  @Test func `a point on the far edge is outside`() {
    #expect(area.contains(Point(column: 3, row: 2)))
    #expect(area.contains(Point(column: 12, row: 5)))
    #expect(!area.contains(Point(column: 13, row: 5)))
    #expect(!area.contains(Point(column: 12, row: 6)))
    #expect(!Rect(.zero).contains(Point(column: 0, row: 0)))
  }

  @Test func `rectangles apart have an empty intersection`() {
    #expect(area.intersection(Rect(column: 13, row: 2, columns: 5, rows: 5)).isEmpty)
    let both = area.intersection(Rect(Size(columns: 5, rows: 3)))
    #expect(both == Rect(column: 3, row: 2, columns: 2, rows: 1))
  }

  @Test func `a dialog larger than the screen is as large as the screen`() {
    #expect(area.centered(Size(columns: 99, rows: 99)) == area)
    #expect(
      area.centered(Size(columns: 4, rows: 2)) == Rect(column: 6, row: 3, columns: 4, rows: 2))
  }

  @Test func `a negative size is none`() {
    #expect(Size(columns: -1, rows: 3) == Size(columns: 0, rows: 3))
  }
}
