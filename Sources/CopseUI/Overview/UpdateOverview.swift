import CopseModel
import TerminalCanvas

/// Walking on the map of the whole, and seeing it nearer or elsewhere.
extension State {
  /// `h j k l`: goes to the nearest community in a direction.
  mutating func walkOverview(_ direction: MapDirection) -> [Effect] {
    guard let overview, let index = overviewIndex else { return say(reasonForNoOverview) }
    let walk = overviewWalk.flatMap { $0.key == overview.key ? $0 : nil } ?? OverviewWalk(overview)
    overviewWalk = walk
    let places = overviewPicture.map {
      OverviewPlaces(overview.nodes.map(\.place), standing.overview.viewport, in: $0)
    }
    guard
      let next = walk.step(
        on: overview, from: index, direction, after: standing.overview.lastStep, seeing: places)
    else { return say("No community further \(direction.word)") }
    selectOnOverview(next.node)
    standing.overview.lastStep = next.step
    return []
  }

  /// Where the picture is; nil where it gave way to the list.
  private var overviewPicture: Rect? {
    layout.main.map { main in
      let area = layout.content(of: main)
      return area.splitting(bottom: Self.wordRows(in: area)).top
    }
  }

  /// `j` and `k` walk; half a page and more move what is seen.
  mutating func moveOnOverview(by step: Int) -> [Effect] {
    if abs(step) == 1 { return walkOverview(step > 0 ? .down : .up) }
    guard let overview, let index = overviewIndex else { return say(reasonForNoOverview) }
    let (sum, overflow) = index.addingReportingOverflow(step)
    let last = overview.nodes.count - 1
    selectOnOverview(overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last)))
    return []
  }

  /// Goes so many rows down in the list.
  mutating func moveInOverviewList(by step: Int) {
    guard let overview, let rows = overviewRows else { return }
    let (sum, overflow) = overviewRowIndex.addingReportingOverflow(step)
    let last = rows.count - 1
    switch rows[overflow ? (step < 0 ? 0 : last) : max(0, min(sum, last))] {
    case .heading(let group):
      guard let first = overview.groups[group].members.first else { return }
      selectOnOverview(first)
      standing.overview.heading = overview.groups[group].kind
      keepOverview()
    case .node(let node): selectOnOverview(node)
    case nil: break
    }
  }

  mutating func selectOnOverview(_ index: Int) {
    guard let node = overview?.nodes[index] else { return }
    standing.overview.selected = node.number
    standing.overview.heading = nil
    standing.overview.lastStep = nil
    standing.overview.viewport = standing.overview.viewport.showing(node.place)
    keepOverview()
  }

  /// Enter: opens the page of the community; a heading of the list folds or unfolds.
  mutating func openOnOverview() -> [Effect] {
    if place == .overviewList, case .heading = overviewRow { return foldConstellation() }
    guard let community = overviewCommunity else { return say(reasonForNoOverview) }
    return openPage(of: community.number)
  }

  /// Folds the constellation that one is in, or unfolds it.
  mutating func foldConstellation() -> [Effect] {
    guard let overview, let row = overviewRow else { return say(reasonForNoOverview) }
    let group =
      switch row {
      case .heading(let group): group
      case .node(let node): overview.groupOfNode[node]
      }
    let kind = overview.groups[group].kind
    if standing.overview.unfolded.remove(kind) == nil { standing.overview.unfolded.insert(kind) }
    standing.overview.heading = kind
    keepOverview()
    return []
  }

  /// Sees the map nearer, around the community that one stands on, or from further away.
  mutating func zoomOverview(by step: Int) -> [Effect] {
    guard let overview, let index = overviewIndex else { return say(reasonForNoOverview) }
    let viewport = standing.overview.viewport
    let next =
      step > 0
      ? viewport.zoomed(by: Self.zoom, on: overview.nodes[index].place)
      : viewport.zoomed(by: 1 / Self.zoom)
    if next.scale == viewport.scale {
      return say(step > 0 ? "The map is as near as it gets" : "All of the map is in sight")
    }
    standing.overview.viewport = next.showing(overview.nodes[index].place)
    return []
  }

  private static let zoom = 1.5

  /// Sees all of the map.
  mutating func showWholeOverview() -> [Effect] {
    guard overview != nil else { return say(reasonForNoOverview) }
    if standing.overview.viewport == .whole { return say("All of the map is in sight") }
    standing.overview.viewport = .whole
    return []
  }

  /// Sees what lies half a screen aside; the cursor comes along where it would go out of sight.
  mutating func panOverview(x: Double = 0, y: Double = 0) -> [Effect] {
    guard let overview, let index = overviewIndex else { return say(reasonForNoOverview) }
    let viewport = standing.overview.viewport
    let moved = viewport.moved(x: x / 2, y: y / 2)
    if moved == viewport {
      return say(
        viewport.scale == 1
          ? "All of the map is in sight; \(keyName(.zoomIn)) shows it nearer"
          : "The map ends here")
    }
    standing.overview.viewport = moved
    if !moved.contains(overview.nodes[index].place) {
      let place = moved.showingInside(overview.nodes[index].place)
      let inSight = moved.nodes(among: overview.nodes.map(\.place))
      let nearest = inSight.min { one, other in
        overview.nodes[one].place.distance(to: place)
          < overview.nodes[other].place.distance(to: place)
      }
      // Where nobody is in sight one goes to the nearest beyond, and stays where there is none.
      guard let nearest else {
        standing.overview.viewport = viewport
        return walkOverview(x < 0 ? .left : x > 0 ? .right : y < 0 ? .up : .down)
      }
      selectOnOverview(nearest)
    }
    return []
  }

  /// Goes to the next community of the list that came or went.
  mutating func goToOverviewChange(by step: Int) -> [Effect] {
    guard let overview, let index = overviewIndex else { return say(reasonForNoOverview) }
    guard let since = overview.key.versus else { return say(reasonForNoComparison) }
    let order = overview.groups.flatMap(\.members)
    let place = order.firstIndex(of: index) ?? 0
    let rest = step > 0 ? Array(order[(place + 1)...]) : order[..<place].reversed()
    guard let next = rest.first(where: { overview.nodes[$0].change != .unchanged }) else {
      return say(
        "No community further \(step > 0 ? "down" : "up") the list came or went since \(since)")
    }
    selectOnOverview(next)
    return []
  }
}

extension MapViewport {
  /// The place in sight that is nearest to one out of sight.
  fileprivate func showingInside(_ place: MapPlace) -> MapPlace {
    let room = 1 / scale
    return MapPlace(
      x: min(max(place.x, centre.x - room), centre.x + room),
      y: min(max(place.y, centre.y - room), centre.y + room))
  }
}
