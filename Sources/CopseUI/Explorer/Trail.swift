import CopseModel

/// The places that one has been to, for going back and forward.
struct Trail: Sendable {
  /// A place, and whether the way from it to the next one, later in time, was into something.
  struct Step: Sendable {
    let visit: Visit
    /// Whether the next place was opened from it, so that leaving leads back; otherwise one went to
    /// another view.
    let opened: Bool
  }

  /// More are forgotten; nobody goes back so far.
  private static let limit = 200

  private(set) var past: [Step] = []
  private var future: [Step] = []

  /// Whether the place where one is was opened from the one before.
  var wasOpened: Bool { past.last?.opened ?? false }

  /// Remembers a place that one leaves.
  mutating func leave(_ visit: Visit, opening: Bool) {
    past.append(Step(visit: visit, opened: opening))
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Where the place was opened from the list of a line, the cursor there goes to another community.
  mutating func moveList(to list: ListCursor, line: String) {
    guard let step = past.last, step.opened, step.visit.line == line,
      step.visit.standing.page == nil
    else { return }
    var standing = step.visit.standing
    standing.list.community = list.community
    standing.list.index = list.index
    let visit = Visit(
      name: step.visit.name, line: line, pane: step.visit.pane, standing: standing)
    past[past.count - 1] = Step(visit: visit, opened: true)
  }

  /// The place before, or nil when there is none.
  mutating func back(from visit: Visit) -> Visit? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(visit: visit, opened: step.opened))
    return step.visit
  }

  /// The place that one went back from, or nil when there is none.
  mutating func forward(from visit: Visit) -> Visit? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(visit: visit, opened: step.opened))
    return step.visit
  }

  /// What the place where one is was opened from, the outermost first.
  var openedFrom: [String] {
    past.reversed().prefix { $0.opened }.reversed().map(\.visit.name)
  }
}

/// A place with everything as one left it.
struct Visit: Sendable {
  /// What breadcrumbs call it.
  let name: String
  let line: String
  let pane: Place
  let standing: Standing
}

/// Where one stands on every screen: cursors, windows, what is folded.
struct Standing: Hashable, Sendable {
  var list = ListCursor()
  var facets = FacetPaneState()
  var detail = RowCursor()
  var changes = ChangesPane()
  var balance = BalancePane()
  var sides = SidesPane()
  var figures: [Screen: FigurePane] = [:]
  var map = MapPane()
  var overview = OverviewPane()
  /// The community whose page is open; nil when none is.
  var page: CommunityPage?
}
