import CopseModel

/// The headings, columns and notes of the screen of the constellations.
struct ConstellationSections {
  /// Longer labels are cut, so that more need not be known.
  private static let widestLabel = 40

  let figures: ConstellationFigures

  var sections: [FigureSection] {
    ConstellationFigures.Part.allCases.map { part in
      switch part {
      case .constellations: constellations
      case .events: events
      case .bridges: bridges
      }
    }
  }

  private var audit: Audit { figures.audit }

  private var constellations: FigureSection {
    let count = figures.constellations.count + (figures.unconnected.isEmpty ? 0 : 1)
    return FigureSection(
      title: "Constellations", notes: notes,
      columns: YearColumns.all(figures.query, in: audit) { index in
        figures.trends.editions[index]?.network.communities.count ?? 0
      },
      sparklineCount: audit.years.count, texts: [FigureText("what they share", least: 24)],
      count: count, labelColumns: figures.mapped == nil ? 0 : Self.widestLabel)
  }

  private var notes: [String] {
    guard let edition = figures.edition else { return [nobody] }
    let missing = zip(audit.years, figures.trends.editions).filter { $0.1 == nil }.map(\.0)
    let unrecorded =
      missing.isEmpty
      ? []
      : ["Connections are not recorded in \(missing.map(String.init).joined(separator: ", "))."]
    guard let mapped = figures.mapped else { return unrecorded }
    let all = mapped.constellations.all
    let alone = mapped.network.unconnected.count
    var summary =
      "\(edition.year): \(counted(mapped.network.communities.count, "community", "communities")), "
      + "\(counted(mapped.network.graph.edgeCount, "connection")), "
      + "\(counted(all.count, "constellation"))"
    if !all.isEmpty { summary += ", modularity \(mapped.constellations.modularity.thousandths)" }
    summary += alone == 0 || all.isEmpty ? "." : "; \(alone) in none."
    return [summary] + (all.isEmpty ? ["No two communities are connected."] : []) + narrowing
      + gathered(mapped.network) + unrecorded
  }

  private var nobody: String {
    audit.years.isEmpty ? "The audit has no edition." : "The audit has no edition of that year."
  }

  /// What a filter does here.
  private var narrowing: [String] {
    figures.query.filter.normalized == .everything
      ? [] : ["They are those of all communities; the numbers count whom the line finds of them."]
  }

  private func gathered(_ network: Network) -> [String] {
    network.gathered.map { gathered in
      "Gathered, not told by the sheet: \(gathered.gathering.words), "
        + "\(counted(gathered.pairs.count, "connection"))."
    }
  }

  private var events: FigureSection {
    guard let change = figures.change else {
      return FigureSection(title: "What became of them", notes: [reasonForNoChange])
    }
    let (from, to) = (change.from.edition.year, change.to.edition.year)
    let largest = change.events.map(\.total).max() ?? 0
    return FigureSection(
      title: "What became of them",
      notes: [
        "Which formed, merged, split, dissolved or went on from \(from) to \(to)."
      ] + (figures.events.isEmpty ? ["None."] : []),
      columns: [
        FigureColumn(.named("before"), heading: "in \(from)", largest: largest),
        FigureColumn(.named("after"), heading: "in \(to)", largest: largest, isMain: true),
        FigureColumn(.named("kept"), heading: "in both", largest: largest),
      ],
      count: figures.events.count, labelColumns: figures.events.isEmpty ? 0 : 72)
  }

  private var reasonForNoChange: String {
    if audit.years.isEmpty { return "The audit has no edition." }
    guard let edition = figures.edition, figures.query.at != .any else {
      return "Every edition is shown at once: nothing to compare."
    }
    guard figures.mapped != nil else {
      return "Connections are not recorded in \(edition.year): nothing to compare."
    }
    guard let versus = figures.query.versus else {
      return audit.years.count == 1
        ? "The audit has one edition: nothing to compare."
        : "No earlier edition records connections: nothing to compare."
    }
    return audit.years.contains(versus)
      ? "Connections are not recorded in \(versus): nothing to compare."
      : "The audit has no edition of \(versus): nothing to compare."
  }

  private var bridges: FigureSection {
    guard let mapped = figures.mapped, let bridges = figures.bridges else {
      return FigureSection(title: "Bridges", notes: ["No connections: nobody is between others."])
    }
    let pivots = bridges.betweenness.pivots.map {
      "Estimated from the paths of \($0) of \(mapped.network.communities.count) communities."
    }
    let communities = figures.bridgeNodes
    let graph = mapped.network.graph
    return FigureSection(
      title: "Bridges",
      notes: ["Through whom the most of the shortest paths between two others lead."]
        + [pivots].compactMap(\.self)
        + (communities.isEmpty ? ["None stands between two others."] : []),
      columns: [
        FigureColumn(.named("betweenness"), heading: "betweenness", isMain: true),
        FigureColumn(
          .named("connections"), heading: "connections",
          largest: communities.lazy.map(graph.degree).max() ?? 0),
        FigureColumn(
          .named("cut"), heading: "cut off",
          largest: communities.lazy.map { bridges.cuts[$0].nodes }.max() ?? 0),
      ],
      texts: [FigureText("without it", least: 20)],
      count: communities.count, labelColumns: communities.isEmpty ? 0 : Self.widestLabel)
  }
}

/// `1 connection`, `2 connections`.
///
/// - Parameter plural: nil for a noun that only takes an `s`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
}
