import CopseModel
import TerminalCanvas

/// Every connection that it ever had: what is new and what is gone since the year compared with,
/// and those of other years.
struct PageConnections {
  let subject: PageSubject

  var lines: [PageLine] {
    let recorded = subject.audit.editions.filter { $0.connectionCount != nil }.map(\.year)
    if recorded.isEmpty { return [] }
    let rows: [Row] = subject.connections.map { ($0, fate(of: $0.history)) }
    let missing = subject.audit.years.filter { !recorded.contains($0) }
    return heading(rows, recorded) + sinceComparison(rows, recorded)
      + (missing.isEmpty
        ? []
        : subject.wrapped.text("not recorded in \(subject.years(missing))", style: .dim)
          .entry(.remark(.connections, "not recorded")))
      + inOrder(rows).flatMap { connection, fate in
        subject.row(
          connection.years, words(connection, fate), mark: fate.mark,
          style: fate.isPast ? .dim : .plain
        ).entry(
          .connection(connection.other), target: connection.other, isChange: fate.mark != nil)
      }
  }

  /// What is new, what is gone, what is as it was, and what was at another time.
  private func inOrder(_ rows: [Row]) -> [Row] {
    let orders: [[Fate]] = [[.new], [.gone], [.kept, .unknown], [.past]]
    return orders.flatMap { fates in rows.filter { fates.contains($0.fate) } }
  }

  /// What became of a connection from the year compared with to the year shown.
  private enum Fate {
    case new, gone, kept, past, unknown

    var mark: Mark? {
      switch self {
      case .new: .added
      case .gone: .removed
      case .kept, .past, .unknown: nil
      }
    }

    var isPast: Bool { self == .past }
  }

  private func fate(of history: ConnectionHistory) -> Fate {
    guard let now = state(history, subject.year) else { return .unknown }
    guard let before = state(history, subject.versus) else { return now ? .kept : .past }
    return switch (before, now) {
    case (false, true): .new
    case (true, false): .gone
    case (true, true): .kept
    case (false, false): .past
    }
  }

  /// Whether it is there in a year; nil where no year is meant or the year does not record any.
  private func state(_ history: ConnectionHistory, _ year: Int?) -> Bool? {
    switch history.years.first(where: { $0.year == year })?.state {
    case .connected: true
    case .notConnected, .notListed: false
    case .notRecorded, nil: nil
    }
  }

  private typealias Row = (connection: PageConnection, fate: Fate)

  /// The title, with how many there are in the year shown, or in any.
  private func heading(_ rows: [Row], _ recorded: [Int]) -> [PageLine] {
    guard let year = subject.year else {
      let all = rows.map(\.connection.history.other)
      return subject.title(
        "Connections of every edition: \(rows.count)", .connections,
        counting: PageCount(
          "Connections of every edition",
          "Communities that some edition connects with \(subject.community.name).", all,
          named: .naming(all, at: .any)))
    }
    guard recorded.contains(year) else {
      return subject.title("Connections, not recorded in \(year)", .connections)
    }
    let now = others(rows, in: year) { $0 == .new || $0 == .kept }
    return subject.title(
      "Connections in \(year): \(now.count)\(remark(rows, recorded))", .connections,
      counting: PageCount(
        "Connections in \(year)",
        "Communities that the edition of \(year) connects with \(subject.community.name).", now,
        queries: [false, true].map { showsParts in
          let id = subject.community.id
          return Query(
            filter: .all([.term(.near([id], degrees: 1)), .not(.term(.id([id])))]), at: .year(year),
            showsParts: showsParts)
        }, named: .naming(now, at: .year(year))))
  }

  /// What stands behind the number where no more lines tell what became of it.
  private func remark(_ rows: [Row], _ recorded: [Int]) -> String {
    guard let versus = subject.versus else { return "" }
    if !recorded.contains(versus) { return "; not recorded in \(versus)" }
    return rows.contains { $0.fate.mark != nil } ? "" : "; none new or gone \(since(versus))"
  }

  /// How many are new and how many are gone, a line each; nothing where none is.
  private func sinceComparison(_ rows: [Row], _ recorded: [Int]) -> [PageLine] {
    guard let year = subject.year, let versus = subject.versus,
      rows.contains(where: { $0.fate.mark != nil })
    else { return [] }
    return [(Fate.new, "new", year, versus), (.gone, "gone", versus, year)]
      .flatMap { fate, word, there, missing in
        let others = others(rows, in: there) { $0 == fate }
        return subject.wrapped.text("\(others.count) \(word) \(since(versus))", mark: fate.mark)
          .entry(
            .number(.connections, word),
            counting: PageCount(
              "Connections \(word) \(since(versus))",
              "Communities that the edition of \(there) connects with \(subject.community.name), "
                + "and that of \(missing) does not.", others,
              named: .naming(others, at: .year(there))))
      }
  }

  private func since(_ versus: Int) -> String {
    "\(versus > (subject.year ?? versus) ? "beside" : "since") \(versus)"
  }

  /// The other ends of connections by their rows of a year that has them.
  private func others(
    _ rows: [Row], in year: Int, where isWanted: (Fate) -> Bool
  ) -> [Community] {
    rows.filter { isWanted($0.fate) }.compactMap { row in
      row.connection.history.years.first { $0.year == year }?.other
    }
  }

  /// The other end, the kinds of the connection, and what became of it.
  private func words(_ connection: PageConnection, _ fate: Fate) -> String {
    let isListed = connection.history.years.first { $0.year == subject.year }?.other != nil
    let year = subject.year ?? 0
    let told: String? =
      switch fate {
      case .new: "new"
      case .gone: isListed ? "gone" : "gone, not listed in \(year)"
      case .past: "not in \(year)"
      case .kept, .unknown: nil
      }
    return told.map { connection.words + subject.dot + $0 } ?? connection.words
  }
}
