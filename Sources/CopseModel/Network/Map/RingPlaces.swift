/// Spreads nodes around a middle: those that are further from it by edges on outer rings.
///
/// A ring that many stand on becomes several, one within the other, so that the whole disc is used.
struct RingPlaces {
  /// By node; the middle for the centre.
  let places: [MapPlace]

  /// How many stand on a ring for each ring within it and itself, so that those beside each other
  /// are nearer than rings are.
  private static let crowd = 12.0
  /// As many as one ring alone may hold.
  private static let mostOnOne = 20
  /// How far apart two are that stand one after the other around the middle, where 1 is as far as
  /// those are that nothing joins.
  private static let besideJoined = 0.8
  /// The same where one stands on an outer ring, so that it is beside what it hangs on.
  private static let behindJoined = 0.4
  /// How far out the outermost ring is.
  private static let edge = 0.95

  /// - Parameters:
  ///   - order: every node but the centre, around the circle.
  ///   - distances: of each node from the centre in edges, from 1.
  ///   - graph: whose nodes they are.
  init(order: [Int], distances: [Int], of graph: Graph) {
    var counts: [Int] = []
    for node in order {
      let ring = max(distances[node], 1)
      while counts.count < ring { counts.append(0) }
      counts[ring - 1] += 1
    }
    let rings = Self.rings(for: counts)
    let total = Double(max(rings.last?.upperBound ?? 1, 1))
    var places = Array(repeating: MapPlace.middle, count: distances.count)
    // How many each ring is owed, so that the rings of a distance fill evenly all around.
    var owed = Array(repeating: 0.0, count: Int(total))
    var last = -1
    let turns = Self.turns(order, distances, graph)
    for (node, turn) in zip(order, turns) {
      let own = rings[max(distances[node], 1) - 1]
      let share = own.reduce(0) { $0 + Double($1 + 1) }
      for ring in own { owed[ring] += Double(ring + 1) / share }
      // Of two that stand one after the other only one is on a ring, where there are enough.
      let free = own.count > 2 ? own.filter { $0 != last } : Array(own)
      let ring = free.reduce(free.first ?? 0) { owed[$1] > owed[$0] ? $1 : $0 }
      owed[ring] -= 1
      last = ring
      places[node] = MapPlace(
        turn: turn, radius: Double(ring + 1) / total * Self.edge)
    }
    self.places = places
  }

  /// Where each stands on the way around the middle, from 0 to 1.
  private static func turns(_ order: [Int], _ distances: [Int], _ graph: Graph) -> [Double] {
    var along = 0.0
    let isOneArm = order.count { distances[$0] == 1 } == 1
    let steps = order.indices.map { rank in
      defer {
        let (one, other) = (order[rank], order[rank + 1 < order.count ? rank + 1 : 0])
        let isBehind = distances[one] != distances[other]
        along +=
          graph.neighbours(of: one).contains(UInt32(other))
          ? isBehind ? behindJoined : besideJoined : 1
      }
      return along
    }
    // A few that hang together need not go all around.
    return steps.map { $0 / max(along, isOneArm ? 3 : 1) }
  }

  /// The rings of each distance, from the innermost of all, which is 0.
  private static func rings(for counts: [Int]) -> [Range<Int>] {
    if counts.count == 1, counts[0] <= mostOnOne { return [0..<1] }
    var start = 0
    return counts.map { count in
      var room = 0.0
      var end = start
      repeat {
        end += 1
        room += crowd * Double(end)
      } while room < Double(count)
      defer { start = end }
      return start..<end
    }
  }
}
