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
  /// Reads the lines that a problem is about.
  private let passage: (Problem) -> SheetPassage
  /// Whether something waits for the keys to rest.
  private var isUnsettled = false

  /// An answer that comes within so many milliseconds is drawn with the key that asked for it, so
  /// that nothing flickers.
  private static let patience = 10
  /// Keys that come more closely than so many milliseconds are one movement.
  private static let rest = 40

  /// - Throws: ``CommandFailure`` when the terminal cannot be taken over.
  init(_ opened: OpenAudit, in surroundings: Surroundings) throws(CommandFailure) {
    do throws(TerminalError) {
      terminal = try NcursesTerminal(environment: surroundings.environment)
    } catch {
      throw .noTerminal(error.description)
    }
    state = State(
      audit: opened.audit, line: opened.line, size: terminal.size, charset: terminal.charset,
      isRemote: surroundings.isRemote, chartInk: surroundings.chartInk, note: terminal.note)
    finder = Finder(waking: terminal.waker)
    passage = opened.passage(around:)
  }

  /// Runs until the person leaves or the terminal goes away.
  mutating func run() -> ExitStatus {
    _ = carryOutAll(state.opened())
    while true {
      terminal.show(state.drawn())
      if let status = handle(nextEvent()) { return status }
      while finder.isBusy, let event = terminal.nextEvent(withinMilliseconds: Self.patience) {
        if let status = handle(event) { return status }
      }
    }
  }

  /// The next event; nil when the keys rest and something waited for that.
  private mutating func nextEvent() -> Event? {
    isUnsettled ? terminal.nextEvent(withinMilliseconds: Self.rest) : terminal.nextEvent()
  }

  /// - Parameter event: nil says that the keys rest.
  /// - Returns: How the program ends, or nil when it goes on.
  private mutating func handle(_ event: Event?) -> ExitStatus? {
    var actions = opener.failures().map(Action.reported)
    switch event {
    case .ended(.signal(let number)): return .signal(number)
    case .ended(.closed): return .signal(SIGHUP)
    case .woken: actions += finder.takeAnswers().map(Action.answered)
    case .key, .paste, .resize, .resumed:
      if let event, let action = state.action(for: event) { actions.append(action) }
    case nil:
      isUnsettled = false
      actions.append(.settled)
    }
    return update(actions)
  }

  private mutating func update(_ actions: [Action]) -> ExitStatus? {
    var status = carryOutAll(actions.flatMap { state.update($0) })
    while status == nil, let action = state.nextHeldAction() {
      status = carryOutAll(state.update(action))
    }
    return status
  }

  /// - Returns: How the program ends, or nil when it goes on.
  private mutating func carryOutAll(_ effects: [Effect]) -> ExitStatus? {
    var effects = effects
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if effect == .quit { return .done }
      effects += carryOut(effect)
    }
    return nil
  }

  /// - Returns: What follows from it at once.
  private mutating func carryOut(_ effect: Effect) -> [Effect] {
    switch effect {
    case .find(let request):
      // What takes less than a frame needs no other thread.
      if request.isQuick, let answer = request.answer() {
        return state.update(.answered(answer))
      }
      finder.find(request)
    case .giveUp: finder.giveUp()
    case .settle: isUnsettled = true
    case .copy(let text):
      guard !terminal.copyToClipboard(text) else { break }
      say("expected a terminal that takes a copy, found one that does not; select with the mouse")
    case .openPage(let address):
      if let failure = opener.open(address) { say(failure) }
    case .readLines(let problem): return state.update(.linesRead(passage(problem)))
    case .redraw: terminal.repaint()
    // The whole pipeline stops, as it does when the shell sees Ctrl-z.
    case .suspend: kill(0, SIGTSTP)
    case .quit: break
    }
    return []
  }

  private mutating func say(_ message: String) {
    _ = state.update(.reported(message))
  }
}
