import CopseModel

/// What the number under the cursor counts, in one line.
struct BalanceMeaning {
  let table: BalanceTable

  /// Empty when the cursor stands on nothing.
  func text(of row: BalanceTable.Row?, _ column: BalanceColumn) -> String {
    switch row {
    case .edition(let year): table.edition(year).map { text(of: $0, column) } ?? ""
    case .figure(let index): text(of: table.figures[index])
    case nil: ""
    }
  }

  private func text(of edition: BalanceEdition, _ column: BalanceColumn) -> String {
    switch column {
    case .published:
      return edition.published.map { text(of: table.figures[$0]) } ?? ""
    case .part(let part):
      guard let number = edition.number(part) else { return "" }
      let from = edition.row?.from ?? edition.year
      return "\(edition.year) \(part.rawValue): \(number) "
        + part.meaning(from: from, to: edition.year)
        + gaps(edition, part).map { "; \($0.remark)" }
        .joined() + illustrative(edition)
    }
  }

  /// Why a number counts more or less than happened, in sentences; empty for most.
  func gapSentences(of row: BalanceTable.Row?, _ column: BalanceColumn) -> [String] {
    guard case .edition(let year) = row, case .part(let part) = column,
      let edition = table.edition(year), let number = edition.number(part)
    else { return [] }
    // What counts in this number alone says more than what may count in any of the year.
    let own = edition.gaps.filter { [$0.part, $0.partOfNone].contains(part) }
    return (own.isEmpty ? edition.gaps : own).compactMap { gap in
      if gap.partOfNone == part { return "Beware: \(gap.sentenceOfNone)." }
      return number > 0 && gap.affects(part) ? "Beware: \(gap.sentence)." : nil
    }
  }

  private func gaps(_ edition: BalanceEdition, _ part: BalancePart) -> [BalanceGap] {
    edition.gaps.filter { $0.part == part }
  }

  private func illustrative(_ edition: BalanceEdition) -> String {
    guard let from = edition.row?.from, edition.isFromIllustrative else {
      return edition.isIllustrative ? " (\(edition.year) is illustrative)" : ""
    }
    return edition.isIllustrative ? " (both illustrative)" : " (\(from) is illustrative)"
  }

  private func text(of comparison: PublishedComparison) -> String {
    let figure = comparison.figure
    let source = figure.source.isEmpty ? "" : ", says \(figure.source)"
    return "\(figure.edition) \(figure.figure): \(figure.value)\(source)"
  }
}
