internal import CopseModel
internal import CopseUI
internal import Glibc
internal import NcursesBackend
internal import TerminalCanvas

/// The explorer in a terminal: events go in as actions, and effects are carried out.
struct Explorer: ~Copyable {
  private var terminal: NcursesTerminal
  private var state: State
  private let finder: Finder
  private var opener = PageOpener()

  /// An answer that comes within so many milliseconds is drawn with the key that asked for it, so
  /// that nothing flickers.
  private static let patience = 10

  /// - Throws: ``CommandFailure`` when the terminal cannot be taken over.
  init(_ audit: Audit, line: String, in surroundings: Surroundings) throws(CommandFailure) {
    do throws(TerminalError) {
      terminal = try NcursesTerminal(environment: surroundings.environment)
    } catch {
      throw .noTerminal(error.description)
    }
    state = State(
      audit: audit, line: line, size: terminal.size, charset: terminal.charset,
      isRemote: surroundings.isRemote)
    finder = Finder(waking: terminal.waker)
    if let note = terminal.note { _ = state.update(.openingFailed(note)) }
  }

  /// Runs until the person leaves or the terminal goes away.
  mutating func run() -> ExitStatus {
    while true {
      terminal.show(state.drawn())
      if let status = handle(terminal.nextEvent()) { return status }
      while finder.isBusy, let event = terminal.nextEvent(withinMilliseconds: Self.patience) {
        if let status = handle(event) { return status }
      }
    }
  }

  /// - Returns: How the program ends, or nil when it goes on.
  private mutating func handle(_ event: Event) -> ExitStatus? {
    var actions = opener.failures().map(Action.openingFailed)
    switch event {
    case .ended(.signal(let number)): return .signal(number)
    case .ended(.closed): return .signal(SIGHUP)
    case .woken: actions += finder.takeAnswers().map(Action.answered)
    case .key, .paste, .resize, .resumed:
      if let action = Keymap.standard.action(for: event, in: state.place) { actions.append(action) }
    }
    for action in actions {
      for effect in state.update(action) {
        if effect == .quit { return .done }
        carryOut(effect)
      }
    }
    return nil
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .find(let request): finder.find(request)
    case .copy(let text):
      guard !terminal.copyToClipboard(text) else { return }
      say("expected a terminal that takes a copy, found one that does not; select with the mouse")
    case .openPage(let address):
      if let failure = opener.open(address) { say(failure) }
    case .redraw: terminal.repaint()
    // The whole pipeline stops, as it does when the shell sees Ctrl-z.
    case .suspend: kill(0, SIGTSTP)
    case .quit: break
    }
  }

  private mutating func say(_ message: String) {
    _ = state.update(.openingFailed(message))
  }
}
