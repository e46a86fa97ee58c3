/// An axis of years at their real distances.
package struct YearAxis: Hashable, Sendable {
  /// Ascending.
  package let years: [Int]

  package init(_ years: [Int]) {
    self.years = years
  }

  /// How far along the axis a year stands, from 0 to 1; a single year stands at its end.
  package func fraction(of year: Int) -> Double {
    guard let first = years.first, let last = years.last, first < last else { return 1 }
    return min(max((Double(year) - Double(first)) / (Double(last) - Double(first)), 0), 1)
  }

  /// The years that have room for a label: the last and the first before all others, and of those
  /// between as many as stand far enough apart.
  ///
  /// - Parameters:
  ///   - length: of the axis.
  ///   - distance: the least there must be between two labels, in the same unit.
  package func labelled(length: Double, apart distance: Double) -> [Int] {
    guard let first = years.first, let last = years.last else { return [] }
    func areApart(_ one: Int, _ other: Int) -> Bool {
      (fraction(of: other) - fraction(of: one)) * length >= distance
    }
    guard areApart(first, last) else { return [last] }
    var labelled = [first]
    for year in years.dropFirst().dropLast() {
      if let before = labelled.last, areApart(before, year), areApart(year, last) {
        labelled.append(year)
      }
    }
    return labelled + [last]
  }
}
