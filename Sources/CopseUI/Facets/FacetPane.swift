import CopseModel
import TerminalCanvas

/// The values of every facet with a mark, a count and a bar each.
struct FacetPane {
  let rows: [FacetRow]
  let pane: FacetPaneState
  let hasKeys: Bool
  let isDimmed: Bool

  /// Draws the rows that the window shows.
  ///
  /// - Returns: where the row under the cursor begins; nil when it is out of sight.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    var cursor: Point?
    let largest = largestCounts
    for (index, line) in zip(pane.window.rows(count: rows.count, height: area.rows), area.lines) {
      let row = rows[index]
      let isUnderCursor = row.id == pane.cursor
      let rest = line.splitting(left: 1).right
      draw(row, largest: largest[row.facet] ?? 0, on: &canvas, in: rest)
      if isDimmed { canvas.add(.dim, to: line) }
      if isUnderCursor {
        cursor = line.origin
        if hasKeys {
          canvas.write(Mark.cursor.text(in: canvas.charset), in: line)
          canvas.fill(line, style: .reversed)
        }
      }
    }
    return cursor
  }

  private var largestCounts: [Facet: Int] {
    var largest: [Facet: Int] = [:]
    for row in rows { largest[row.facet] = max(largest[row.facet] ?? 0, row.count) }
    return largest
  }

  private func draw(_ row: FacetRow, largest: Int, on canvas: inout Canvas, in line: Rect) {
    switch row.id {
    case .title(let facet):
      let search = pane.searched == facet ? ": \(pane.search.text)" : ""
      canvas.write(row.label + search, in: line, style: .bold)
    case .more, .fewer:
      canvas.write("  " + row.label, in: line, style: .dim)
    case .value:
      drawValue(row, largest: largest, on: &canvas, in: line)
    }
  }

  private func drawValue(_ row: FacetRow, largest: Int, on canvas: inout Canvas, in line: Rect) {
    let bars = line.columns >= 23 ? 5 : 0
    let countWidth = max(4, String(row.count).count + 1)
    let (left, bar) = line.splitting(right: bars)
    let (label, count) = left.splitting(right: countWidth)
    let style: Style =
      switch row.choice {
      case .none: .plain
      case .included: [.bold, .color(.green)]
      case .excluded: [.bold, .color(.red)]
      }
    canvas.write("\(mark(row.choice, canvas.charset)) \(row.label)", in: label, style: style)
    canvas.write(String(row.count), in: count, style: style, aligned: .right)
    if bars > 0 {
      let text = Bar.text(row.count, outOf: largest, columns: bars - 1, charset: canvas.charset)
      canvas.write(text, in: bar.splitting(left: 1).right, style: .dim)
    }
  }

  private func mark(_ choice: FacetRow.Choice, _ charset: Charset) -> String {
    switch choice {
    case .none: " "
    case .included: charset == .unicode ? "●" : "*"
    case .excluded: "!"
    }
  }
}

extension FacetRow {
  var facet: Facet {
    switch id {
    case .title(let facet), .value(let facet, _), .more(let facet), .fewer(let facet): facet
    }
  }
}
