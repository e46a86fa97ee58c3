import CopseModel
import Testing

/// The model against the oracle, on random audits.
@Suite struct OracleTests {
  /// Calls the test with audits of every size and a number of queries for each.
  private func compare(
    seed: UInt64, audits: Int = 250, queries: Int = 8,
    _ test: (Audit, OracleAudit, Query) -> Void
  ) {
    var random = RandomSheets(random: SeededGenerator(seed: seed))
    for _ in 0..<audits {
      let sheets = random.sheets()
      let audit = Audit(sheets)
      let oracle = OracleAudit(sheets)
      for _ in 0..<queries { test(audit, oracle, random.query()) }
    }
  }

  @Test func `a query finds the same rows`() {
    var found = 0
    compare(seed: 1, audits: 600, queries: 12) { audit, oracle, query in
      let view = OracleView(oracle, query)
      let expected = view.found.map { OracleRow(oracle.editions[$0.edition].year, view.row($0).id) }
      let result = audit.find(query).map { OracleRow($0.year, $0.id) }
      found += result.count
      #expect(result.sorted() == expected.sorted(), "\(query) in \(oracle)")
    }
    #expect(found > 5000)
  }

  @Test func `facets count the same`() {
    compare(seed: 2) { audit, oracle, query in
      let view = OracleView(oracle, query)
      for counts in audit.facets(query) {
        let values = Dictionary(counts.values.map { ($0.value, $0.count) }) { $0 + $1 }
        #expect(values == view.counts(counts.facet), "\(counts.facet) of \(query) in \(oracle)")
      }
    }
  }

  @Test func `the same changes are told`() {
    var told = 0
    compare(seed: 3, audits: 500) { audit, oracle, query in
      let changes = audit.changes(query)
      let expected = OracleView(oracle, query).changes
      #expect((changes == nil) == (expected == nil), "\(query) in \(oracle)")
      guard let changes, let expected else { return }
      let all = changes.all.map { OracleChange($0.community, $0.change) }
      told += all.count
      let plain = expected.filter { $0.kind != .moved }
      #expect(all.counted == plain.counted, "\(query) in \(oracle)")
      let moved = changes.counts.first { $0.kind == .moved }?.count ?? 0
      #expect(moved == expected.count { $0.kind == .moved }, "\(query) in \(oracle)")
    }
    #expect(told > 1000)
  }

  @Test func `the balance is the same, and adds up`() {
    compare(seed: 4) { audit, oracle, query in
      let balance = audit.balance(query)
      #expect(
        balance.map { OracleBalance($0) } == OracleView(oracle, query).balance,
        "\(query) in \(oracle)")
      for row in balance {
        #expect(row.opening + row.added - row.lost == row.closing)
      }
    }
  }

  @Test func `changes told backwards are the changes back`() {
    let reverse: [ChangeKind: ChangeKind] = [
      .added: .removed, .removed: .added, .closed: .reopened, .reopened: .closed, .joined: .left,
      .left: .joined, .tagged: .untagged, .untagged: .tagged,
    ]
    compare(seed: 5, queries: 1) { audit, _, _ in
      guard let first = audit.years.first, let last = audit.years.last,
        let there = audit.comparison(from: first, to: last),
        let back = audit.comparison(from: last, to: first)
      else { return }
      for number in Set((there.from.map(\.number) + there.to.map(\.number))) {
        // A community continues another in one direction only, and a connection is told at the
        // end that the sheet names first, which may be another end in the other sheet.
        let oneWay: Set<ChangeKind> = [.continued, .linked, .unlinked]
        let told = there.changes(of: number).filter { !oneWay.contains($0.kind) }.map {
          OracleChange(
            id: "", kind: reverse[$0.kind] ?? $0.kind, before: $0.after, after: $0.before)
        }
        let toldBack = back.changes(of: number).filter { !oneWay.contains($0.kind) }.map {
          OracleChange(id: "", kind: $0.kind, before: $0.before, after: $0.after)
        }
        #expect(told.counted == toldBack.counted)
      }
    }
  }
}

/// A row found, by what is shown of it.
private struct OracleRow: Comparable, CustomStringConvertible {
  let year: Int
  let id: String
  var description: String { "\(year) \(id)" }

  init(_ year: Int, _ id: String) {
    self.year = year
    self.id = id
  }

  static func < (one: OracleRow, other: OracleRow) -> Bool {
    (one.year, one.id) < (other.year, other.id)
  }
}

extension OracleChange {
  /// Platforms with their addresses and the spelling of hashtags are the tests' own of changes.
  fileprivate init(_ community: Community, _ change: Change) {
    self.init(id: community.id, kind: change.kind, before: change.before, after: change.after)
    switch change.kind {
    case .readdressed:
      before = before.map { String($0.prefix { $0 != ":" }) }
      after = after.map { String($0.prefix { $0 != ":" }) }
    case .tagged, .untagged:
      before = before.map(Folding.folded)
      after = after.map(Folding.folded)
    default: break
    }
  }
}

extension [OracleChange] {
  /// How often each occurs.
  fileprivate var counted: [OracleChange: Int] {
    Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
  }
}
