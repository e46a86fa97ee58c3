import CopseModel
import Testing

@Suite struct BalanceRowTests {
  static let audit = Audit([
    2019: "id\nback\nbackPart",
    2020: """
    id,status,part_of
    w,,
    stays,odd,
    reopens,closed,
    reopensPart,closed,w
    detaches,,w
    leaves,dormant,
    closes,active,
    closesPart,active,
    attaches,,
    part,,w
    shut,closed,
    leavesShut,closed,
    """,
    2021: """
    id,status,part_of
    w,,
    stays,active,
    new,,
    newPart,,w
    newShut,ended,
    back,,
    backPart,,w
    reopens,quiet,
    reopensPart,,
    detaches,,
    closes,Retired on 04-04-2020,
    closesPart,closed,w
    attaches,,w
    part,,w
    shut,archived,
    """,
  ])

  @Test func `every counted community falls in exactly one column`() throws {
    let balance = try #require(Self.audit.balance().last)
    #expect(balance.from == 2020)
    #expect(balance.to == 2021)
    // w, stays, leaves, closes, closesPart, attaches
    #expect(balance.opening == 6)
    #expect(balance.new == 1)
    #expect(balance.returned == 1)
    // reopens, reopensPart
    #expect(balance.reopened == 2)
    #expect(balance.detached == 1)
    #expect(balance.removed == 1)
    // closes, closesPart
    #expect(balance.closed == 2)
    #expect(balance.attached == 1)
    // w, stays, new, back, reopens, reopensPart, detaches
    #expect(balance.closing == 7)
    #expect(balance.added == 5)
    #expect(balance.lost == 4)
  }

  @Test func `a part is the number of its name, and the communities that it counts`() throws {
    let comparison = try #require(Self.audit.comparison(from: 2020, to: 2021))
    let balance = comparison.balance()
    #expect(BalancePart.allCases.map { balance[$0] } == [6, 1, 1, 2, 1, 1, 2, 1, 7])
    for part in BalancePart.allCases {
      #expect(comparison.communities(in: [part]).count == balance[part])
    }
    let reopened = comparison.communities(in: [.reopened]).compactMap { number in
      comparison.to.first { $0.number == number }?.id
    }
    #expect(reopened == ["reopens", "reopensPart"])
    #expect(comparison.communities(in: []).isEmpty)
  }

  @Test func `opening and closing are the totals of the editions`() {
    #expect(Self.audit.editions.map(\.total) == [2, 6, 7])
    #expect(Self.audit.balance().map(\.opening) == [2, 6])
    #expect(Self.audit.balance().map(\.closing) == [6, 7])
  }

  @Test func `a balance can be of some communities alone`() throws {
    var some = Selection(capacity: 100)
    for id in ["new", "closes"] { some.insert(try #require(Self.audit.community(id)).number) }
    let balance = try #require(Self.audit.balance(of: some).last)
    #expect([balance.opening, balance.new, balance.closed, balance.closing] == [1, 1, 1, 1])
    #expect([balance.added, balance.lost] == [1, 1])
  }

  @Test func `across editions, what was listed between them has returned`() throws {
    let audit = Audit([2019: "id", 2020: "id\na", 2021: "id\na\nb"])
    let balance = try #require(audit.comparison(from: 2019, to: 2021)).balance()
    #expect(balance.returned == 1)
    #expect(balance.new == 1)
  }

  @Test func `the columns always add up`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<100 {
      let audit = random.audit()
      for balance in audit.balance() {
        #expect(balance.opening + balance.added - balance.lost == balance.closing)
        #expect(audit.edition(of: balance.from)?.total == balance.opening)
        #expect(audit.edition(of: balance.to)?.total == balance.closing)
      }
    }
  }
}

extension SeededGenerator {
  /// Four editions of a few communities, often parts and often closed.
  fileprivate mutating func audit() -> Audit {
    var builder = AuditBuilder(title: "Random")
    for year in [2015, 2018, 2019, 2020] {
      var lines = ["id,status,part_of"]
      for id in 0..<8 where next(below: 3) > 0 {
        let status = ["", "closed", "active", "ended"][next(below: 4)]
        lines.append("\(id),\(status),\(next(below: 2) == 0 ? "" : String(next(below: 8)))")
      }
      builder.append(SheetText(lines.joined(separator: "\n")), year: year)
    }
    return builder.build()
  }
}
