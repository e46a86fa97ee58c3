import TerminalCanvas
import Testing

@Suite struct CanvasTests {
  private func canvas(
    _ columns: Int, _ rows: Int = 1, charset: Charset = .unicode, _ draw: (inout Canvas) -> Void
  ) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), charset: charset)
    draw(&canvas)
    return canvas
  }

  @Test func `text that is too wide ends in an ellipsis`() {
    #expect(canvas(6) { $0.write("Twitter", in: $0.bounds) }.lines == ["Twitt…"])
    #expect(canvas(7) { $0.write("Twitter", in: $0.bounds) }.lines == ["Twitter"])
    #expect(canvas(1) { $0.write("Twitter", in: $0.bounds) }.lines == ["…"])
    #expect(canvas(0) { $0.write("Twitter", in: $0.bounds) }.lines == [""])
  }

  @Test func `in ASCII the ellipsis is two dots`() {
    #expect(canvas(6, charset: .ascii) { $0.write("Twitter", in: $0.bounds) }.lines == ["Twit.."])
    #expect(canvas(1, charset: .ascii) { $0.write("Twitter", in: $0.bounds) }.lines == ["."])
  }

  @Test func `text stands left, in the middle or right`() {
    var canvas = Canvas(size: Size(columns: 9, rows: 3))
    #expect(canvas.write("two", in: canvas.bounds.line(0)) == 3)
    #expect(canvas.write("two", in: canvas.bounds.line(1), aligned: .center) == 6)
    #expect(canvas.write("two", in: canvas.bounds.line(2), aligned: .right) == 9)
    #expect(canvas.lines == ["two", "   two", "      two"])
  }

  @Test func `writing stays inside of its area`() {
    let drawn = canvas(8, 2) { canvas in
      canvas.write("........", at: Point(column: 0, row: 0))
      canvas.write("abcdefgh", in: Rect(column: 2, row: 0, columns: 4, rows: 2))
    }
    #expect(drawn.lines == ["..abc…..", ""])
  }

  @Test func `a wide character that does not fit whole is left out`() {
    #expect(canvas(4) { $0.write("東京都", in: $0.bounds) }.lines == ["東…"])
    #expect(canvas(3) { $0.write("東京", at: Point(column: 0, row: 0)) }.lines == ["東"])
    #expect(canvas(3) { $0.write("東京", at: Point(column: -1, row: 0)) }.lines == [" 京"])
  }

  @Test func `half of a wide character never remains`() {
    for column in 0...1 {
      var drawn = canvas(4) { $0.write("東京", at: Point(column: 0, row: 0)) }
      drawn.write("x", at: Point(column: column, row: 0))
      #expect(drawn.lines == [column == 0 ? "x 京" : " x京"])
    }
    var drawn = canvas(4) { $0.write("東京", at: Point(column: 0, row: 0)) }
    drawn.write("都", at: Point(column: 1, row: 0))
    #expect(drawn.lines == [" 都"])
    #expect(drawn[row: 0].map(\.width) == [1, 2, 0, 1])
  }

  @Test func `clearing an area that cuts wide characters leaves blanks`() {
    var drawn = canvas(6) { $0.write("東京都", at: Point(column: 0, row: 0), style: .bold) }
    drawn.clear(Rect(column: 1, row: 0, columns: 2, rows: 1))
    #expect(drawn.lines == ["    都"])
    #expect(drawn[row: 0].map(\.width) == [1, 1, 1, 1, 2, 0])
  }

  @Test func `a frame has its title in the upper line`() {
    let drawn = canvas(12, 3) { $0.frame($0.bounds, title: "Platform") }
    #expect(drawn.lines == ["┌ Platform ┐", "│          │", "└──────────┘"])
    let narrow = canvas(9, 2) { $0.frame($0.bounds, title: "Platform") }
    #expect(narrow.lines == ["┌ Plat… ┐", "└───────┘"])
    let ascii = canvas(12, 2, charset: .ascii) { $0.frame($0.bounds, title: "Tags") }
    #expect(ascii.lines == ["+ Tags ----+", "+----------+"])
  }

  @Test(arguments: 0...6)
  func `a frame of any size leaves the cells outside of it alone`(side: Int) {
    let drawn = canvas(8, 8) { $0.frame(Rect(Size(columns: side, rows: side)), title: "Tags") }
    for row in 0..<8 {
      for column in 0..<8 where row >= side || column >= side {
        #expect(drawn[Point(column: column, row: row)] == .blank)
      }
    }
    #expect((drawn.lines[0] == "") == (side < 2))
  }

  @Test func `filling changes the style and keeps the text`() {
    let drawn = canvas(6, 2) { canvas in
      canvas.write("ab", at: Point(column: 0, row: 0), style: [.dim, .color(.red)])
      canvas.fill(Rect(column: 1, row: 0, columns: 9, rows: 1), style: .reversed)
      canvas.write("cd", at: Point(column: 0, row: 1), style: [.dim, .color(.red)])
      canvas.add(.reversed, to: canvas.bounds.line(1))
    }
    #expect(drawn.lines == ["ab", "cd"])
    #expect(
      drawn.styleLines == ["0-0 dim red, 1-5 reversed", "0-1 dim reversed red, 2-5 reversed"])
  }

  @Test func `both halves of a wide character have one style`() {
    let drawn = canvas(4) { canvas in
      canvas.write("東京", at: Point(column: 0, row: 0))
      canvas.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), style: .bold)
    }
    #expect(drawn.styleLines == ["2-3 bold"])
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 1), (1, 1), (2, 2)])
  func `any size can be drawn on, anywhere`(columns: Int, rows: Int) {
    let drawn = canvas(columns, rows) { canvas in
      for place in -3...3 {
        let area = Rect(column: place, row: place, columns: 3, rows: 3)
        canvas.frame(area, title: "東")
        canvas.write("東京 data", in: area, aligned: .right)
        canvas.write("東京 data", at: area.origin)
        canvas.fill(area, style: .bold)
        canvas.clear(area.inset)
      }
    }
    #expect(drawn.lines.count == rows)
    #expect(drawn[Point(column: columns, row: 0)] == nil)
    #expect(drawn[Point(column: -1, row: 0)] == nil)
    #expect(drawn[row: rows].isEmpty)
  }

  @Test func `two canvases drawn alike are equal`() {
    let draw: (inout Canvas) -> Void = { $0.write("Café", in: $0.bounds, style: .bold) }
    #expect(canvas(9, 1, charset: .unicode, draw) == canvas(9, 1, charset: .unicode, draw))
    #expect(canvas(9, 1, charset: .unicode, draw) != canvas(9) { $0.write("Café", in: $0.bounds) })
  }
}
