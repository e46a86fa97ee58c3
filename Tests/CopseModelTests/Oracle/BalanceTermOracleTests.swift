import CopseModel
import Testing

/// The words that say what is behind a balance, against the balance itself and the oracle.
@Suite struct BalanceTermOracleTests {
  @Test func `behind every number of a balance are as many communities as it says`() {
    var random = RandomSheets(random: SeededGenerator(seed: 31))
    var sums: [BalancePart: Int] = [:]
    for round in 0..<150 {
      let sheets = round.isMultiple(of: 2) ? random.sheets() : random.sheetsOfParts()
      let audit = Audit(sheets)
      for query in [Query(at: .any)] + (0..<4).map({ _ in random.query() }) {
        let balance = audit.balance(query)
        #expect(balance.count == max(0, sheets.count - 1))
        for row in balance {
          for part in BalancePart.allCases {
            let behind = query.behind(part, of: row)
            #expect(audit.find(behind).count == row[part], "\(behind) in \(OracleAudit(sheets))")
            sums[part, default: 0] += row[part]
          }
        }
      }
    }
    #expect(BalancePart.allCases.allSatisfy { sums[$0, default: 0] > 20 }, "\(sums)")
  }

  @Test func `behind a number are the communities that the contract counts there`() {
    var random = RandomSheets(random: SeededGenerator(seed: 32))
    for round in 0..<150 {
      let sheets = round.isMultiple(of: 2) ? random.sheets() : random.sheetsOfParts()
      let audit = Audit(sheets)
      let query = random.query()
      let oracle = OracleView(OracleAudit(sheets), query)
      let communities = oracle.communitiesInAnyEdition
      let pairs = oracle.consecutivePairs { _ in true }
      for (row, pair) in zip(audit.balance(query), pairs) {
        for part in BalancePart.allCases {
          let view = OracleView(oracle.audit, query.behind(part, of: row))
          let expected = communities.filter { pair.balanceParts($0).contains(part) }
          #expect(Set(view.found.map(view.community)) == expected)
          #expect(view.found.count == expected.count)
        }
      }
    }
  }

  @Test func `between any two editions the term lists the communities of the balance`() {
    var random = RandomSheets(random: SeededGenerator(seed: 33))
    for round in 0..<150 {
      let audit = Audit(round.isMultiple(of: 2) ? random.sheets() : random.sheetsOfParts())
      for from in audit.years {
        for to in audit.years {
          guard let comparison = audit.comparison(from: from, to: to) else { continue }
          let balance = comparison.balance()
          for part in BalancePart.allCases {
            let query = Query(
              filter: .term(.balance([part], during: nil)), at: .year(to), versus: from)
            let found = audit.find(query)
            #expect(found.count == balance[part])
            #expect(found.communities == comparison.communities(in: [part]))
          }
        }
      }
    }
  }

  @Test func `several parts are the communities of any of them, and none are nothing`() {
    var random = RandomSheets(random: SeededGenerator(seed: 34))
    for _ in 0..<50 {
      let audit = Audit(random.sheets())
      for (from, to) in zip(audit.years, audit.years.dropFirst()) {
        guard let comparison = audit.comparison(from: from, to: to) else { continue }
        let balance = comparison.balance()
        let came: [BalancePart] = [.new, .returned, .reopened, .detached]
        let went: [BalancePart] = [.removed, .closed, .attached]
        #expect(comparison.communities(in: came).count == balance.added)
        #expect(comparison.communities(in: went).count == balance.lost)
        #expect(comparison.communities(in: []).isEmpty)
      }
    }
  }
}
