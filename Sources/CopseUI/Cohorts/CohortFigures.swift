import CopseModel

/// What the screen of the cohorts shows: of the communities new in each edition, how many are open in
/// the later ones; of all, and by the values that `group:` asks for.
struct CohortFigures: FigureTable {
  /// The cohorts of further values are not shown, but counted.
  private static let mostGroups = 12

  let query: Query
  let cohorts: Cohorts
  let sections: [FigureSection]
  /// By place: the cohort of a row, or the years without an edition.
  private let entries: [Entry]

  private enum Entry: Sendable {
    case cohort(Int)
    case gap(ClosedRange<Int>)
  }

  /// - Parameter previous: figures whose cohorts are kept when the query asks the same.
  init(_ query: Query, in audit: Audit, keeping previous: CohortFigures? = nil) {
    let kept = previous.flatMap { $0.query.ofAllEditions == query.ofAllEditions ? $0 : nil }
    let cohorts = kept?.cohorts ?? audit.cohorts(query)
    let entries = Self.entries(of: cohorts)
    self.query = query
    self.cohorts = cohorts
    self.entries = entries
    let groups = cohorts.groups.prefix(Self.mostGroups)
    let all = Self.section(
      "All", cohorts.cohorts, notes: Self.notes(of: query, cohorts, in: audit), entries.count,
      query,
      in: audit)
    sections =
      [all]
      + groups.map { group in
        let place = group.communities == 1 ? "community" : "communities"
        return Self.section(
          group.value, group.cohorts, notes: ["\(group.communities) \(place)."], entries.count,
          query, in: audit)
      }
  }

  private static func entries(of cohorts: Cohorts) -> [Entry] {
    var entries: [Entry] = []
    for (index, cohort) in cohorts.cohorts.enumerated() {
      if index > 0, cohorts.cohorts[index - 1].year + 1 < cohort.year {
        entries.append(.gap(cohorts.cohorts[index - 1].year + 1...cohort.year - 1))
      }
      entries.append(.cohort(index))
    }
    return entries
  }

  private static func section(
    _ title: String, _ cohorts: [Cohort], notes: [String], _ count: Int, _ query: Query,
    in audit: Audit
  ) -> FigureSection {
    FigureSection(
      title: title, notes: notes,
      columns: YearColumns.all(query, in: audit, hasShares: true) { index in
        cohorts.lazy.compactMap { $0.numbers(in: cohorts.count)[index] }.max() ?? 0
      },
      sparklineCount: cohorts.count, count: count, labelColumns: "2020 and before".count)
  }

  private static func notes(of query: Query, _ cohorts: Cohorts, in audit: Audit) -> [String] {
    var notes = ["Of the communities new in a year, how many are open in it and in later ones."]
    if audit.years.isEmpty { notes = ["The audit has no edition."] }
    let lacking = audit.editions.dropFirst().filter { !$0.records(.status) }.map { String($0.year) }
    if !lacking.isEmpty {
      notes.append("Whether one is open is not recorded in \(lacking.joined(separator: ", ")).")
    }
    if query.group != nil, cohorts.field == nil {
      notes.append("Cohorts are told by platform or kind, not by what group: asks for here.")
    }
    if let remark = query.remarkOnMatchOfCohorts { notes.append(remark) }
    let rest = cohorts.groups.count - mostGroups
    if rest > 0 {
      notes.append("The \(mostGroups) largest groups are below; \(rest) more are not.")
    }
    return notes
  }

  func narrowed(to text: String) -> (any FigureTable)? { nil }
}

extension CohortFigures {
  func entry(at place: FigurePlace) -> FigureEntry {
    switch entries[place.index] {
    case .gap(let years): .text("\(YearColumns.span(years))  no edition")
    case .cohort(let index): .row(row(of: index, in: place.section))
    }
  }

  func place(of row: FigureRow.ID) -> FigurePlace? {
    let groups = [""] + cohorts.groups.prefix(Self.mostGroups).map(\.value)
    guard let section = groups.firstIndex(of: row.section),
      let index = entries.firstIndex(where: { key(of: $0) == row.key })
    else { return nil }
    return FigurePlace(section: section, index: index)
  }

  private func key(of entry: Entry) -> String {
    switch entry {
    case .cohort(let index): String(cohorts.cohorts[index].year)
    case .gap: ""
    }
  }

  private func row(of index: Int, in section: Int) -> FigureRow {
    let cohort = self.cohorts(of: section)[index]
    return FigureRow(
      FigureRow.ID(group(of: section)?.value ?? "", String(cohort.year)), label: cohort.label,
      cells: cohort.cells(before: index),
      sparkline: Sparkline(
        cohort.numbers(in: cohorts.cohorts.count), upTo: cohort.communities))
  }

  private func group(of section: Int) -> CohortGroup? {
    section == 0 ? nil : cohorts.groups[section - 1]
  }

  private func cohorts(of section: Int) -> [Cohort] {
    group(of: section)?.cohorts ?? cohorts.cohorts
  }

  /// The cohort of a row; nil on years without an edition.
  private func cohort(at place: FigurePlace) -> Cohort? {
    guard case .cohort(let index) = entries[place.index] else { return nil }
    return cohorts(of: place.section)[index]
  }
}

extension CohortFigures {
  func meaning(of figure: Figure) -> String {
    guard let cohort = cohort(at: figure.place), case .edition(let year) = figure.column else {
      return ""
    }
    let group = group(of: figure.place.section).map { " (\($0.value))" } ?? ""
    let began = cohort.isFirst ? "there in \(cohort.year)" : "new in \(cohort.year)"
    let noun = cohort.communities == 1 ? "community" : "communities"
    let whole = "\(cohort.communities) \(noun) \(began)\(group)"
    switch cell(of: figure) {
    case .number(let count, let share) where year != cohort.year:
      let part = share.map { ", \($0.percent)" } ?? ""
      return "\(year): \(count) of the \(whole) \(count == 1 ? "is" : "are") open\(part)"
    case .number: return whole
    case .fraction, .notRecorded, .blank, nil:
      return "\(year) does not record who of the \(whole) is open"
    }
  }

  func remarks(on figure: Figure) -> [Explanation.Line] { [] }

  func behind(_ figure: Figure) -> FigureBehind {
    guard let cohort = cohort(at: figure.place), case .edition(let year) = figure.column,
      case .number = cell(of: figure)
    else { return .nothing(meaning(of: figure)) }
    let group = group(of: figure.place.section)
    return .communities(
      year == cohort.year
        ? query.behind(cohort, in: cohorts, of: group)
        : query.behind(cohort, openIn: year, in: cohorts, of: group))
  }
}

extension Cohort {
  /// A number for its own edition and each later one; nil for one that does not tell.
  fileprivate var numbers: [Int?] { [communities] + open.map(\.communities) }

  /// A number for each edition; nil also for those before it began.
  fileprivate func numbers(in editions: Int) -> [Int?] {
    Array(repeating: nil, count: max(0, editions - numbers.count)) + numbers
  }

  /// A cell for each edition.
  ///
  /// - Parameter earlier: how many editions came before it.
  fileprivate func cells(before earlier: Int) -> [FigureCell] {
    Array(repeating: .blank, count: earlier)
      + numbers.map { number in
        guard let number else { return .notRecorded }
        return .number(
          number, share: communities > 0 ? Double(number) / Double(communities) : nil)
      }
  }
}
