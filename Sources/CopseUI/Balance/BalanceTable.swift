import CopseModel

/// What the screen of the balance shows: a line for every edition and every figure published.
struct BalanceTable: Sendable {
  /// One line below the headings.
  enum Line: Sendable {
    case edition(BalanceEdition)
    /// The years without an edition.
    case gap(ClosedRange<Int>)
    /// What a number of the edition above must not be read without.
    case remark(String)
    case text(String)
    case figure(Int)
    case blank
  }

  /// What the cursor can stand on.
  enum Row: Hashable, Sendable {
    case edition(Int)
    case figure(Int)
  }

  let editions: [BalanceEdition]
  let figures: [PublishedComparison]
  let lines: [Line]
  /// The query whose communities are counted.
  let query: Query

  init(_ query: Query, in audit: Audit) {
    self.query = query
    let balance = audit.balance(query)
    figures = audit.publishedComparisons
    let isNarrowed = Self.isNarrowed(query)
    // What was published is about every community, and no figure of those that the line finds.
    editions = Self.editions(of: audit, balance, query, isNarrowed ? [] : figures)
    lines = Self.lines(editions, figures, isNarrowed: isNarrowed)
  }

  /// Whether not every community is counted.
  static func isNarrowed(_ query: Query) -> Bool { query.filter.normalized != .everything }

  private static func editions(
    of audit: Audit, _ balance: [BalanceRow], _ query: Query, _ figures: [PublishedComparison]
  ) -> [BalanceEdition] {
    let first = audit.years.first.map { year in
      let opened = query.behindTotal(ofFirst: year, before: balance.first)
      return BalanceEdition(
        year: year, row: nil, total: balance.first?.opening ?? audit.find(opened).count,
        isIllustrative: audit.illustrativeYears.contains(year),
        isFromIllustrative: false, gaps: [], published: published(year, figures))
    }
    let others = balance.map { row in
      BalanceEdition(
        year: row.to, row: row, total: row.closing,
        isIllustrative: audit.illustrativeYears.contains(row.to),
        isFromIllustrative: audit.illustrativeYears.contains(row.from),
        gaps: audit.comparison(from: row.from, to: row.to)?.balanceGaps ?? [],
        published: published(row.to, figures))
    }
    return (first.map { [$0] } ?? []) + others
  }

  private static func published(
    _ year: Int, _ figures: [PublishedComparison]
  ) -> Int? {
    figures.firstIndex { $0.figure.edition == year && $0.figure.figure == "total" }
  }

  private static func lines(
    _ editions: [BalanceEdition], _ figures: [PublishedComparison], isNarrowed: Bool
  ) -> [Line] {
    var lines: [Line] = []
    for edition in editions {
      if let from = edition.row?.from, from + 1 < edition.year {
        lines.append(.gap(from + 1...edition.year - 1))
      }
      lines.append(.edition(edition))
      lines += edition.gapRemarks.map(Line.remark)
    }
    if editions.isEmpty { lines.append(.text("The audit has no edition.")) }
    if editions.count == 1 { lines.append(.text("One edition only: nothing to compare.")) }
    guard !figures.isEmpty else { return lines }
    let scope = isNarrowed ? ", of all communities" : ""
    return lines + [.blank, .text("Published figures\(scope)")]
      + figures.indices.map { .figure($0) }
  }
}

/// The line of one edition.
struct BalanceEdition: Sendable {
  let year: Int
  /// Nil for the first edition, which nothing came before.
  let row: BalanceRow?
  /// How many of the communities it counts.
  let total: Int
  let isIllustrative: Bool
  /// Whether the edition before it is invented as a whole.
  let isFromIllustrative: Bool
  /// The columns that the balance reads and that it or the edition before lacks.
  let gaps: [BalanceGap]
  /// The published total among the figures; nil when there is none.
  let published: Int?

  /// The columns in which it has a number.
  var columns: [BalanceColumn] {
    BalanceColumn.all.filter { column in
      switch column {
      case .part(.closing): true
      case .part: row != nil
      case .published: published != nil
      }
    }
  }

  /// `not recorded in 2022: status, part_of`, for each of the two years that lacks something; short
  /// enough for forty columns.
  fileprivate var gapRemarks: [String] {
    [row?.from, row?.to].compactMap(\.self).compactMap { year in
      let headings = gaps.filter { $0.year == year }.map(\.field.heading)
      return headings.isEmpty
        ? nil : "not recorded in \(year): \(headings.joined(separator: ", "))"
    }
  }

  /// A number of the balance; nil where the first edition has none.
  func number(_ part: BalancePart) -> Int? {
    part == .closing ? total : row.map { $0[part] }
  }
}

extension BalanceTable {
  /// What the cursor can stand on, each with its line.
  var rows: [(row: Row, line: Int)] {
    lines.enumerated().compactMap { index, line in
      switch line {
      case .edition(let edition): (.edition(edition.year), index)
      case .figure(let figure): (.figure(figure), index)
      case .gap, .remark, .text, .blank: nil
      }
    }
  }

  func edition(_ year: Int) -> BalanceEdition? { editions.first { $0.year == year } }
}
