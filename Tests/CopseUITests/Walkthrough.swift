import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas

/// The explorer without a terminal: keys go in, screens come out, and work is done at once.
struct Walkthrough {
  private(set) var state: State
  /// What was asked of the outside world, searches left out.
  private(set) var effects: [Effect] = []

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
    guard let action = Keymap.standard.action(for: event, in: state.place) else { return }
    carryOut(state.update(action))
  }

  private mutating func carryOut(_ asked: [Effect]) {
    var work = asked
    while !work.isEmpty {
      let effect = work.removeFirst()
      switch effect {
      case .find(let request):
        if let answer = request.answer() { work += state.update(.answered(answer)) }
      case .settle: work += state.update(.settled)
      case .copy, .openPage, .redraw, .suspend, .quit: effects.append(effect)
      }
    }
  }
}
