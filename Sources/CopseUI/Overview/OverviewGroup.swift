import CopseModel
import TerminalCanvas

/// Communities that the map of the whole tells together.
struct OverviewGroup: Sendable {
  enum Kind: Hashable, Sendable {
    /// By its slot, which stays through the years.
    case constellation(Int)
    case unconnected
    /// The edition has no connections file.
    case notRecorded
    /// The edition compared with lists them, and the one shown does not.
    case went
  }

  let kind: Kind
  let name: String
  /// What its name is made from; empty for those that are in no constellation.
  let basis: String
  /// The places of its communities among the nodes, the best connected first.
  let members: [Int]
  /// Of a constellation the colour, from 0; nil for those that are in none.
  let color: Int?

  /// The slot of a constellation; nil for those that are in none.
  var slot: Int? {
    if case .constellation(let slot) = kind { slot } else { nil }
  }

  /// The style of its signs; plain without a constellation.
  var style: Style { color.map(ConstellationSign.style) ?? .plain }

  /// The constellations, the largest first, then those that are in none, and the group of each node.
  static func groups(
    of nodes: [NetworkMap.Node], _ found: EditionConstellations?, _ colors: ConstellationColors,
    isRecorded: Bool, key: OverviewMap.Key
  ) -> (groups: [OverviewGroup], groupOfNode: [Int]) {
    let constellations = found?.all ?? []
    let (alone, went) = (constellations.count, constellations.count + 1)
    var members = Array(repeating: [Int](), count: constellations.count + 2)
    for (index, node) in nodes.enumerated() {
      members[node.change == .went ? went : node.constellation ?? alone].append(index)
    }
    var groups = zip(constellations, members).map { constellation, members in
      OverviewGroup(
        kind: .constellation(constellation.slot), name: constellation.name,
        basis: constellation.basis, members: members,
        color: colors.color(of: constellation.slot))
    }
    groups.append(
      OverviewGroup(
        kind: isRecorded ? .unconnected : .notRecorded,
        name: isRecorded ? "Without connections" : "Connections not recorded in \(key.year)",
        basis: "", members: members[alone], color: nil))
    groups.append(
      OverviewGroup(
        kind: .went, name: key.versus.map { "Listed in \($0) only" } ?? "", basis: "",
        members: members[went], color: nil))
    groups.removeAll { $0.members.isEmpty }
    var groupOfNode = Array(repeating: 0, count: nodes.count)
    for (index, group) in groups.enumerated() {
      for node in group.members { groupOfNode[node] = index }
    }
    return (groups, groupOfNode)
  }
}
