import CopseModel

// The rows of the screen of the platforms, made when they are asked for.

extension PlatformFigures {
  func entry(at place: FigurePlace) -> FigureEntry {
    switch Part.allCases[place.section] {
    case .platforms: .row(platformRow(trends.platforms[rows.platforms[place.index]]))
    case .uses: .row(useRow(uses[rows.uses[place.index]]))
    case .combinations:
      .row(combinationRow(combinations.combinations[rows.combinations[place.index]]))
    }
  }

  func place(of row: FigureRow.ID) -> FigurePlace? {
    guard let part = Part(rawValue: row.section) else { return nil }
    let index: Int? =
      switch part {
      case .platforms: rows.platforms.firstIndex { trends.platforms[$0].platform == row.key }
      case .uses: rows.uses.firstIndex { uses[$0].label == row.key }
      case .combinations:
        rows.combinations.firstIndex { combinations.combinations[$0].label == row.key }
      }
    return index.map { FigurePlace(section: part.place, index: $0) }
  }

  private func platformRow(_ trend: PlatformTrend) -> FigureRow {
    let movement = movement(of: trend)
    let moves = PlatformMove.allCases.map { FigureCell(movement?[$0]) }
    return FigureRow(
      FigureRow.ID(Part.platforms.rawValue, trend.platform), label: trend.platform,
      cells: shared(trend.counts) + (pair == nil ? [] : moves),
      sparkline: Sparkline(trend.counts))
  }

  private func useRow(_ use: PlatformUse) -> FigureRow {
    let counts = use.counts(combinations, invented: answers.invented)
    return FigureRow(
      FigureRow.ID(Part.uses.rawValue, use.label), label: use.label, cells: shared(counts),
      sparkline: Sparkline(counts))
  }

  private func combinationRow(_ combination: PlatformCombination) -> FigureRow {
    FigureRow(
      FigureRow.ID(Part.combinations.rawValue, combination.label), label: combination.label,
      cells: combination.counts.map(FigureCell.init), sparkline: Sparkline(combination.counts))
  }

  /// The counts as shares of the rows found.
  private func shared(_ counts: [Int?]) -> [FigureCell] {
    zip(counts, trends.found).map { count, found in
      guard let count else { return .notRecorded }
      return .number(count, share: found > 0 ? Double(count) / Double(found) : nil)
    }
  }
}
