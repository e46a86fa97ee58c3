import CopseModel
import TerminalCanvas

/// Where one stands on the map of a neighbourhood.
struct MapPane: Hashable, Sendable {
  /// The degrees that can be shown: more reach nearly everybody.
  static let degreeRange = 1...4

  /// The number of the community in the middle; nil before one was chosen.
  var centre: Int?
  /// How many connections away the map goes.
  var degrees = 1
  /// The number of the community one stands on; nil is the centre.
  var selected: Int?
  /// The step that led there, so that turning round leads back.
  var lastStep: MapWalk.Step?
  /// The two ends of the chain that is shown; nil while none is.
  var chain: ChainEnds?
  /// The window of the list beside the map.
  var window = Window()
}

extension State {
  /// The key of the map that the screen shows; nil on another screen, and where there is no centre
  /// or no edition.
  private var mapKey: ShownMap.Key? {
    guard screen == .map, let centre = standing.map.centre, let year = mapYear else { return nil }
    return ShownMap.Key(
      centre: centre, degrees: standing.map.degrees, year: year,
      versus: results.headline.year == nil ? nil : results.headline.versus, most: mostOnMap,
      ends: standing.map.chain, gathered: results.query.gathered, chain: mapChain)
  }

  /// How many communities the picture has room for, so that most of them have their name.
  private var mostOnMap: Int {
    let area = layout.main ?? layout.panes
    return max(8, area.columns * area.rows / 60)
  }

  /// The edition whose connections are drawn: of every edition at once the latest.
  private var mapYear: Int? { results.headline.year ?? audit.years.last }

  /// Keeps the map that is shown from now on, and the row that one stands on in sight.
  mutating func keepMap() {
    guard screen == .map else {
      shownMap = nil
      return
    }
    if standing.map.centre == nil { standing.map.centre = firstCentre }
    guard let key = mapKey else {
      shownMap = nil
      return
    }
    if shownMap?.key != key { shownMap = ShownMap(key, in: audit, keeping: shownMap) }
    // What stands in the list alone has no place on the picture.
    if pane == .map, let selected = standing.map.selected,
      shownMap?.neighbourhood.index(of: selected) == nil
    {
      standing.map.selected = nil
    }
    guard let map = shownMap, let area = layout.mapList else { return }
    standing.map.window.show(
      mapListIndex, count: map.rows.count, height: layout.content(of: area).rows)
  }

  /// The community that the line is near to, or the one that is found first.
  private var firstCentre: Int? {
    let terms =
      if case .all(let filters) = results.query.filter { filters } else { [results.query.filter] }
    for case .term(.near(let ids, _)) in terms {
      guard let id = ids.first, let row = audit.communities(withID: id).last else { continue }
      return row.number
    }
    return standing.list.community ?? results.found.first?.number
  }

  /// The place in the picture of the community that one stands on; 0, the middle, where the one that
  /// was chosen is not drawn.
  var mapIndex: Int {
    guard let selected = standing.map.selected else { return 0 }
    return shownMap?.neighbourhood.index(of: selected) ?? 0
  }

  /// The same in the list.
  var mapListedIndex: Int {
    guard let selected = standing.map.selected else { return 0 }
    return shownMap?.listed.index(of: selected) ?? 0
  }

  /// The community that one stands on, in the list or on the picture.
  var mapNode: Neighbourhood.Node? {
    guard let nodes = shownMap?.listed.nodes, nodes.indices.contains(mapListedIndex) else {
      return nil
    }
    return nodes[mapListedIndex]
  }

  /// The row of the list that one stands on.
  var mapListIndex: Int {
    shownMap?.rows.firstIndex { $0 == .node(mapListedIndex) } ?? 0
  }
}
