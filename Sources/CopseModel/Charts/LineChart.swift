/// Figures through the years: as lines on one scale, or as a small chart for each.
public struct LineChart: Hashable, Sendable {
  /// More lines than these cannot be told apart, by colour or by mark.
  public static let mostLines = 7

  public let title: String
  /// What is counted, in the plural, such as `communities`.
  public let unit: String
  /// Ascending, each once. They stand at their real distances, so that a year without an edition
  /// shows as a gap.
  public let years: [Int]
  /// In the order given, each with a value for every year.
  public let series: [ChartSeries]

  /// - Parameters:
  ///   - years: in any order; of a year that stands there twice, the first counts.
  ///   - series: values in the order of `years`; missing ones are not recorded.
  public init(title: String, unit: String, years: [Int], series: [ChartSeries]) {
    self.title = title
    self.unit = unit
    var places: [Int: Int] = [:]
    for (place, year) in years.enumerated() where places[year] == nil { places[year] = place }
    let sorted = places.sorted { $0.key < $1.key }
    self.years = sorted.map(\.key)
    self.series = series.map { series in
      let values = series.values
      return ChartSeries(
        series.name, sorted.map { $0.value < values.count ? values[$0.value] : nil })
    }
  }

  /// The largest value of all; nil where none is recorded.
  public var largest: Int? { series.compactMap(\.largest).max() }

  /// The years between the first and the last that have no edition.
  public var missingYears: [Int] {
    zip(years, years.dropFirst()).flatMap { earlier, later in
      // A sheet dated far off must not ask for a list of millions.
      Array((earlier..<later).dropFirst().prefix(100))
    }
  }
}

// MARK: - What there is room for

extension LineChart {
  /// The series that are drawn, and what is said of the others.
  public struct Shown: Hashable, Sendable {
    /// In the order of the chart.
    public let series: [ChartSeries]
    /// Such as `and 3 more, of at most 12 communities`; empty when all are drawn.
    public let note: String
  }

  /// The series with the largest values, as many as there is room for.
  ///
  /// - Parameter count: series in which nothing is recorded are never among them.
  public func shown(atMost count: Int) -> Shown {
    let recorded = series.indices.filter { series[$0].largest != nil }
    let ranks = series.indices.map(rank)
    let ranked = recorded.sorted { ranks[$0] < ranks[$1] }
    let chosen = Set(ranked.prefix(max(count, 0)))
    let rest = ranked.dropFirst(max(count, 0)).map { series[$0] }
    let empty = series.filter { $0.largest == nil }
    var notes: [String] = []
    if let largest = rest.first?.largest {
      notes.append(ChartWords.rest(rest.count, largest: largest, unit))
    }
    if !empty.isEmpty { notes.append("nothing recorded for " + ChartWords.names(empty)) }
    return Shown(
      series: chosen.sorted().map { series[$0] }, note: notes.joined(separator: "; "))
  }

  /// The largest value decides, then the last one, then the place.
  private func rank(of index: Int) -> (Int, Int, Int) {
    (-(series[index].largest ?? 0), -(series[index].last ?? 0), index)
  }
}
