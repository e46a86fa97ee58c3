/// Names constellations from what their members share: see docs/decisions/constellations.md.
struct ConstellationNames {
  /// In the order of the groups.
  private(set) var all: [(name: String, basis: Constellation.Basis)]
  private let network: Network
  /// By node: its values, as codes.
  private var codes: [[Int]] = []
  private var traits: [Constellation.Trait] = []
  /// By code: how many nodes have the value.
  private var counts: [Int] = []
  private var taken: Set<String> = []

  /// - Parameter groups: each ascending.
  init(_ network: Network, groups: [[Int]]) {
    self.network = network
    all = Array(repeating: ("", .around(node: 0)), count: groups.count)
    count()
    // The largest chooses first.
    let order = groups.indices.sorted {
      (groups[$1].count, groups[$0][0]) < (groups[$0].count, groups[$1][0])
    }
    for index in order { all[index] = name(groups[index]) }
  }

  private mutating func count() {
    var known: [String: Int] = [:]
    for community in network.communities {
      var own: [Int] = []
      for trait in Self.traits(of: community) {
        let key = "\(trait.field.heading):\(Folding.folded(trait.value))"
        let code = known[key] ?? traits.count
        if code == traits.count {
          known[key] = code
          traits.append(trait)
          counts.append(0)
        }
        guard !own.contains(code) else { continue }
        own.append(code)
        counts[code] += 1
      }
      codes.append(own)
    }
  }

  private static func traits(of community: Community) -> [Constellation.Trait] {
    let whole = community.whole.map { [$0.name] } ?? []
    let values: [(Field, [String])] = [
      (.hashtags, community.hashtags), (.focus, community.focus), (.region, community.region),
      (.organiser, community.organiser), (.partOf, whole),
    ]
    return values.flatMap { field, values in
      values.map { Constellation.Trait(field: field, value: $0) }
    }
  }

  private mutating func name(_ group: [Int]) -> (name: String, basis: Constellation.Basis) {
    if let (trait, within, without) = distinguishing(group) {
      taken.insert(Folding.folded(trait.name))
      return (trait.name, .shared(trait, within: within, without: without))
    }
    let graph = network.graph
    let node = group.max { (graph.degree(of: $0), $1) < (graph.degree(of: $1), $0) } ?? 0
    let community = network.communities[node]
    var name = "around \(community.name)"
    if taken.contains(Folding.folded(name)) { name += " (\(community.id))" }
    taken.insert(Folding.folded(name))
    return (name, .around(node: node))
  }

  /// The value whose share among the members exceeds that among the others most.
  private func distinguishing(
    _ group: [Int]
  ) -> (trait: Constellation.Trait, within: Int, without: Int)? {
    var within: [Int: Int] = [:]
    for node in group {
      for code in codes[node] { within[code, default: 0] += 1 }
    }
    let others = network.communities.count - group.count
    var best: (code: Int, lead: Double)?
    // By code, which is the order of the ids, so that nothing depends on the dictionary's.
    for (code, count) in within.sorted(by: { $0.key < $1.key }) {
      let without = counts[code] - count
      // At least two and a third of the members, and twice as common as among the others.
      guard count > 1, count * 3 >= group.count, count * others >= 2 * without * group.count,
        !taken.contains(Folding.folded(traits[code].name))
      else { continue }
      let lead =
        Double(count) / Double(group.count) - Double(without) / Double(max(1, others))
      if lead > best?.lead ?? 0 { best = (code, lead) }
    }
    return best.map { best in
      let count = within[best.code] ?? 0
      return (traits[best.code], count, counts[best.code] - count)
    }
  }
}

extension Constellation.Trait {
  /// `#JoyFE`, `digital pedagogy`, `Wales`, `organised by Jisc`, `parts of AmplifyFE`.
  fileprivate var name: String {
    switch field {
    case .hashtags: "#" + value
    case .organiser: "organised by \(value)"
    case .partOf: "parts of \(value)"
    case .id, .name, .status, .platforms, .kind, .focus, .region, .members, .formerly, .url,
      .notes, .source, .other:
      value
    }
  }
}
