import CopseFiles
import CopseModel
import Foundation
import Testing

/// Behind every number about platforms of the audit that comes along, its query lists as many.
struct PlatformAgreementTests {
  private func audit() throws -> Audit {
    try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
  }

  /// What the line of a query finds, read again as somebody would type it.
  private func count(_ query: Query, in audit: Audit) throws -> Int {
    let again = try Query(parsing: query.description, vocabulary: audit.vocabulary)
    #expect(again == query)
    return audit.find(again).count
  }

  @Test(arguments: ["", "parts:shown", "left:twitter OR chat"])
  func `counts, arrivals and departures`(line: String) throws {
    let audit = try audit()
    let query = try Query(parsing: line)
    let trends = audit.platformTrends(query)
    #expect(trends.years == Array(2020...2024))
    for (index, year) in trends.years.enumerated() {
      #expect(try count(query.behindRows(of: year), in: audit) == trends.found[index])
    }
    for trend in trends.platforms {
      for (index, year) in trends.years.enumerated() {
        let behind = query.behind(platform: trend.platform, in: year)
        #expect(try count(behind, in: audit) == trend.counts[index])
      }
      for (pair, movement) in zip(trends.pairs, trend.movements) {
        for move in PlatformMove.allCases {
          let behind = query.behind(move, of: trend.platform, in: pair)
          #expect(try count(behind, in: audit) == movement?[move], "\(behind)")
        }
      }
    }
  }

  @Test(arguments: ["", "chat", "vs:2020 is:open"])
  func `flows`(line: String) throws {
    let audit = try audit()
    let query = try Query(parsing: line)
    for flows in audit.platformFlows(query) {
      for flow in flows.flows {
        let ids = audit.find(query.behind(flow)).map(\.id)
        #expect(ids == audit.ids(of: flow), "\(query.behind(flow))")
      }
    }
  }

  @Test func `combinations, and how many platforms`() throws {
    let audit = try audit()
    let query = Query()
    let all = audit.platformCombinations(query)
    for (index, year) in all.years.enumerated() {
      for combination in all.combinations {
        guard let expected = combination.counts[index], expected > 0 || index == 4 else { continue }
        #expect(try count(query.behind(combination, in: year), in: audit) == expected)
      }
      for (number, expected) in (all.using[index] ?? []).enumerated() {
        let range = NumberRange(number, number)
        #expect(try count(query.behind(platformCount: range, in: year), in: audit) == expected)
      }
    }
  }

  @Test func `what the reports say of platforms is what the sheets give`() throws {
    let audit = try audit()
    let trends = audit.platformTrends(try Query(parsing: "is:open"))
    let counts = { (platform: String) in
      trends.platforms.first { $0.platform == platform }?.counts.compactMap(\.self) ?? []
    }
    // The announcement of 2021 counts 96 on Twitter.
    #expect(counts("twitter")[1] == 96)
    #expect(counts("jiscmail")[1] < counts("jiscmail")[0])
    #expect(counts("teams")[1] > counts("teams")[0] && counts("zoom")[1] > counts("zoom")[0])
    let two = try #require(
      audit.platformCombinations(try Query(parsing: "is:open")).count(usingAtLeast: 2, in: 1))
    #expect(two * 2 > trends.found[1])
  }
}
