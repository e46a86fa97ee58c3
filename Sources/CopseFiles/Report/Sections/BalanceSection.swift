internal import CopseModel

/// How the total of each edition came out of the one before.
struct BalanceSection {
  let subject: ReportSubject

  var section: ReportSection {
    ReportSection("balance", "The balance of every edition", blocks)
  }

  private var blocks: [ReportBlock] {
    guard !subject.balance.isEmpty else { return [subject.nothingToCompare] }
    return [
      .paragraph(
        """
        What was counted, with what came to be counted and without what is counted no more, makes \
        the next total. A community is counted while it is open and no part of another.
        """),
      .figure(ReportFigure([.lines(totals), .bars(passages)], table)),
    ] + gaps
  }

  /// What a number tells of the sheets and not of the communities.
  private var gaps: [ReportBlock] {
    subject.balance.flatMap { row in
      (subject.audit.comparison(from: row.from, to: row.to)?.balanceGaps ?? [])
        .map { .note("\(row.from) to \(row.to): \($0.sentence).") }
    }
  }

  private var firstYear: Int { subject.balance.first?.from ?? subject.edition.year }

  private var totals: LineChart {
    let values = [subject.balance.first?.opening] + subject.balance.map(\.closing)
    return LineChart(
      title: "Communities counted", unit: "communities",
      years: [firstYear] + subject.balance.map(\.to), series: [ChartSeries("counted", values)])
  }

  private var passages: BarChart {
    BarChart(
      title: "Added and removed since the edition before", unit: "communities", right: "added",
      left: "removed",
      bars: subject.balance.map { BarChart.Bar("\($0.to)", $0.added, opposite: $0.lost) })
  }

  private static let arrivals: [BalancePart] = [.new, .returned, .reopened, .detached]
  private static let departures: [BalancePart] = [.removed, .closed, .attached]

  private var table: ReportTable {
    let parts =
      Self.arrivals.map { ReportColumn("+\u{A0}\($0.rawValue)") }
      + Self.departures.map { ReportColumn("−\u{A0}\($0.rawValue)") }
    return ReportTable(
      "The balance of every edition",
      ["edition", "counted before"] + parts + ["added in all", "removed in all", "counted"],
      rows: subject.balance.map(row),
      note: note)
  }

  private func row(_ row: BalanceRow) -> [ReportCell] {
    func number(_ part: BalancePart) -> ReportCell {
      .count(row[part], subject.query.behind(part, of: row))
    }
    let name = ReportCell.text(.year(row.to, in: subject.audit) + gap(row))
    return [name, number(.opening)] + (Self.arrivals + Self.departures).map(number)
      + [
        .count(row.added, subject.query.behind(Self.arrivals, of: row)),
        .count(row.lost, subject.query.behind(Self.departures, of: row)), number(.closing),
      ]
  }

  /// Says which years have no edition.
  private func gap(_ row: BalanceRow) -> ReportText {
    guard row.to > row.from + 1 else { return "" }
    return " (after \(row.from): no edition between)"
  }

  private var note: ReportText {
    guard let row = subject.balance.last else { return "" }
    return
      "How to list what a number counts, such as the new ones of \(row.to): \(subject.query.behind(.new, of: row))"
  }
}
