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
  /// The window of the list beside the map.
  var window = Window()
}

/// The map that is shown, kept because every key and every frame asks for it.
struct ShownMap: Sendable {
  /// What it follows from.
  struct Key: Hashable, Sendable {
    let centre: Int
    let degrees: Int
    let year: Int
    let versus: Int?
    /// How many the picture has room for.
    let most: Int
  }

  let key: Key
  /// All that can be shown, for the list.
  let listed: Neighbourhood
  /// Of those as many as the picture has room for.
  let neighbourhood: Neighbourhood
  /// The same for every year.
  let layout: NeighbourhoodLayout
  /// Of each community of the neighbourhood, in its order.
  let places: [MapPlace]
  let walk: MapWalk
  let rows: [MapListRow]

  init?(_ key: Key, in audit: Audit, keeping kept: ShownMap?) {
    let isSameGround =
      kept?.key.centre == key.centre && kept?.key.degrees == key.degrees
      && kept?.key.most == key.most
    let layout =
      isSameGround
      ? kept?.layout
      : audit.neighbourhoodLayout(of: key.centre, degrees: key.degrees, atMost: key.most)
    let listed = audit.neighbourhood(
      of: key.centre, degrees: key.degrees, at: key.year, comparedWith: key.versus)
    let neighbourhood = audit.neighbourhood(
      of: key.centre, degrees: key.degrees, at: key.year, atMost: key.most,
      comparedWith: key.versus)
    guard let layout, let listed, let neighbourhood else { return nil }
    self.key = key
    self.listed = listed
    self.neighbourhood = neighbourhood
    self.layout = layout
    places = neighbourhood.nodes.map { layout.place(of: $0.community.number) ?? .middle }
    walk = MapWalk(places, aspect: Self.aspect)
    rows = MapListRow.rows(of: listed)
  }

  /// How many times as wide as high a map is taken to be, whatever the window: a cell is twice as
  /// high as wide.
  private static let aspect = 2.0
}

extension State {
  /// The key of the map that the screen shows; nil on another screen, and where there is no centre
  /// or no edition.
  private var mapKey: ShownMap.Key? {
    guard screen == .map, let centre = standing.map.centre, let year = mapYear else { return nil }
    return ShownMap.Key(
      centre: centre, degrees: standing.map.degrees, year: year,
      versus: results.headline.year == nil ? nil : results.headline.versus, most: mostOnMap)
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
