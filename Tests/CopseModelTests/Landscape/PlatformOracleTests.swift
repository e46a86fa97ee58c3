import CopseModel
import Testing

/// Platforms through the editions against the oracle, and against the lists behind the numbers.
@Suite struct PlatformOracleTests {
  private func compare(
    seed: UInt64, audits: Int = 120, _ test: (Audit, Query, OracleLandscape) -> Void
  ) {
    var random = RandomSheets(random: SeededGenerator(seed: seed))
    for round in 0..<audits {
      let audit = Audit(round.isMultiple(of: 2) ? random.sheets() : random.sheetsOfParts())
      for query in [Query(), Query(showsParts: true)] + (0..<3).map({ _ in random.query() }) {
        test(audit, query, OracleLandscape(audit: audit, query: query))
      }
    }
  }

  @Test func `each platform is on as many rows as the edition's list has with it`() {
    var counted = 0
    compare(seed: 51) { audit, query, oracle in
      let trends = audit.platformTrends(query)
      #expect(trends.years == audit.years)
      for (index, year) in trends.years.enumerated() {
        let rows = oracle.rows(year)
        #expect(trends.found[index] == rows.count)
        #expect(audit.find(query.behindRows(of: year)).count == rows.count)
        #expect(trends.isRecorded[index] == oracle.isRecorded(year))
        var names = Set(rows.flatMap(OracleLandscape.platforms))
        for trend in trends.platforms {
          names.remove(trend.platform)
          let expected = rows.filter { OracleLandscape.platforms($0).contains(trend.platform) }
          guard oracle.isRecorded(year) else {
            #expect(trend.counts[index] == nil)
            continue
          }
          #expect(trend.counts[index] == expected.count, "\(query)")
          let behind = query.behind(platform: trend.platform, in: year)
          #expect(audit.find(behind).map(\.id).sorted() == expected.map(\.id).sorted(), "\(behind)")
          counted += expected.count
        }
        #expect(names.isEmpty || !oracle.isRecorded(year))
      }
    }
    #expect(counted > 500)
  }

  @Test func `what came to a platform and went from it is what its query lists`() {
    var counted: [PlatformMove: Int] = [:]
    compare(seed: 52) { audit, query, oracle in
      let trends = audit.platformTrends(query)
      #expect(trends.pairs == oracle.pairs)
      for (index, pair) in trends.pairs.enumerated() {
        for move in PlatformMove.allCases {
          guard let movers = oracle.movers(move, pair) else {
            #expect(trends.platforms.allSatisfy { $0.movements[index] == nil })
            continue
          }
          #expect(Set(movers.keys).isSubset(of: trends.platforms.map(\.platform)))
          for trend in trends.platforms {
            let expected = movers[trend.platform] ?? []
            #expect(trend.movements[index]?[move] == expected.count, "\(query)")
            let behind = query.behind(move, of: trend.platform, in: pair)
            #expect(Set(audit.find(behind).communities) == expected, "\(behind)")
            counted[move, default: 0] += expected.count
          }
        }
      }
    }
    #expect(PlatformMove.allCases.allSatisfy { counted[$0, default: 0] > 50 }, "\(counted)")
  }

