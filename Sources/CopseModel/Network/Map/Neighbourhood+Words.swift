extension Neighbourhood {
  /// How many are shown where not all are, such as `200 of 1340 shown, the nearest first`; empty
  /// when all are.
  public var shownWords: String {
    hidden > 0 ? "\(nodes.count) of \(total) shown, the nearest first" : ""
  }

  /// The same in a few sentences, for those who do not see the map.
  public var summary: String {
    guard let centre else { return "" }
    guard hasConnections else {
      return "\(year) has no connections file, so that who is connected is not recorded."
    }
    var sentences = ["\(centre.name) \(reachWords) in \(year)."]
    if !shownWords.isEmpty { sentences.append(ChartWords.capitalized(shownWords) + ".") }
    if let changeWords { sentences.append(changeWords) }
    return sentences.joined(separator: " ")
  }

  private var reachWords: String {
    guard let first = counts.first, first > 0 else { return "is connected to nobody" }
    let nearest = "is connected to \(first) \(first == 1 ? "community" : "communities")"
    let within = counts.reduce(0, +)
    return within == first ? nearest : "\(nearest), and to \(within) within \(degrees) connections"
  }

  private var changeWords: String? {
    guard let comparedYear else { return nil }
    guard comparesConnections else {
      return "\(comparedYear) has no connections file, so that changes are not recorded."
    }
    let appeared = edges.count { $0.change == .appeared }
    let went = edges.count { $0.change == .went }
    return "Of the connections shown, \(appeared) appeared since \(comparedYear) and \(went) went."
  }

  /// A row for every community shown.
  public var table: ChartTable {
    ChartTable(
      headings: ["community", "steps away", "connections", "not shown"]
        + (comparedYear.map { ["since \($0)"] } ?? []),
      rows: nodes.map { node in
        [
          .text(node.community.name), node.distance.map(ChartCell.count) ?? .text("out of reach"),
          .count(node.connectionCount), .count(node.more),
        ] + (comparedYear == nil ? [] : [.text(changeWords(of: node))])
      })
  }

  /// How a community differs from the edition compared with, in words; empty when it does not.
  public func changeWords(of node: Node) -> String {
    switch node.change {
    case .appeared: "newly listed"
    case .went: "no longer listed"
    case .unchanged:
      switch (node.distance, node.distanceBefore) {
      case (.some, nil): comparesConnections ? "newly within reach" : ""
      case (nil, .some): "no longer within reach"
      case (.some, .some), (nil, nil): ""
      }
    }
  }
}
