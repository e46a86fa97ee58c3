import CopseModel
import TerminalCanvas

/// Where one stands on the map of the whole, and how near it is seen.
struct OverviewPane: Hashable, Sendable {
  /// The number of the community that one stands on; nil is the best connected.
  var selected: Int?
  /// The heading that one stands on in the list; nil on a community.
  var heading: OverviewGroup.Kind?
  /// What was unfolded in the list.
  var unfolded: Set<OverviewGroup.Kind> = []
  var viewport = MapViewport.whole
  /// The step that led there, so that turning round leads back.
  var lastStep: MapWalk.Step?
  /// The two ends of the chain that is shown; nil while none is.
  var chain: ChainEnds?
  /// The window of the list beside the map.
  var window = Window()
}

extension State {
  /// The map of the whole that is shown; nil on another screen, and until it is laid out.
  var overview: OverviewMap? { screen == .overview ? results.overview : nil }

  /// The place among the nodes of the community that one stands on.
  var overviewIndex: Int? {
    guard let overview, !overview.nodes.isEmpty else { return nil }
    return standing.overview.selected.flatMap(overview.index(of:)) ?? 0
  }

  /// Whether the map of the whole has nobody to stand on.
  package var isWithoutOverview: Bool { overviewIndex == nil }

  /// How many times as large as the whole the map is seen.
  package var overviewScale: Double { standing.overview.viewport.scale }

  /// The community that one stands on; nil on a heading of the list.
  var overviewCommunity: Community? {
    if place == .overviewList, case .heading = overviewRow { return nil }
    return overviewIndex.flatMap { community(ofOverviewNode: $0) }
  }

  /// In the edition shown, or where that does not list it in the one compared with.
  func community(ofOverviewNode index: Int) -> Community? {
    guard let overview, overview.nodes.indices.contains(index) else { return nil }
    let lifeline = audit.lifeline(of: overview.nodes[index].number)
    let years = [overview.key.year, overview.key.versus]
    return years.lazy.compactMap { year in lifeline.first { $0?.year == year } ?? nil }.first
  }

  /// Keeps the rows of the list as they follow from what is unfolded, and the row that one stands on
  /// in sight.
  mutating func keepOverview() {
    guard let overview else {
      overviewRows = nil
      overviewChain = nil
      return
    }
    keepOverviewChain()
    // Another edition may have nobody of whom one stood on, and somebody else comes in their place.
    if let index = overviewIndex, !standing.overview.viewport.contains(overview.nodes[index].place)
    {
      standing.overview.viewport = standing.overview.viewport.showing(overview.nodes[index].place)
    }
    let key = OverviewRows.Key(map: overview.key, unfolded: standing.overview.unfolded)
    if overviewRows?.key != key { overviewRows = OverviewRows(key, of: overview) }
    guard let rows = overviewRows, let area = layout.mapList else { return }
    standing.overview.window.show(
      overviewRowIndex, count: rows.count, height: layout.content(of: area).rows)
  }
}
