import CopseModel
import TerminalCanvas

/// Walking on the map, and changing what it shows.
extension State {
  /// `h j k l`: goes to the nearest community in a direction.
  mutating func walkMap(_ direction: MapDirection) -> [Effect] {
    guard let map = shownMap else { return say(reasonForNoMap) }
    guard let step = map.walk.step(from: mapIndex, direction, after: standing.map.lastStep) else {
      return say("No community further \(direction.word)")
    }
    select(map.neighbourhood.nodes[step.to])
    standing.map.lastStep = step
    return []
  }

  /// `j` and `k` walk; whole pages and the ends go along the list.
  mutating func moveOnMap(by step: Int) -> [Effect] {
    if abs(step) == 1 { return walkMap(step > 0 ? .down : .up) }
    guard let nodes = shownMap?.neighbourhood.nodes else { return say(reasonForNoMap) }
    let (sum, overflow) = mapIndex.addingReportingOverflow(step)
    let last = nodes.count - 1
    select(nodes[overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))])
    return []
  }

  /// Goes so many communities on in the order of the list.
  mutating func moveInMapList(by step: Int) {
    guard let map = shownMap else { return }
    let places = map.rows.compactMap { row in if case .node(let index) = row { index } else { nil }
    }
    let place = places.firstIndex(of: mapListedIndex) ?? 0
    let (sum, overflow) = place.addingReportingOverflow(step)
    let next = overflow ? (step < 0 ? 0 : places.count - 1) : max(0, min(sum, places.count - 1))
    guard places.indices.contains(next) else { return }
    select(map.listed.nodes[places[next]])
  }

  private mutating func select(_ node: Neighbourhood.Node) {
    standing.map.selected = node.community.number
    standing.map.lastStep = nil
    keepMap()
  }

  /// Enter: puts the community that one stands on in the middle; the one in the middle opens.
  mutating func openOnMap() -> [Effect] {
    guard let community = mapNode?.community else { return say(reasonForNoMap) }
    if community.number == standing.map.centre { return openPage(of: community.number) }
    leave(opening: false)
    standing.map = MapPane(
      centre: community.number, degrees: standing.map.degrees, chain: standing.map.chain)
    keepCursorsOnScreen()
    return []
  }

  /// Shows communities one connection further away, or no longer.
  mutating func growMap(by step: Int) -> [Effect] {
    guard shownMap != nil else { return say(reasonForNoMap) }
    let degrees = standing.map.degrees + step
    guard MapPane.degreeRange.contains(degrees) else {
      return say(
        step > 0
          ? "\(MapPane.degreeRange.upperBound) connections away is the furthest shown"
          : "1 connection away is the nearest shown")
    }
    standing.map.degrees = degrees
    standing.map.lastStep = nil
    keepCursorsOnScreen()
    return []
  }

  /// Goes to the next community of the list that came or went, or whose connection to another did.
  mutating func goToMapChange(by step: Int) -> [Effect] {
    guard let map = shownMap else { return say(reasonForNoMap) }
    let shown = place == .map ? map.neighbourhood : map.listed
    let index = place == .map ? mapIndex : mapListedIndex
    guard let since = shown.comparedYear else { return say(reasonForNoComparison) }
    let changed = shown.changedNodes
    let next = step > 0 ? changed.first { $0 > index } : changed.last { $0 < index }
    guard let next else {
      return say(
        changed.isEmpty
          ? "Nothing shown here came or went since \(since)"
          : "No change further \(step > 0 ? "down" : "up") the list")
    }
    select(shown.nodes[next])
    return []
  }

  /// Why no map is shown.
  var reasonForNoMap: String {
    if audit.years.isEmpty { return "The audit has no edition" }
    return
      "No community is selected to put in the middle; choose one in the list (\(keyName(.showCommunities)))"
  }
}

extension Neighbourhood {
  /// The places of those that came or went, or that a connection came to or went from, ascending.
  fileprivate var changedNodes: [Int] {
    var changed = Set(nodes.indices.filter { nodes[$0].change != .unchanged })
    for edge in edges where edge.change != .unchanged {
      // The end further from the middle: the other one would be the middle nearly always.
      changed.insert(edge.other)
    }
    return changed.sorted()
  }
}

extension MapDirection {
  /// Where it leads: `to the left`.
  var word: String {
    switch self {
    case .left: "to the left"
    case .right: "to the right"
    case .up: "up"
    case .down: "down"
    }
  }
}
