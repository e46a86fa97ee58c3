import CopseModel
import TerminalCanvas

/// The ways from community to community on the map of the whole, kept from the first step on: a step
/// of the years needs none.
struct OverviewWalk: Sendable {
  let key: OverviewMap.Key
  private let walk: MapWalk

  /// Of more, those that lie below others in their cells are passed over, or steps would not be seen.
  private static let mostWalked = 1000
  /// How many times as wide as high a map is taken to be, whatever the window.
  private static let aspect = 2.0

  init(_ map: OverviewMap) {
    key = map.key
    walk = MapWalk(map.nodes.map(\.place), aspect: Self.aspect)
  }

  /// - Returns: the node that a step leads to, with the step where turning round is to lead back; nil
  ///   at the border.
  func step(
    on map: OverviewMap, from node: Int, _ direction: MapDirection, after last: MapWalk.Step?,
    seeing places: OverviewPlaces?
  ) -> (node: Int, step: MapWalk.Step?)? {
    guard map.nodes.count > Self.mostWalked, let places else {
      return walk.step(from: node, direction, after: last).map { ($0.to, $0) }
    }
    let seen = map.nodes.indices.filter { index in
      index == node || places.cells[index].map { places.isOnTop(index, at: $0) } ?? true
    }
    guard let start = seen.firstIndex(of: node) else { return nil }
    return MapWalk(seen.map { map.nodes[$0].place }, aspect: Self.aspect)
      .step(from: start, direction).map { (seen[$0.to], nil) }
  }
}
