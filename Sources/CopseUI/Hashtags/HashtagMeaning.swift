import CopseModel

// What the figures of the screen of the hashtags mean, and what is behind them.

extension HashtagFigures {
  func meaning(of figure: Figure) -> String {
    guard let row = row(at: figure.place) else { return "" }
    let label = row.label.trimmingSpaces
    switch Part.allCases[figure.place.section] {
    case .hashtags:
      return counted(figure, "has \(label)", "have \(label)")
        ?? "Hashtags are not recorded in \(year(of: figure))"
    case .used:
      return counted(
        figure, "says that it is used there: \(label)", "say that it is used there: \(label)")
        ?? "Platforms are not recorded in \(year(of: figure))"
    case .lost: return meaningOfLoss(figure, label)
    case .untagged:
      guard row.cells.first != .blank else { return "\(label) had \(row.texts.first ?? "")" }
      return "\(count(of: figure)) with a hashtag in \(years.from) and none in \(years.to)"
    }
  }

  /// `2024: 12 communities have #JoyFE`; nil where nothing is recorded.
  private func counted(_ figure: Figure, _ one: String, _ many: String) -> String? {
    guard case .number(let count, _) = cell(of: figure) else { return nil }
    return "\(year(of: figure)): \(self.count(of: figure)) \(count == 1 ? one : many)"
  }

  private func meaningOfLoss(_ figure: Figure, _ label: String) -> String {
    let count = count(of: figure)
    let had = "had \(label) in \(years.from)"
    let nobody = "which no open community has in \(years.to)"
    switch reason(of: figure) {
    case nil: return "\(count) \(had), \(nobody)"
    case .untagged: return "\(count) \(had) and \(years.to) other hashtags or none"
    case .closed: return "\(count) \(had) and closed"
    case .removed: return "\(count) \(had) and \(years.to) does not list"
    }
  }

  private func count(of figure: Figure) -> String {
    guard case .number(let count, _) = cell(of: figure) else { return "" }
    return count == 1 ? "1 community" : "\(count) communities"
  }

  private func year(of figure: Figure) -> String {
    if case .edition(let year) = figure.column { "\(year)" } else { "" }
  }

  /// The two editions compared.
  private var years: (from: Int, to: Int) {
    (lost?.comparison.from.year ?? 0, lost?.comparison.to.year ?? 0)
  }

  /// What became of the communities that a column counts; nil for the one that counts all.
  private func reason(of figure: Figure) -> LossReason? {
    LossReason.allCases.first { figure.column == .named($0.words) }
  }
}

extension HashtagFigures {
  func remarks(on figure: Figure) -> [Explanation.Line] {
    guard let trend = trend(at: figure.place) else { return [] }
    let near = trend.near.compactMap { name in
      trends.hashtags.indices.first { trends.hashtags.hashtag(at: $0) == name }
        .map { trends.hashtags[$0] }
    }
    return [
      .labelled("spellings", trend.spellings.map { "#" + $0 }.joined(separator: ", ")),
      .labelled("editions", trend.span),
      .labelled("near", near.map(nearWords).joined(separator: ", ")),
      .labelled("platforms", platformWords(trend)),
      .labelled("used on", useWords(trend)),
    ]
  }

  /// `#IdeasRooms (2020..2024, counted apart)`.
  private func nearWords(_ trend: HashtagTrend) -> String {
    "#\(trend.spelling) (\(trend.span.isEmpty ? "" : trend.span + ", ")counted apart)"
  }

  private func platformWords(_ trend: HashtagTrend) -> String {
    guard let year = trend.platforms.first?.year else { return "" }
    return "in \(year): \(trend.platforms.words)"
  }

  private func useWords(_ trend: HashtagTrend) -> String {
    trends.years.compactMap { year in
      let uses = trend.usedOn.filter { $0.year == year }
      return uses.isEmpty ? nil : "\(year): \(uses.words)"
    }.joined(separator: "; ")
  }

  func behind(_ figure: Figure) -> FigureBehind {
    guard let cell = cell(of: figure) else { return page(of: figure) }
    guard cell != .notRecorded else { return .nothing(meaning(of: figure)) }
    switch Part.allCases[figure.place.section] {
    case .hashtags:
      guard let trend = trend(at: figure.place), case .edition(let year) = figure.column else {
        return .nothing(meaning(of: figure))
      }
      return .communities(query.behind(trend, in: year))
    case .used: return behindUse(figure)
    case .lost:
      guard let lost else { return .nothing(meaning(of: figure)) }
      let hashtag = lost.hashtags[rows.lost[figure.place.index]]
      return .communities(query.behind(hashtag, because: reason(of: figure), in: lost))
    case .untagged:
      return lost.map { .communities(query.behind($0)) } ?? .nothing(meaning(of: figure))
    }
  }

  private func behindUse(_ figure: Figure) -> FigureBehind {
    let use = rows.uses[figure.place.index]
    let trend = trends.hashtags[use.place]
    guard case .edition(let year) = figure.column,
      let found = trend.usedOn.first(where: { $0.platform == use.platform && $0.year == year })
    else { return .nothing("No community is behind this number") }
    return .communities(query.behind(use: found, of: trend))
  }

  /// The community of a row that has no number.
  private func page(of figure: Figure) -> FigureBehind {
    let index = figure.place.index - 1
    guard Part.allCases[figure.place.section] == .untagged, rows.untagged.indices.contains(index)
    else { return .nothing("There is no number to open") }
    return .page(of: untagged[rows.untagged[index]].number)
  }
}
