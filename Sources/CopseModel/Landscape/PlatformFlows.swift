/// Where the communities went that left a platform or joined one between two editions.
public struct PlatformFlows: Hashable, Sendable {
  public let pair: EditionPair
  /// Whether both editions record platforms; where one does not, nobody can be said to have moved.
  public let isRecorded: Bool
  /// The largest first, then by the platform left and the one joined, nothing behind all platforms.
  public let flows: [PlatformFlow]
  /// How many communities are in the flows; one that left a platform and joined two is in two.
  public let communityCount: Int
}

/// The communities that left one platform and joined another between two editions.
public struct PlatformFlow: Hashable, Sendable {
  public let pair: EditionPair
  /// nil where they left nothing.
  public let left: String?
  /// nil where they joined nothing.
  public let joined: String?
  /// By their numbers, in the order of the later sheet.
  public let communities: [UInt32]

  /// Without communities it is the flow that a query asks for.
  public init(
    pair: EditionPair, left: String?, joined: String?, communities: [UInt32] = []
  ) {
    self.pair = pair
    self.left = left
    self.joined = joined
    self.communities = communities
  }
}

extension Audit {
  /// The flows between every two editions in a row, or those alone that the line says with `vs:`,
  /// of the communities that the query finds in either.
  ///
  /// - Complexity: O(*rows* + *communities that moved* × *flows of each*), and finding them.
  public func platformFlows(_ query: Query) -> [PlatformFlows] {
    let landscape = LandscapeRows(query, of: self)
    return landscape.pairs.map { flows(between: $0, of: landscape.communities(in: $0)) }
  }

  /// The shown ids of the communities of a flow, in its order.
  public func ids(of flow: PlatformFlow) -> [String] {
    flow.communities.map { storage.shownID(of: Int($0)) }
  }

  private func flows(between comparison: Comparison, of communities: Selection) -> PlatformFlows {
    let pair = EditionPair(from: comparison.earlier.year, to: comparison.later.year)
    var movers: [UInt64: [UInt32]] = [:]
    var count = 0
    comparison.forEachMover(among: communities) { mover in
      guard mover.listing == .both else { return }
      count += 1
      // 0 is no platform's code, and stands for nothing.
      for left in mover.left.isEmpty ? [0] : mover.left {
        for joined in mover.joined.isEmpty ? [0] : mover.joined {
          movers[UInt64(left) << 32 | UInt64(joined), default: []].append(mover.number)
        }
      }
    }
    let flows = movers.map { key, communities in
      PlatformFlow(
        pair: pair, left: platform(UInt32(key >> 32)),
        joined: platform(UInt32(truncatingIfNeeded: key)), communities: communities)
    }
    return PlatformFlows(
      pair: pair, isRecorded: comparison.recorded[ColumnIndex.platforms],
      flows: flows.sorted(by: PlatformFlow.isBefore), communityCount: count)
  }

  private func platform(_ code: UInt32) -> String? {
    code == 0 ? nil : storage.columns[ColumnIndex.platforms].entries?.names.text(of: code)
  }
}

extension PlatformFlow {
  fileprivate static func isBefore(_ one: PlatformFlow, _ other: PlatformFlow) -> Bool {
    if one.communities.count != other.communities.count {
      return one.communities.count > other.communities.count
    }
    if one.left != other.left { return isBefore(one.left, other.left) }
    return isBefore(one.joined, other.joined)
  }

  private static func isBefore(_ one: String?, _ other: String?) -> Bool {
    guard let one else { return false }
    return other.map { one < $0 } ?? true
  }
}
