import CopseModel
package import TerminalCanvas

/// A screen that was asked for and whose answer is still to come.
struct Awaiting: Sendable {
  /// Where the keys and the cursors were when it was asked for, which is where one is until it comes;
  /// nil when there was nothing before.
  var before: Departure?
  /// Where one will stand.
  var standing: Standing
  var pane: Place
  var trail: Trail
  /// Whether the person was told that it takes a while.
  var isAnnounced = false

  init(_ state: State) {
    standing = state.standing
    pane = state.pane
    trail = state.trail
  }
}

/// What asking for another screen changes, as it was before.
struct Departure: Sendable {
  let line: TextField
  let history: LineHistory
  let standing: Standing
  let pane: Place
  let trail: Trail
  let isWaiting: Bool

  init(_ state: State) {
    line = state.line
    history = state.history
    standing = state.standing
    pane = state.pane
    trail = state.trail
    isWaiting = state.isWaiting
  }
}

/// Keys that come before the screen they are meant for.
///
/// What is typed behind the key of a screen is for that screen, also while its answer is worked out
/// on another thread: it waits, and is done when the screen is there.
extension State {
  /// What an event asks for now; nil for what means nothing here, and for what waits for a screen.
  package mutating func action(for event: Event) -> Action? {
    let action = Keymap.standard.action(for: event, in: place)
    guard awaiting != nil, layer == nil, event.isTyped, action?.goesBefore(event) != true else {
      return action
    }
    if held.count < Self.mostHeld { held.append(event) }
    return nil
  }

  /// More would be a key held down.
  private static let mostHeld = 100

  /// What the next key that waited asks for; nil when none is left, and while a screen is awaited.
  package mutating func nextHeldAction() -> Action? {
    guard awaiting == nil else { return nil }
    while !held.isEmpty {
      let event = held.removeFirst()
      if let action = Keymap.standard.action(for: event, in: place) { return action }
    }
    return nil
  }

  /// Stays where one was until the screen that an action asked for is there.
  mutating func awaitScreen(from before: Departure?, _ effects: [Effect]) {
    guard awaiting != nil, let before else { return }
    var awaited = Awaiting(self)
    awaited.before = before
    standing = before.standing
    pane = before.pane
    trail = before.trail
    if let words = effects.lazy.compactMap(Self.wordsOfWaiting).first {
      message = words + "; keys wait, Esc stays here"
      awaited.isAnnounced = true
    }
    awaiting = awaited
    keepCursorsOnScreen()
  }

  /// What takes longer than one would wait without a word; nil for all else.
  private static func wordsOfWaiting(for effect: Effect) -> String? {
    guard case .find(let request) = effect, let count = request.audit.editions.last?.count,
      count > mostAwaited
    else { return nil }
    if request.needsLayout { return "Laying out \(count) communities" }
    return request.query.view == .constellations
      ? "Finding the constellations of \(count) communities" : nil
  }

  /// As many are laid out before one notices.
  private static let mostAwaited = 2000

  /// Goes on with the screen that was awaited.
  mutating func endAwaiting() {
    guard let awaited = awaiting else { return }
    awaiting = nil
    if awaited.isAnnounced { message = nil }
    guard awaited.before != nil else { return }
    standing = awaited.standing
    pane = awaited.pane
    trail = awaited.trail
  }

  /// Stays where one is: what was asked for is given up, and so is what was typed for it.
  mutating func giveUpAwaited() -> [Effect] {
    guard let awaited = awaiting else { return [] }
    awaiting = nil
    arriving = nil
    held = []
    generation += 1
    isWaiting = false
    guard let before = awaited.before else { return show(.communities) }
    line = before.line
    history = before.history
    trail = before.trail
    lineError = nil
    keepCursorsOnScreen()
    return before.isWaiting ? lineChanged() : [.giveUp]
  }
}

extension Event {
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .paste: true
    case .resize, .resumed, .woken, .ended: false
    }
  }
}

extension Action {
  /// Whether it does not wait for a screen: it leaves it, or has nothing to do with any.
  fileprivate func goesBefore(_ event: Event) -> Bool {
    switch self {
    case .back: event == .key(.escape)
    // Typed behind the key of a screen, `q` is for leaving that one.
    case .quit: event != .key("q")
    case .redraw, .suspend: true
    default: asksForScreen
    }
  }

  /// Whether it goes to one of the views of the line.
  var asksForScreen: Bool {
    switch self {
    case .showCommunities, .showChanges, .showBalance, .showSides, .showPlatforms, .showFlows,
      .showHashtags, .showCohorts, .showConstellations, .showMap, .showOverview:
      true
    default: false
    }
  }
}
