import CopseModel

/// The headings, columns and notes of the screen of the flows.
struct FlowSections {
  private static let widestLabel = 40
  /// A bar of fewer columns tells nothing.
  private static let leastBar = 6

  let flows: PlatformFlows?
  let matrix: FlowMatrix
  let rows: FlowFigures.Rows
  let notes: [String]
  let parts: [FlowFigures.Part]

  var sections: [FigureSection] {
    parts.map { part in
      switch part {
      case .matrix: matrixSection
      case .list: list
      }
    }
  }

  /// Notes that are not about a place stand in the first section.
  private func notes(of part: FlowFigures.Part) -> [String] { part == parts.first ? notes : [] }

  private var matrixSection: FigureSection {
    let joined = matrix.joined.enumerated().map { index, platform in
      FigureColumn(
        FlowColumn.id(of: platform), heading: platform ?? Flow.nothing,
        largest: max(matrix.largest[index], matrix.joinedCounts[index]))
    }
    let all = FigureColumn(
      FlowColumn.all, heading: "all", largest: flows?.communityCount ?? 0, isMain: true)
    return FigureSection(
      title: "left \\ joined",
      notes: notes(of: .matrix)
        + ["Rows were left, columns were joined; 'all' counts everyone once."],
      columns: [all] + joined, count: rows.left.count + (rows.hasTotals ? 1 : 0),
      labelColumns: width(rows.left.lazy.map { (matrix.left[$0] ?? Flow.nothing).utf8.count }))
  }

  private var list: FigureSection {
    let all = flows?.flows ?? []
    return FigureSection(
      title: "Flows", notes: notes(of: .list),
      columns: [
        FigureColumn(
          FlowColumn.count, heading: "count", largest: flows?.communityCount ?? 0, isMain: true)
      ],
      texts: [FigureText("", least: Self.leastBar)],
      count: rows.flows.count + (rows.hasTotals ? 1 : 0),
      labelColumns: width(rows.flows.lazy.map { all[$0].label.utf8.count - 2 }))
  }

  private func width(_ widths: some Sequence<Int>) -> Int {
    min(Self.widestLabel, widths.max() ?? 0)
  }
}

extension FlowSections {
  /// How many moved, or why nobody knows.
  static func notes(_ compared: ComparedYears, _ flows: PlatformFlows?) -> [String] {
    let rest = [compared.gap, compared.query.remarkOnMatch].compactMap(\.self)
    if let reason = compared.ignorance(of: "moved") { return [reason] + rest }
    guard let flows, flows.communityCount > 0 else {
      return [
        "No community that the line finds left a platform or joined one from "
          + "\(compared.pair?.from ?? 0) to \(compared.pair?.to ?? 0)."
      ] + rest
    }
    let noun = flows.communityCount == 1 ? "community" : "communities"
    return [
      "\(flows.pair.from) to \(flows.pair.to): \(flows.communityCount) \(noun) left a platform or "
        + "joined one; who left one and joined two is in two flows."
    ] + rest
  }
}

/// The columns of the screen of the flows.
enum FlowColumn {
  static let all = FigureColumn.ID.named("all")
  static let count = FigureColumn.ID.named("count")

  /// The column of a platform that was joined; nil is nothing.
  static func id(of platform: String?) -> FigureColumn.ID { .named(key(of: platform)) }

  /// No platform has the name of another thing.
  static func key(of platform: String?) -> String { platform.map { "=" + $0 } ?? Flow.nothing }
}

extension PlatformFlow {
  /// `twitter → linkedin`.
  var label: String { "\(left ?? Flow.nothing) → \(joined ?? Flow.nothing)" }
}
