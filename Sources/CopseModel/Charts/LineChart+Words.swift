extension LineChart {
  /// The same in one or two sentences, for those who do not see the picture.
  ///
  /// Of each of the largest series it names the first and the last value, and the largest with its
  /// year.
  public var summary: String {
    guard let first = years.first, let last = years.last, !series.isEmpty else {
      return "No figures."
    }
    let shown = shown(atMost: Self.mostLines)
    let parts = shown.series.map(words) + (shown.note.isEmpty ? [] : [shown.note])
    let span = first == last ? "in \(first)" : "from \(first) to \(last)"
    let sentence = "\(ChartWords.capitalized(unit)) \(span): \(parts.joined(separator: "; "))."
    let gaps = missingYears.map(String.init)
    return gaps.isEmpty ? sentence : "\(sentence) No edition in \(ChartWords.list(gaps))."
  }

  /// A row a series, a column a year.
  public var table: ChartTable {
    ChartTable(
      headings: [""] + years.map(String.init),
      rows: series.map { [.text($0.name)] + $0.values.map(ChartCell.init) })
  }

  /// The last figure of a series, with its year where that is not the last; empty where there is
  /// none.
  package func lastFigure(of series: ChartSeries) -> String {
    guard let place = series.values.indices.last(where: { series.values[$0] != nil }),
      let value = series.values[place], years.indices.contains(place)
    else { return "" }
    return place == years.count - 1 ? "\(value)" : "\(value) (\(years[place]))"
  }

  private func words(_ series: ChartSeries) -> String {
    let known = zip(years, series.values).compactMap { year, value in value.map { (year, $0) } }
    guard let (firstYear, first) = known.first, let (lastYear, last) = known.last else {
      return "\(series.name) not recorded"
    }
    guard firstYear != lastYear else {
      return years.count == 1
        ? "\(series.name) \(first)" : "\(series.name) \(first) in \(firstYear)"
    }
    let ends = "\(series.name) \(first) in \(firstYear), \(last) in \(lastYear)"
    guard let (year, most) = known.first(where: { $0.1 == series.largest }),
      most > max(first, last)
    else { return ends }
    return "\(ends), most in \(year) (\(most))"
  }
}
