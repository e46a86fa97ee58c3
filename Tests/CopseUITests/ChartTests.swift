import CopseModel
import CopseUI
import TerminalCanvas
import Testing

@Suite struct ChartTests {
  /// 80x20, 40x10, 20x5 and 0x0, below each other.
  private static func sheet(
    of picture: Picture, ink: ChartInk? = nil, charset: Charset
  ) -> Canvas {
    var canvas = Canvas(size: Size(columns: 80, rows: 37), charset: charset)
    var row = 0
    for (columns, rows) in [(80, 20), (40, 10), (20, 5), (0, 0)] {
      PictureView(picture, ink: ink).draw(
        on: &canvas, in: Rect(column: 0, row: row, columns: columns, rows: rows))
      row += rows + 1
    }
    return canvas
  }

  @Test(arguments: [
    ("lines", Picture.lines(ChartSamples.platforms)),
    ("small-multiples", .smallMultiples(ChartSamples.platforms)),
    ("flows", .flows(ChartSamples.moves)), ("balance", .bars(ChartSamples.balance)),
    ("usage", .bars(ChartSamples.usage)), ("one-year", .lines(ChartSamples.oneYear)),
  ])
  func `a chart is drawn as it was looked at`(name: String, picture: Picture) throws {
    try expectScreen(Self.sheet(of: picture, charset: .unicode), matches: name, in: Screens.charts)
    try expectScreen(
      Self.sheet(of: picture, charset: .ascii), matches: "\(name)-ascii", in: Screens.charts)
  }

  @Test func `a font without braille has half blocks`() throws {
    let sheet = Self.sheet(of: .lines(ChartSamples.platforms), ink: .blocks, charset: .unicode)
    try expectScreen(sheet, matches: "lines-blocks", in: Screens.charts)
    #expect(!sheet.cells.contains { (0x2800..<0x2900).contains($0.scalar?.value ?? 0) })
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `a chart never draws outside of its area`(charset: Charset) {
    var numbers = SeededNumbers(seed: 7)
    let plain = Self.hatched(charset)
    for picture in ChartSamples.all {
      for ink in [nil, ChartInk.blocks] {
        for _ in 0..<25 {
          let area = Rect(
            column: .random(in: -5...60, using: &numbers),
            row: .random(in: -5...24, using: &numbers),
            columns: .random(in: 0...60, using: &numbers),
            rows: .random(in: 0...24, using: &numbers))
          var canvas = plain
          PictureView(picture, ink: ink).draw(on: &canvas, in: area)
          for row in 0..<plain.size.rows {
            for column in 0..<plain.size.columns {
              let point = Point(column: column, row: row)
              guard !area.contains(point), canvas[point] != plain[point] else { continue }
              Issue.record("\(picture.title) in \(area) draws at \(point)")
              return
            }
          }
        }
      }
    }
  }

  private static func hatched(_ charset: Charset) -> Canvas {
    var canvas = Canvas(size: Size(columns: 60, rows: 24), charset: charset)
    for line in canvas.bounds.lines {
      canvas.write(String(repeating: "/", count: line.columns), in: line, style: .reversed)
    }
    return canvas
  }

  @Test func `ASCII charts are in ASCII, whatever ink is asked for`() {
    for picture in ChartSamples.all {
      let sheet = Self.sheet(of: picture, ink: .braille, charset: .ascii)
      #expect(sheet.lines.allSatisfy { $0.allSatisfy(\.isASCII) })
    }
  }

  @Test func `drawing twice gives the same`() {
    for picture in ChartSamples.all {
      #expect(
        Self.sheet(of: picture, charset: .unicode) == Self.sheet(of: picture, charset: .unicode))
    }
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `lines differ by their marks, not by colour alone`(charset: Charset) {
    let chart = LineChart(
      title: "", unit: "", years: [2020],
      series: (1...7).map { (size: Int) in ChartSeries("a", [size * 10]) })
    var canvas = Canvas(size: Size(columns: 60, rows: 24), charset: charset)
    LineChartView(chart).draw(on: &canvas, in: canvas.bounds)
    let marks = canvas.lines.compactMap { line -> Character? in
      line.firstRange(of: " a ").flatMap { line[..<$0.lowerBound].last }
    }
    #expect(marks.count == 7)
    #expect(Set(marks).count == 7)
  }

  @Test func `the cursor stands on the flow that is chosen`() {
    let rows = FlowChartView(ChartSamples.moves).flows(rows: 20)
    #expect(rows.count == ChartSamples.moves.flows.count)
    for (row, flow) in rows.enumerated() {
      var canvas = Canvas(size: Size(columns: 60, rows: 20))
      let cursor = FlowChartView(ChartSamples.moves, selection: flow).draw(
        on: &canvas, in: canvas.bounds)
      #expect(cursor == Point(column: 0, row: row))
      #expect(canvas.lines[row].hasPrefix("▶ "))
      #expect(canvas.lines[row].contains(" \(flow.count) "))
    }
    #expect(FlowChartView(ChartSamples.moves).flows(rows: 0).isEmpty)
  }
}
