import CopseModel

/// A column of figures for every edition.
enum YearColumns {
  /// - Parameter largest: the largest number of an edition, by its index.
  static func all(
    _ query: Query, in audit: Audit, hasShares: Bool = false, largest: (Int) -> Int
  ) -> [FigureColumn] {
    let shown: Int? =
      switch query.at {
      case .year(let year): year
      case .any, nil: audit.years.last
      }
    return audit.years.enumerated().map { index, year in
      FigureColumn(
        .edition(year), heading: String(year),
        isIllustrative: audit.illustrativeYears.contains(year), largest: largest(index),
        hasShares: hasShares, isMain: year == shown)
    }
  }

  /// What must be said about the editions: which years have none, and which sheets lack a column.
  static func notes(in audit: Audit, lacking field: Field, named name: String) -> [String] {
    var notes: [String] = []
    if audit.years.isEmpty { notes.append("The audit has no edition.") }
    let gaps = zip(audit.years, audit.years.dropFirst()).compactMap { from, to in
      from + 1 < to ? Self.span(from + 1...to - 1) : nil
    }
    if !gaps.isEmpty { notes.append("No edition in \(gaps.joined(separator: ", ")).") }
    let lacking = audit.editions.filter { !$0.records(field) }.map { String($0.year) }
    if !lacking.isEmpty {
      notes.append("\(name) are not recorded in \(lacking.joined(separator: ", ")).")
    }
    return notes
  }

  /// `2010`, or `2000 to 2009`.
  static func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
  }
}
