import CopseModel
import TerminalCanvas

/// The problems of the sheets, and the line that one of them is about.
extension State {
  mutating func showProblems() -> [Effect] {
    guard !audit.problems.isEmpty else { return say("The sheets have no problems") }
    layer = .problems(RowCursor())
    return []
  }

  mutating func moveInProblems(by step: Int) {
    guard case .problems(var cursor) = layer else { return }
    cursor.move(
      by: step, count: audit.problems.count, height: problemBox(cursor).listRows)
    layer = .problems(cursor)
    keepProblemsOnScreen()
  }

  /// What is said of a problem takes room, so that another one may leave less for the list.
  mutating func keepProblemsOnScreen() {
    guard case .problems(var cursor) = layer else { return }
    cursor.keepOnScreen(count: audit.problems.count, height: problemBox(cursor).listRows)
    layer = .problems(cursor)
  }

  func problemBox(_ cursor: RowCursor) -> ProblemBox {
    let layout = layout
    return ProblemBox(
      problems: audit.problems, cursor: cursor, panes: layout.panes, isFramed: layout.isFramed,
      charset: charset)
  }

  /// The problem under the cursor of their list; nil elsewhere.
  private var problem: Problem? {
    guard case .problems(let cursor) = layer, audit.problems.indices.contains(cursor.index)
    else { return nil }
    return audit.problems[cursor.index]
  }

  /// Enter: asks for the line that the problem is about.
  mutating func openProblem() -> [Effect] {
    problem.map { [.readLines($0)] } ?? []
  }

  mutating func copyProblem() -> [Effect] {
    guard let problem else { return [] }
    return copy(problem.description, what: "the problem")
  }

  /// Shows lines of a sheet, unless the person has gone on in the meantime.
  mutating func take(_ passage: SheetPassage) -> [Effect] {
    guard case .problems(let cursor) = layer, problem == passage.problem else { return [] }
    return explain(
      Explanation(
        title: "\(passage.problem.file), line \(passage.problem.line)",
        lines: passage.explanation, returningTo: cursor))
  }
}

extension SheetPassage {
  /// What is wrong, which is never to be below the edge of a small screen, and the lines with their
  /// numbers.
  fileprivate var explanation: [Explanation.Line] {
    let message = Explanation.Line.remark("\(problem.severity.rawValue): \(problem.message)")
    if lines.isEmpty {
      return [message, .blank, .text("The file has no such line that can be shown as text.")]
    }
    let place =
      found.isEmpty
      ? [] : [Explanation.Line.labelled("column \(problem.column)", found)]
    return [message, .blank]
      + lines.map { .labelled(String($0.number), $0.text.isEmpty ? "(nothing)" : $0.text) }
      + place
  }
}
