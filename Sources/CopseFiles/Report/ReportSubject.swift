internal import CopseModel

/// What a report is about: an edition, the one it is compared with, and which communities.
struct ReportSubject: Sendable {
  let audit: Audit
  /// As asked, with the edition in it; without a view, without groups, and without `match:`, since
  /// every section asks the editions that it is about.
  let query: Query
  /// What cohorts are told by beside; nil for nothing.
  let grouping: QueryKey?
  let edition: Edition
  /// The edition compared with; nil for the first one.
  let before: Edition?
  /// The balance of every edition up to this one.
  let balance: [BalanceRow]
  /// What became of the communities since the edition compared with; nil for the first one.
  let passage: Passage?
  let changes: FoundChanges?
  private let groups: [ChangeGroup]

  init(_ audit: Audit, _ asked: Query) throws(ReportError) {
    guard let latest = audit.years.last else { throw .noEditions }
    var query = asked
    query.view = nil
    query.showsChanges = false
    query.group = nil
    query.match = nil
    switch asked.at {
    case .any: throw .everyEdition(latest: latest)
    case .year, nil: break
    }
    let year = if case .year(let year) = asked.at { year } else { latest }
    query.at = .year(year)
    guard let edition = audit.edition(of: year) else {
      throw .noEdition(key: "at", year: year, years: audit.years)
    }
    if let versus = asked.versus, audit.edition(of: versus) == nil {
      throw .noEdition(key: "vs", year: versus, years: audit.years)
    }
    self.audit = audit
    grouping = asked.group
    self.edition = edition
    before = (asked.versus ?? audit.years.last { $0 < year }).flatMap { audit.edition(of: $0) }
    let rows = audit.balance(query).filter { $0.to <= year }
    balance = rows
    passage = before.flatMap { Passage(from: $0.year, to: year, rows, audit, query) }
    changes = before == nil ? nil : audit.changes(query)
    groups = changes?.groups ?? []
    self.query = query
  }

  /// The communities that have changes of a kind; nil where none has.
  func group(_ kind: ChangeKind) -> ChangeGroup? { groups.first { $0.kind == kind } }

  /// Whether the line asks for some of the communities.
  var isNarrowed: Bool { query.filter != .everything }

  /// The years that the report tells of: it ends with its edition.
  var years: [Int] { audit.years.filter { $0 <= edition.year } }

  /// The same question to the edition of a year by itself.
  func query(in year: Int) -> Query {
    var query = query
    query.at = .year(year)
    query.versus = nil
    return query
  }
}

extension Query {
  /// The query that also asks for this.
  func narrowed(to terms: [Term]) -> Query {
    var query = self
    query.filter = Filter.all([filter] + terms.map(Filter.term)).normalized
    return query
  }
}
