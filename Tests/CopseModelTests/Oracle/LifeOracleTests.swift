import CopseModel
import Testing

/// What is told of one community and of closures, against the oracle on random audits.
@Suite struct LifeOracleTests {
  private func forEachAudit(
    seed: UInt64, count: Int, _ test: (Audit, OracleAudit, inout RandomSheets) -> Void
  ) {
    var random = RandomSheets(random: SeededGenerator(seed: seed))
    for _ in 0..<count {
      let sheets = random.sheets()
      test(Audit(sheets), OracleAudit(sheets), &random)
    }
  }

  /// The communities of both, by a row of either.
  private func forEachCommunity(
    _ audit: Audit, _ oracle: OracleAudit, _ body: (Community, String) -> Void
  ) {
    for (edition, expected) in zip(audit.editions, oracle.editions) {
      for (community, row) in zip(edition, expected.rows) { body(community, row.community) }
    }
  }

  @Test func `closures are told in the same events`() {
    var told: [String: Int] = [:]
    forEachAudit(seed: 21, count: 1500) { audit, oracle, random in
      for query in [Query(), Query(showsParts: true), random.query(), random.query()] {
        let events = audit.changes(query)?.events
        let expected = OracleView(oracle, query).events
        #expect(events?.map(OracleEvent.init) == expected, "\(query) in \(oracle)")
        for event in events ?? [] {
          told[String("\(event.kind)".prefix(5)), default: 0] += 1
        }
      }
    }
    #expect(told.count == 3)
    #expect(told.values.allSatisfy { $0 > 100 }, "\(told)")
  }

  @Test func `changes are grouped by their kinds`() {
    var grouped = 0
    forEachAudit(seed: 22, count: 800) { audit, oracle, random in
      for query in [Query(), random.query(), random.query()] {
        guard let changes = audit.changes(query) else { continue }
        let groups = changes.groups
        #expect(groups.map(\.kind) == changes.counts.map(\.kind))
        #expect(groups.map(\.changeCount) == changes.counts.map(\.count))
        #expect(groups.map { Lines($0) } == Self.expected(changes), "\(query) in \(oracle)")
        grouped += groups.reduce(0) { $0 + $1.count }
      }
    }
    #expect(grouped > 4000)
  }

  /// The groups made of every change of every community.
  private static func expected(_ changes: FoundChanges) -> [Lines] {
    ChangeKind.allCases.compactMap { kind in
      var lines = Lines(kind: kind, changes: 0, rows: [])
      var last: Int?
      for (community, _) in changes.all where community.number != last {
        last = community.number
        let all = changes.comparison.changes(of: community.number)
        let joins = all.contains { $0.kind == .joined } && all.contains { $0.kind == .left }
        let own = all.filter {
          $0.kind == kind || kind == .moved && joins && [.joined, .left].contains($0.kind)
        }
        if own.isEmpty { continue }
        lines.changes += kind == .moved ? 1 : own.count
        let before = own.compactMap(\.before).joined(separator: "; ")
        let after = own.compactMap(\.after).joined(separator: "; ")
        lines.rows.append("\(community.year) \(community.id): \(before) → \(after)")
      }
      return lines.rows.isEmpty ? nil : lines
    }
  }

  @Test func `a cell has the same runs`() {
    let fields = Field.known + [.other("ACCESS"), .other("at"), .other("never met")]
    forEachAudit(seed: 23, count: 300) { audit, oracle, _ in
      forEachCommunity(audit, oracle) { community, expected in
        for field in fields {
          let runs = community.runs(of: field)
          #expect(runs.flatMap(\.years) == audit.years)
          #expect(runs.map(\.line) == oracle.runs(of: field, expected), "\(field) in \(oracle)")
        }
      }
    }
  }

  @Test func `connections have the same history`() {
    var connected = 0
    forEachAudit(seed: 24, count: 2000) { audit, oracle, _ in
      var names: [Int: String] = [:]
      forEachCommunity(audit, oracle) { names[$0.number] = $1 }
      forEachCommunity(audit, oracle) { community, expected in
        let histories = community.connectionHistory
        connected += histories.count
        let told = histories.map { (names[$0.other.number] ?? "", $0.years.map(\.line)) }
        #expect(
          Dictionary(told) { $0 + $1 } == oracle.connectionHistory(of: expected), "\(oracle)")
        let last = histories.map { $0.connectedYears.last ?? 0 }
        #expect(last == last.sorted(by: >))
      }
    }
    #expect(connected > 500)
  }
}

/// A group as lines of text.
private struct Lines: Equatable {
  var kind: ChangeKind
  var changes: Int
  var rows: [String]
}

extension Lines {
  init(_ group: ChangeGroup) {
    kind = group.kind
    changes = group.changeCount
    rows = group.map { entry in
      "\(entry.community.year) \(entry.community.id): \(entry.before.joined(separator: "; ")) → "
        + entry.after.joined(separator: "; ")
    }
  }
}

extension OracleEvent {
  fileprivate init(_ event: ClosureEvent) {
    let rows = event.communities.map(\.row)
    switch event.kind {
    case .whole(let whole): self.init(kind: "whole", rows: [whole.row] + rows)
    case .host(let host): self.init(kind: "host \(host)", rows: rows)
    case .platform(let platform): self.init(kind: "platform \(platform)", rows: rows)
    }
  }
}

extension CellRun {
  fileprivate var line: String {
    let years = years.map(String.init).joined(separator: ",")
    return switch content {
    case .absent: "\(years) -"
    case .notRecorded: "\(years) ?"
    case .text(let text): "\(years) '\(text)'"
    }
  }
}

extension ConnectionHistory.Year {
  fileprivate var line: String {
    switch state {
    case .connected: "\(year) yes"
    case .notConnected: "\(year) no"
    case .notListed: "\(year) not listed"
    case .notRecorded: "\(year) not recorded"
    }
  }
}
