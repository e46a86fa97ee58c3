import CopseModel

/// The headings, columns and notes of the screen of the platforms.
struct PlatformSections {
  /// Longer labels are cut, so that more need not be known.
  private static let widestLabel = 40

  let compared: ComparedYears
  let answers: PlatformAnswers
  /// The place of the two editions compared among the pairs of the trends.
  let pairIndex: Int?
  /// The platforms shown, by their place in the trends.
  let platforms: [Int]

  private var trends: PlatformTrends { answers.trends }
  private var combinations: PlatformCombinations { answers.combinations }
  private var uses: [PlatformUse] { answers.uses }

  var sections: [FigureSection] {
    PlatformFigures.Part.allCases.map { part in
      switch part {
      case .platforms: counts
      case .uses: numbers
      case .combinations: sets
      }
    }
  }

  private var counts: FigureSection {
    let shown = platforms.map { trends.platforms[$0] }
    var notes = YearColumns.notes(in: compared.audit, lacking: .platforms, named: "Platforms")
    if shown.isEmpty, trends.isRecorded.contains(true) {
      notes.append("No community that the line finds is on a platform.")
    }
    if !shown.isEmpty { notes.append(noteOfMoves) }
    if let remark = compared.query.remarkOnMatch { notes.append(remark) }
    return FigureSection(
      title: "Platforms", notes: notes,
      columns: years(hasShares: true) { index in
        shown.lazy.compactMap { $0.counts[index] }.max() ?? 0
      } + (compared.pair == nil ? [] : PlatformMove.allCases.map { column(of: $0, shown) }),
      sparklineCount: trends.years.count, count: shown.count,
      labelColumns: width(shown.lazy.map(\.platform.utf8.count)))
  }

  /// What the last columns count, or why there is nothing to count.
  private var noteOfMoves: String {
    if let reason = compared.ignorance(of: "joined or left") { return reason }
    let (from, to) = (compared.pair?.from ?? 0, compared.pair?.to ?? 0)
    return "From \(from) to \(to); joined and left are of those listed in both."
  }

  private func column(of move: PlatformMove, _ shown: [PlatformTrend]) -> FigureColumn {
    FigureColumn(
      .named(move.rawValue), heading: move.heading,
      largest: pairIndex.flatMap { index in
        shown.lazy.compactMap { $0.movements[index]?[move] }.max()
      } ?? 0)
  }

  private var numbers: FigureSection {
    let counts = uses.map { $0.counts(combinations, invented: answers.invented) }
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