  @Test func `each flow has the communities that its query lists`() {
    var counted = 0
    compare(seed: 53) { audit, query, oracle in
      let all = audit.platformFlows(query)
      #expect(all.map(\.pair) == oracle.pairs)
      for flows in all {
        #expect(
          flows.isRecorded
            == (oracle.isRecorded(flows.pair.from) && oracle.isRecorded(flows.pair.to)))
        var expected = oracle.flows(flows.pair)
        #expect(flows.communityCount == Set(expected.values.joined()).count)
        for flow in flows.flows {
          let communities = expected.removeValue(
            forKey: .init(left: flow.left, joined: flow.joined))
          #expect(Set(flow.communities.map(Int.init)) == communities, "\(query)")
          #expect(flow.communities.count == communities?.count)
          let found = audit.find(query.behind(flow))
          #expect(found.map(\.id).sorted() == audit.ids(of: flow).sorted(), "\(query.behind(flow))")
          counted += flow.communities.count
        }
        #expect(expected.isEmpty)
        let order = flows.flows.map { flow in
          (-flow.communities.count, flow.left ?? "\u{10FFFF}", flow.joined ?? "\u{10FFFF}")
        }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
      }
    }
    #expect(counted > 200)
  }

  @Test func `each total of flows has the communities that its query lists`() {
    var counted = 0
    compare(seed: 55) { audit, query, oracle in
      for flows in audit.platformFlows(query) {
        let expected = oracle.flows(flows.pair)
        func expect(_ total: PlatformFlowTotal, _ count: Int, _ communities: Set<Int>) {
          let behind = query.behind(total, in: flows.pair)
          #expect(count == communities.count, "\(behind)")
          #expect(Set(audit.find(behind).communities) == communities, "\(behind)")
          counted += count
        }
        expect(.all, flows.communityCount, Set(expected.values.joined()))
        let (left, joined) = (flows.leftCounts, flows.joinedCounts)
        #expect(Set(left.keys) == Set(expected.keys.map(\.left)))
        #expect(Set(joined.keys) == Set(expected.keys.map(\.joined)))
        for (platform, count) in left {
          let ends = expected.filter { $0.key.left == platform }
          expect(.left(platform), count, Set(ends.values.joined()))
        }
        for (platform, count) in joined {
          let ends = expected.filter { $0.key.joined == platform }
          expect(.joined(platform), count, Set(ends.values.joined()))
        }
      }
    }
    #expect(counted > 300)
  }

  @Test func `each combination has the rows with those platforms and no others`() {
    var counted = 0
    compare(seed: 54) { audit, query, oracle in
      let all = audit.platformCombinations(query)
      for (index, year) in all.years.enumerated() {
        let rows = oracle.rows(year)
        #expect(all.found[index] == rows.count)
        guard oracle.isRecorded(year) else {
          #expect(
            all.using[index] == nil && all.combinations.allSatisfy { $0.counts[index] == nil })
          continue
        }
        let sizes = rows.map { OracleLandscape.platforms($0).count }
        #expect(
          all.using[index]
            == (0..<(1 + (sizes.max() ?? -1))).map { size in
              sizes.count { $0 == size }
            })
        for size in 0...3 {
          let range = NumberRange(size, nil)
          let behind = query.behind(platformCount: range, in: year)
          #expect(audit.find(behind).count == sizes.count { $0 >= size })
          #expect(all.count(usingAtLeast: size, in: index) == sizes.count { $0 >= size })
        }
        var sets = Dictionary(grouping: rows, by: OracleLandscape.platforms)
          .filter { $0.key.count > 1 }
        for combination in all.combinations {
          let expected = sets.removeValue(forKey: Set(combination.platforms)) ?? []
          #expect(combination.counts[index] == expected.count)
          #expect(combination.platforms == combination.platforms.sorted())
          let found = audit.find(query.behind(combination, in: year))
          #expect(found.map(\.id).sorted() == expected.map(\.id).sorted())
          counted += expected.count
        }
        #expect(sets.isEmpty)
      }
      #expect(all.combinations.allSatisfy { $0.counts.contains { ($0 ?? 0) > 0 } })
    }
    #expect(counted > 60)
  }

  @Test func `with all parts and no filter each count comes out of the one before`() {
    compare(seed: 55, audits: 200) { audit, _, _ in
      let trends = audit.platformTrends(Query(showsParts: true))
      for trend in trends.platforms {
        for (index, movement) in trend.movements.enumerated() {
          guard let movement, let before = trend.counts[index] else { continue }
          #expect(trend.counts[index + 1] == before + movement.net)
        }
      }
    }
  }
}
