/// One named figure through the years of a chart.
public struct ChartSeries: Hashable, Sendable {
  /// As the data writes it: whoever draws it must make it harmless.
  public let name: String
  /// A value for each year of the chart; nil where nothing was recorded, which is not 0.
  public let values: [Int?]
  /// Nil where no year has a value.
  public let largest: Int?

  /// - Parameter values: negative ones are read as 0.
  public init(_ name: String, _ values: [Int?]) {
    self.name = name
    self.values = values.map { $0.map { max($0, 0) } }
    // Of hundreds of series the largest are asked for whenever a few of them are drawn.
    largest = self.values.lazy.compactMap { $0 }.max()
  }

  /// Nil where no year has a value.
  public var last: Int? { values.last { $0 != nil } ?? nil }

  /// The places of the values that stand next to each other, so that a line breaks where nothing
  /// was recorded.
  package var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, value) in values.enumerated() where value != nil {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
