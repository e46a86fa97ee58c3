/// How many communities each constellation of one edition shares with each of another, and which of
/// them goes on in which.
struct SharedCommunities {
  struct Pair: Hashable {
    let before: Int
    let after: Int
  }

  private(set) var counts: [Pair: Int] = [:]
  /// By place after: the one before that had more than half of its communities that were in any.
  private(set) var origins: [Int?]
  /// By place before: the one after that has more than half of its communities that are in any.
  private(set) var heirs: [Int?]

  init(_ from: Network, _ before: Constellations, _ to: Network, _ after: Constellations) {
    var placesAfter: [Int: Int] = [:]
    for (node, index) in after.indexOfNode.enumerated() {
      placesAfter[to.communities[node].number] = index
    }
    var going = Array(repeating: 0, count: before.all.count)
    var coming = Array(repeating: 0, count: after.all.count)
    for (node, index) in before.indexOfNode.enumerated() {
      guard let index, let next = placesAfter[from.communities[node].number] else { continue }
      counts[Pair(before: index, after: next), default: 0] += 1
      going[index] += 1
      coming[next] += 1
    }
    origins = Array(repeating: nil, count: coming.count)
    heirs = Array(repeating: nil, count: going.count)
    for (pair, count) in counts {
      if count * 2 > coming[pair.after] { origins[pair.after] = pair.before }
      if count * 2 > going[pair.before] { heirs[pair.before] = pair.after }
    }
  }
}
