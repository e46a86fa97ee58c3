import CopseModel

/// The headings, columns and notes of the screen of the platforms.
struct PlatformSections {
  /// Longer labels are cut, so that more need not be known.
  private static let widestLabel = 40

  let compared: ComparedYears
  let trends: PlatformTrends
  let combinations: PlatformCombinations
  let uses: [PlatformUse]
  /// By edition: how many of the rows found are invented.
  let invented: [Int]

  var sections: [FigureSection] {
    PlatformFigures.Part.allCases.map { part in
      switch part {
      case .platforms: platforms
      case .uses: numbers
      case .combinations: sets
      }
    }
  }

  private var platforms: FigureSection {
    var notes = YearColumns.notes(in: compared.audit, lacking: .platforms, named: "Platforms")
    if trends.platforms.isEmpty, trends.isRecorded.contains(true) {
      notes.append("No community that the line finds is on a platform.")
    }
    if !trends.platforms.isEmpty { notes.append(noteOfMoves) }
    return FigureSection(
      title: "Platforms", notes: notes,
      columns: years(hasShares: true) { index in
        trends.platforms.lazy.compactMap { $0.counts[index] }.max() ?? 0
      } + (compared.pair == nil ? [] : PlatformMove.allCases.map(column)),
      sparklineCount: trends.years.count, count: trends.platforms.count,
      labelColumns: width(trends.platforms.lazy.map(\.platform.utf8.count)))
  }

  /// What the last columns count, or why there is nothing to count.
  private var noteOfMoves: String {
    if let reason = compared.ignorance(of: "joined or left") { return reason }
    let (from, to) = (compared.pair?.from ?? 0, compared.pair?.to ?? 0)
    return "From \(from) to \(to); joined and left are of those listed in both."
  }

  private func column(of move: PlatformMove) -> FigureColumn {
    FigureColumn(
      .named(move.rawValue), heading: move.heading,
      largest: trends.platforms.lazy.compactMap { $0.movements.first??[move] }.max() ?? 0)
  }

  private var numbers: FigureSection {
    let counts = uses.map { $0.counts(combinations, invented: invented) }
    return FigureSection(
      title: "How many",
      notes: uses.isEmpty
        ? ["The line finds no community in any edition."]
        : ["How many platforms a community uses."],
      columns: years(hasShares: true) { index in
        counts.lazy.compactMap { $0[index] }.max() ?? 0
      },
      sparklineCount: trends.years.count, count: uses.count,
      labelColumns: width(uses.lazy.map(\.label.utf8.count)))
  }

  private var sets: FigureSection {
    let all = combinations.combinations
    let note =
      all.isEmpty
      ? "No community that the line finds is on two platforms."
      : "Exactly these platforms and no other, the commonest first."
    return FigureSection(
      title: "Combinations", notes: [note],
      columns: years { index in all.lazy.compactMap { $0.counts[index] }.max() ?? 0 },
      sparklineCount: trends.years.count, count: all.count,
      labelColumns: width(all.lazy.map { $0.label.utf8.count }))
  }

  private func years(
    hasShares: Bool = false, largest: (Int) -> Int
  ) -> [FigureColumn] {
    YearColumns.all(compared.query, in: compared.audit, hasShares: hasShares, largest: largest)
  }

  private func width(_ widths: some Sequence<Int>) -> Int {
    min(Self.widestLabel, widths.max() ?? 0)
  }
}

extension PlatformMove {
  /// What stands over its column.
  var heading: String {
    switch self {
    case .joined: "joined"
    case .left: "left"
    case .newlyListed: "added"
    case .noLongerListed: "removed"
    }
  }
}

extension PlatformCombination {
  /// `teams + twitter`.
  var label: String { platforms.joined(separator: " + ") }
}
