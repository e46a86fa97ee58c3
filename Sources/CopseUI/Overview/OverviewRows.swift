import CopseModel

/// The rows of the list beside the map of the whole: constellations, and the communities of those
/// that are unfolded.
struct OverviewRows: Sendable {
  /// What they follow from.
  struct Key: Hashable, Sendable {
    let map: OverviewMap.Key
    let unfolded: Set<OverviewGroup.Kind>
  }

  enum Row: Hashable, Sendable {
    /// A group of communities, by its place in the groups.
    case heading(Int)
    /// A community, by its place in the nodes.
    case node(Int)
  }

  let key: Key
  /// Where the heading of each group stands.
  let headings: [Int]
  let count: Int
  private let groups: [OverviewGroup]

  init(_ key: Key, of map: OverviewMap) {
    self.key = key
    groups = map.groups
    var headings: [Int] = []
    var count = 0
    for group in map.groups {
      headings.append(count)
      count += 1 + (key.unfolded.contains(group.kind) ? group.members.count : 0)
    }
    self.headings = headings
    self.count = count
  }

  /// Nil below the last row.
  subscript(index: Int) -> Row? {
    guard index >= 0, index < count else { return nil }
    let group = (headings.firstIndex { $0 > index } ?? headings.count) - 1
    guard headings.indices.contains(group) else { return nil }
    let place = index - headings[group] - 1
    return place < 0 ? .heading(group) : .node(groups[group].members[place])
  }

  func isUnfolded(_ group: Int) -> Bool { key.unfolded.contains(groups[group].kind) }

  /// Where a community stands; its heading where that is folded.
  func index(of node: Int, in group: Int) -> Int {
    guard headings.indices.contains(group) else { return 0 }
    guard isUnfolded(group), let place = groups[group].members.firstIndex(of: node) else {
      return headings[group]
    }
    return headings[group] + 1 + place
  }
}

extension State {
  /// The row of the list that one stands on.
  var overviewRowIndex: Int {
    guard let overview, let rows = overviewRows, let index = overviewIndex else { return 0 }
    if let kind = standing.overview.heading,
      let group = overview.groups.firstIndex(where: { $0.kind == kind })
    {
      return rows.headings[group]
    }
    return rows.index(of: index, in: overview.groupOfNode[index])
  }

  var overviewRow: OverviewRows.Row? { overviewRows?[overviewRowIndex] }
}
