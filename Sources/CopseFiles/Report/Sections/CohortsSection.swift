internal import CopseModel

/// Of the communities new in an edition, how many later ones count.
struct CohortsSection {
  let subject: ReportSubject
  private let cohorts: Cohorts

  init(subject: ReportSubject) {
    self.subject = subject
    var query = subject.query
    query.group = subject.grouping
    cohorts = subject.audit.cohorts(query)
  }

  var section: ReportSection { ReportSection("cohorts", "What became of the new ones", blocks) }

  /// More groups than these are counted.
  private static let mostGroups = 12

  private var blocks: [ReportBlock] {
    guard subject.years.count > 1 else { return [subject.nothingToCompare] }
    let all = table(cohorts.cohorts, of: nil, "Communities new in each edition, and open later")
    let rest = cohorts.groups.count - Self.mostGroups
    return [
      .paragraph(
        """
        Communities by the edition that counts them first, and how many of them each later edition \
        still counts: open, and no part of another.
        """),
      .figure(ReportFigure([.lines(chart)], all)),
    ] + groups + (rest > 0 ? [.paragraph("And \(SectionWords.counted(rest, "more value")).")] : [])
  }

  private var groups: [ReportBlock] {
    guard let field = cohorts.field else { return [] }
    return cohorts.groups.prefix(Self.mostGroups).map { group in
      .table(table(group.cohorts, of: group, "\(field.heading): \(group.value)"))
    }
  }

  private func shown(_ cohorts: [Cohort]) -> [Cohort] {
    cohorts.filter { $0.year <= subject.edition.year }
  }

  private var chart: LineChart {
    LineChart(
      title: "Communities new in each edition, and how many are open later", unit: "communities",
      years: subject.years,
      series: shown(cohorts.cohorts).map { cohort in
        ChartSeries(
          cohort.label,
          subject.years.map { year in
            year == cohort.year
              ? cohort.communities : cohort.open.first { $0.year == year }?.communities ?? nil
          })
      })
  }

  private func table(
    _ all: [Cohort], of group: CohortGroup?, _ caption: String
  ) -> ReportTable {
    let rows = shown(all).map { cohort in
      [.text(cohort.label)] + subject.years.map { cell(cohort, $0, group) }
    }
    let example = shown(all).first { $0.year < subject.edition.year && $0.communities > 0 }
    let note: ReportText =
      example.map { cohort in
        let query = subject.query.behind(
          cohort, openIn: subject.edition.year, in: cohorts, of: group)
        return
          "How to list what a number counts, such as those of \(cohort.label) open in \(subject.edition.year): \(query)"
      } ?? ""
    return ReportTable(
      caption, ["new in"] + subject.yearColumns(subject.years), rows: rows, note: note)
  }

  private func cell(_ cohort: Cohort, _ year: Int, _ group: CohortGroup?) -> ReportCell {
    if year < cohort.year { return .number("") }
    if year == cohort.year {
      return .count(
        cohort.communities, subject.query.behind(cohort, in: cohorts, of: group))
    }
    let count = cohort.open.first { $0.year == year }?.communities ?? nil
    return .count(
      count, subject.query.behind(cohort, openIn: year, in: cohorts, of: group),
      share: SectionWords.share(count, of: cohort.communities))
  }
}
