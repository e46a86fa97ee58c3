/// Labelled bars, to the right of a common line or to both sides of it.
public struct BarChart: Hashable, Sendable {
  /// A label with one value, or with two that point away from each other.
  public struct Bar: Hashable, Sendable {
    /// As the data writes it: whoever draws it must make it harmless.
    public let label: String
    /// Drawn to the right; nil where nothing was recorded.
    public let value: Int?
    /// Drawn to the left where the chart has two sides; nil where nothing was recorded.
    public let opposite: Int?

    /// - Parameters: negative numbers are read as 0.
    public init(_ label: String, _ value: Int?, opposite: Int? = nil) {
      self.label = label
      self.value = value.map { max($0, 0) }
      self.opposite = opposite.map { max($0, 0) }
    }
  }

  public let title: String
  /// What is counted, in the plural, such as `communities`.
  public let unit: String
  /// What the bars to the right are, such as `added`; empty where the title says so.
  public let right: String
  /// What the bars to the left are, such as `removed`; nil where all point to the right.
  public let left: String?
  /// In the order in which they are drawn, from the top.
  public let bars: [Bar]

  public init(title: String, unit: String, right: String = "", left: String? = nil, bars: [Bar]) {
    self.title = title
    self.unit = unit
    self.right = right
    self.left = left
    self.bars = bars
  }

  /// The largest value of either side; nil where none is recorded.
  public var largest: Int? {
    bars.flatMap { [$0.value, left == nil ? nil : $0.opposite] }.compactMap { $0 }.max()
  }
}

// MARK: - What there is room for

extension BarChart {
  /// The bars that are drawn, and what is said of the others.
  public struct Shown: Hashable, Sendable {
    /// From the top.
    public let bars: [Bar]
    /// Such as `and 3 more, of at most 2 communities`; empty when all are drawn.
    public let note: String
  }

  /// The first bars, as many as there is room for.
  public func shown(atMost count: Int) -> Shown {
    let rest = bars.dropFirst(max(count, 0))
    let largest = rest.flatMap { [$0.value, left == nil ? nil : $0.opposite] }.compactMap { $0 }
    let note =
      rest.isEmpty ? "" : ChartWords.rest(rest.count, largest: largest.max() ?? 0, unit)
    return Shown(bars: Array(bars.prefix(max(count, 0))), note: note)
  }
}

// MARK: - In words

extension BarChart {
  /// The same in one sentence, for those who do not see the picture.
  public var summary: String {
    guard !bars.isEmpty else { return "No figures." }
    let shown = shown(atMost: Self.mostNamed)
    let parts = shown.bars.map(words) + (shown.note.isEmpty ? [] : [shown.note])
    return "\(ChartWords.capitalized(unit)): \(parts.joined(separator: "; "))."
  }

  /// A row a bar.
  public var table: ChartTable {
    let heading = right.isEmpty ? unit : right
    return ChartTable(
      headings: ["", heading] + (left.map { [$0] } ?? []),
      rows: bars.map { bar in
        [.text(bar.label), ChartCell(bar.value)] + (left == nil ? [] : [ChartCell(bar.opposite)])
      })
  }

  private static let mostNamed = 12

  private func words(_ bar: Bar) -> String {
    let value = bar.value.map(String.init) ?? "not recorded"
    guard let left else { return "\(bar.label) \(value)" }
    let opposite = bar.opposite.map(String.init) ?? "not recorded"
    return "\(bar.label) \(right.isEmpty ? "" : right + " ")\(value), \(left) \(opposite)"
  }
}
