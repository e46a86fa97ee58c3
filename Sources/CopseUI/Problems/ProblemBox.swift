import CopseModel
import TerminalCanvas

/// The problems of the sheets over the panes: one a row, and the whole of the one under the cursor
/// below them.
struct ProblemBox {
  let problems: [Problem]
  let cursor: RowCursor
  /// The panes that it lies over, and whether they have frames; without, its title is a line.
  let panes: Rect
  let isFramed: Bool
  let charset: Charset

  private var content: Rect {
    isFramed ? panes.inset : panes.splitting(top: hasTitle ? 1 : 0).bottom
  }

  /// A single row is for a problem.
  private var hasTitle: Bool { panes.rows > 1 }

  /// What is said of the one under the cursor, wrapped to the screen.
  private var told: [DetailLine] {
    guard problems.indices.contains(cursor.index) else { return [] }
    let problem = problems[cursor.index]
    return WrappedLines(columns: content.columns, charset: charset)
      .text("\(problem.place): \(problem.severity.rawValue): \(problem.message)")
  }

  /// The rows of the list, and below them what is said of one, in half of the room at the most.
  private var areas: (list: Rect, told: Rect) {
    let rows = content.rows
    let toldRows = min(told.count, rows / 2)
    let (list, below) = content.splitting(bottom: rows - toldRows < 2 ? 0 : toldRows)
    if below.isEmpty { return (list, below) }
    // A row between the two is worth more than one more problem, where there are some.
    return (list.rows > 4 ? list.splitting(bottom: 1).top : list, below)
  }

  /// How many problems the list shows at once.
  var listRows: Int { areas.list.rows }

  /// - Returns: where the row under the cursor begins.
  func draw(on canvas: inout Canvas) -> Point {
    canvas.clear(panes)
    let title = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    if isFramed {
      canvas.frame(panes, title: title, style: .bold)
    } else if hasTitle {
      canvas.write(title, in: panes.line(0), style: .bold)
    }
    let (list, below) = areas
    var place = list.origin
    let shown = cursor.window.rows(count: problems.count, height: list.rows)
    for (index, row) in zip(shown, list.lines) {
      draw(problems[index], on: &canvas, in: row)
      guard index == cursor.index else { continue }
      canvas.write(Mark.cursor.text(in: charset), in: row)
      canvas.fill(row, style: .reversed)
      place = row.origin
    }
    for (line, row) in zip(told, below.lines) { line.draw(on: &canvas, in: row) }
    return place
  }

  private func draw(_ problem: Problem, on canvas: inout Canvas, in row: Rect) {
    let rest = row.splitting(left: RowDrawing.margin).right
    let isError = problem.severity == .error
    let used = canvas.write(
      isError ? "error " : "warning ", in: rest, style: .color(isError ? .red : .yellow))
    canvas.write("\(problem.place): \(problem.message)", in: rest.splitting(left: used).right)
  }
}

extension Problem {
  /// `communities-2021.csv:5:3`
  var place: String { "\(file):\(line):\(column)" }
}
