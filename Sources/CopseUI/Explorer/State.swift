package import CopseModel
package import TerminalCanvas

/// Everything that the screen shows and the keys change.
///
/// What is found follows from the query line alone; the rest is where one stands on the screen.
package struct State: Sendable {
  package let audit: Audit
  /// What the terminal can show.
  package let charset: Charset
  /// How fine charts are drawn; nil is as the charset allows.
  let chartInk: ChartInk?
  /// Whether the person sits at another machine, where opening a page here would help nobody.
  let isRemote: Bool
  package internal(set) var size: Size

  /// The query line as it stands, also while it cannot be read.
  package internal(set) var line: TextField
  /// Why the line cannot be read; nil when it can.
  var lineError: QueryError?
  var history = LineHistory()
  /// The last good results; dimmed while the line cannot be read.
  package internal(set) var results: Results
  /// The number of the last request; an answer to an earlier one is stale.
  var generation = 0
  /// Whether an answer is still to come, and the results are those of the line before.
  var isWaiting = false

  /// The pane that has the keys when nothing lies over the screen.
  var pane: Place = .communities
  /// What lies over the panes and has the keys; nil when nothing does.
  var layer: Layer?
  /// Where one stands on every screen.
  var standing = Standing()
  /// The places that one has been to.
  var trail = Trail()
  /// What was found, while the line is edited, before the word that is being typed; nil where
  /// nothing was.
  var lastFinding: Results?
  /// Where to stand as soon as what is found there has come; nil unless one is on the way.
  var arriving: Visit?
  /// The screen that was asked for and is still to come; nil while none is.
  var awaiting: Awaiting?
  /// What was typed for it, the first first.
  var held: [Event] = []
  /// The community beside the list; it follows the cursor as soon as the keys rest.
  var shownCommunity: Community?
  var detail: ShownDetail?
  var shownPage: ShownPage?
  var shownMap: ShownMap?
  var overviewRows: OverviewRows?
  var overviewWalk: OverviewWalk?
  var overviewChain: ShownChain?
  /// Nil while the figures are not narrowed.
  var narrowedFigures: NarrowedFigures?
  /// The number of the community that is one end of a chain; nil while none is marked.
  var marked: Int?
  /// What the last action had to say, until the next one.
  package internal(set) var message: String?

  /// Opens an audit at a query line, which may be one that cannot be read.
  ///
  /// - Parameter note: what the person should know first, in place of the hints.
  package init(
    audit: Audit, line: String = "", size: Size, charset: Charset = .unicode,
    isRemote: Bool = false, chartInk: ChartInk? = nil, note: String? = nil
  ) {
    self.audit = audit
    self.charset = charset
    self.isRemote = isRemote
    self.chartInk = chartInk
    self.size = size
    message = note ?? Self.note(about: audit.problems.count, charset)
    self.line = TextField(line)
    do throws(QueryError) {
      let query = try Query(parsing: line, vocabulary: audit.vocabulary)
      self.line = TextField(query.description)
      results = Results(query, in: audit)
    } catch {
      lineError = error
      results = Results(Query(), in: audit)
    }
    pane = screen.main
    standing.list.community = results.found.first?.number
    shownCommunity = results.found.first
    pane = screen.main
    standing.facets.cursor = facetRows.first { $0.isSelectable }?.id
    if [.changes, .map, .overview].contains(screen) { keepCursorsOnScreen() }
  }

  /// What is still to be worked out when the first frame is shown.
  package mutating func opened() -> [Effect] {
    results.overview == nil && screen == .overview ? lineChanged() : []
  }

  /// What could not be read as it stands must not be overlooked.
  private static func note(about problems: Int, _ charset: Charset) -> String? {
    let key = Keymap.standard.key(for: .showProblems)?.name(in: charset) ?? ""
    return switch problems {
    case 0: nil
    case 1: "1 problem in the sheets; \(key) tells it"
    default: "\(problems) problems in the sheets; \(key) lists them"
    }
  }

  /// Where the keys go.
  package var place: Place { layer?.place ?? pane }

  /// Where everything stands on the screen now.
  package var layout: ScreenLayout {
    ScreenLayout(
      size: size, screen: screen, pane: pane, showsChanges: results.query.showsChanges,
      hasRemark: lineError != nil || !remarks.isEmpty,
      needsTwoRows: TitleBar(state: self).needsTwoRows(columns: size.columns, charset: charset))
  }

  /// The community under the cursor, or nil when there is none.
  package var selectedCommunity: Community? {
    switch screen {
    case .communities: listedCommunity
    case .changes: changedCommunity
    case .balance: nil
    case .sides: sidesCommunity
    case .platforms, .flows, .hashtags, .cohorts, .constellations: figureCommunity
    case .map: mapNode?.community
    case .overview: overviewCommunity
    case .page: pageCommunity
    }
  }

  /// The community under the cursor of the list, or nil when nothing is found.
  var listedCommunity: Community? {
    results.found.indices.contains(standing.list.index) ? results.found[standing.list.index] : nil
  }
}

/// What lies over the panes.
enum Layer: Hashable, Sendable {
  /// The query line is being edited; `before` is what it said when that began.
  case queryLine(before: String, completion: Completion?)
  case facetSearch
  case figureSearch
  case help(HelpState)
  case explanation(Explanation)
  case choice(Choice)
  /// The problems of the sheets, with the cursor in their list.
  case problems(RowCursor)

  var place: Place {
    switch self {
    case .queryLine: .queryLine
    case .facetSearch: .facetSearch
    case .figureSearch: .figureSearch
    case .help: .help
    case .explanation: .explanation
    case .choice: .choice
    case .problems: .problems
    }
  }
}

/// Where one stands in the list.
struct ListCursor: Hashable, Sendable {
  /// The number of the community that one chose; kept while a line or a year does not list it.
  var community: Int?
  var index = 0
  var window = Window()
}
