import CopseModel
import TerminalCanvas

/// Every connection that it ever had: what is new and what is gone since the year compared with,
/// and those of other years.
struct PageConnections {
  let subject: PageSubject

  var lines: [PageLine] {
    let recorded = subject.audit.editions.filter { $0.connectionCount != nil }.map(\.year)
    if recorded.isEmpty { return [] }
    let rows = subject.connections.map { ($0, fate(of: $0.history)) }
    let missing = subject.audit.years.filter { !recorded.contains($0) }
    return subject.title(title(rows.map(\.1), recorded), .connections)
      + (missing.isEmpty
        ? []
        : subject.wrapped.text("not recorded in \(subject.years(missing))", style: .dim)
          .entry(.remark(.connections, "not recorded")))
      + rows.flatMap { connection, fate in
        subject.row(
          connection.years, words(connection, fate), mark: fate.mark,
          style: fate.isPast ? .dim : .plain
        ).entry(
          .connection(connection.other), target: connection.other, isChange: fate.mark != nil)
      }
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

  private func title(_ fates: [Fate], _ recorded: [Int]) -> String {
    guard let year = subject.year else { return "Connections of every edition: \(fates.count)" }
    guard recorded.contains(year) else { return "Connections, not recorded in \(year)" }
    var text = "Connections in \(year): \(fates.count { $0 == .new || $0 == .kept })"
    if let versus = subject.versus {
      text +=
        recorded.contains(versus)
        ? "; \(versus > year ? "beside" : "since") \(versus): \(fates.count { $0 == .new }) new, \(fates.count { $0 == .gone }) gone"
        : "; not recorded in \(versus)"
    }
    return text
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
