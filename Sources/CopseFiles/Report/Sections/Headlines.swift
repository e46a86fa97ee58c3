internal import CopseModel

/// The figures that people ask for first.
struct Headlines {
  let subject: ReportSubject

  var section: ReportSection {
    ReportSection(
      "headlines", "Headline figures",
      [.paragraph(sentence), .table(table)] + PublishedFigures(subject: subject).blocks)
  }

  private var audit: Audit { subject.audit }
  private var year: Int { subject.edition.year }

  private var sentence: ReportText {
    let which = subject.isNarrowed ? " of those that the query finds in any edition" : ""
    let counts: ReportText =
      "The \(year) edition counts \(strong: subject.total) communities\(which)"
    guard let row = subject.passage?.row else { return counts + "." }
    let passage: ReportText =
      "; the \(row.from) edition counted \(strong: row.opening). \(strong: row.added) \(row.added == 1 ? "was" : "were") added"
    return counts + passage + " and \(strong: row.lost) removed."
  }

  private var table: ReportTable {
    let columns: [ReportColumn] = ["", ReportColumn("\(year)"), "how to list them"]
    return ReportTable(
      "Figures of the \(year) edition", columns,
      rows: balance.prefix(1) + lifecycles + balance.dropFirst() + listed)
  }

  private func row(_ name: String, _ count: Int?, _ query: Query?) -> [ReportCell] {
    [.text(name), .count(count, query), .line(query)]
  }

  private var balance: [[ReportCell]] {
    let total = row("communities counted", subject.total, subject.queryBehindTotal)
    guard let passage = subject.passage else { return [total] }
    return [
      total,
      row(
        "added since \(passage.row.from)", passage.row.added,
        passage.behind([.new, .returned, .reopened, .detached])),
      row(
        "removed since \(passage.row.from)", passage.row.lost,
        passage.behind([.removed, .closed, .attached])),
    ]
  }

  /// The lifecycles behind the total; of some communities alone it is counted by other rows.
  private var lifecycles: [[ReportCell]] {
    guard !subject.isNarrowed else { return [] }
    guard subject.edition.records(.status) else {
      return [row("of these with a status", nil, nil)]
    }
    return subject.edition.lifecycles.filter { $0.count > 0 }.map { lifecycle, count in
      let word = lifecycle.word.isEmpty ? "without a status" : lifecycle.word
      let query = IsWord(lifecycle).map { subject.queryBehindTotal.narrowed(to: [.is([$0])]) }
      return row("of these \(word)", count, query)
    }
  }

  private var listed: [[ReportCell]] {
    let query = subject.query(in: year)
    let rows = row("communities listed", audit.find(query).count, query)
    var parts = query.narrowed(to: [.is([.part])])
    parts.showsParts = false
    let partCount = audit.find(parts).count
    let partRows = partCount == 0 ? [] : [row("parts of other communities", partCount, parts)]
    return [rows] + partRows + connections
  }

  /// Their query lists the communities between which they are.
  private var connections: [[ReportCell]] {
    if subject.isNarrowed { return [] }
    let query = subject.query(in: year).narrowed(
      to: [.number(.connections, [NumberRange(1, nil)])])
    return [[.text("connections"), .count(subject.edition.connectionCount), .line(query)]]
  }
}

extension IsWord {
  /// nil for a lifecycle that no counted community has.
  fileprivate init?(_ lifecycle: Lifecycle) {
    switch lifecycle {
    case .active: self = .active
    case .dormant: self = .dormant
    case .closed: return nil
    case .other: self = .other
    case .unstated: self = .unstated
    }
  }
}

extension ReportSubject {
  /// The communities counted in the edition.
  var total: Int {
    if let row = passage?.row { return row.closing }
    return isNarrowed ? audit.find(queryBehindTotal).count : edition.total
  }

  /// The query that lists the communities counted in the edition.
  var queryBehindTotal: Query {
    if isNarrowed, let passage { return passage.behind(.closing) }
    return query.behindTotal(ofFirst: edition.year, before: nil)
  }
}
