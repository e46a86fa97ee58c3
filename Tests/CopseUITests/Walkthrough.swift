import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas

/// The explorer without a terminal: keys go in, screens come out, and work is done at once.
struct Walkthrough {
  private(set) var state: State
  /// What was asked of the outside world, searches left out.
  private(set) var effects: [Effect] = []
  /// Whether searches wait until they are answered by ``answer()``, as those of large audits do.
  var takesTime = false
  /// What was asked last and is not answered yet.
  private(set) var unanswered: Request?
  /// The files that the audit was read from, for the lines that its problems are about.
  var files: [SheetFile] = []

  init(
    _ audit: Audit, line: String = "", columns: Int = 80, rows: Int = 24,
    charset: Charset = .unicode, isRemote: Bool = false
  ) {
    state = State(
      audit: audit, line: line, size: Size(columns: columns, rows: rows), charset: charset,
      isRemote: isRemote)
    carryOut(state.opened())
  }

  var screen: Canvas { state.drawn() }
  var text: String { screen.lines.joined(separator: "\n") }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Presses the keys that write a text.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  mutating func paste(_ text: String) {
    send(.paste(text))
  }

  mutating func resize(columns: Int, rows: Int) {
    send(.resize(Size(columns: columns, rows: rows)))
  }

  private mutating func send(_ event: Event) {
    if let action = state.action(for: event) { carryOut(state.update(action)) }
    doHeld()
  }

  /// What waited for a screen is done when that is there.
  private mutating func doHeld() {
    while let action = state.nextHeldAction() { carryOut(state.update(action)) }
  }

  /// Takes in what was asked for since searches take their time.
  mutating func answer() {
    let answer = unanswered?.answer()
    unanswered = nil
    take(answer)
  }

  /// Takes in an answer, whenever it was asked for.
  mutating func take(_ answer: Answer?) {
    carryOut(answer.map { state.update(.answered($0)) } ?? [])
    doHeld()
  }

  private func lines(_ problem: Problem) -> SheetPassage {
    files.first { $0.name == AuditReader.fileName(ofSheet: problem.file) }
      .map { AuditReader.passage(around: problem, in: $0) }
      ?? SheetPassage(problem: problem, lines: [], found: "")
  }

  private mutating func carryOut(_ asked: [Effect]) {
    var work = asked
    while !work.isEmpty {
      let effect = work.removeFirst()
      switch effect {
      case .find(let request) where takesTime: unanswered = request
      case .giveUp: unanswered = nil
      case .find(let request):
        if let answer = request.answer() { work += state.update(.answered(answer)) }
      case .settle: work += state.update(.settled)
      case .readLines(let problem): work += state.update(.linesRead(lines(problem)))
      case .copy, .openPage, .redraw, .suspend, .quit: effects.append(effect)
      }
    }
  }
}
