import CopseFiles
import CopseModel
import Foundation
import Testing

/// Hashtags and cohorts of the fixture, and the query behind every number of them.
struct LandscapeAgreementTests {
  private let audit: Audit

  init() throws {
    audit = try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
  }

  @Test func `hashtags count as a slow count of the sheets does`() throws {
    let sheets = try (2020...2024).map { year in
      try CountedSheet(path: "amplifyfe/communities-\(year).csv")
    }
    let trends = audit.hashtagTrends().hashtags
    for (place, sheet) in sheets.enumerated() {
      let tops = sheet.rows.filter { sheet.byID[$0["part_of"] ?? ""] == nil }
      var counts: [String: Int] = [:]
      for row in tops {
        let tags = Set(list(row["hashtags"]).map { $0.dropFirst().lowercased() })
        for tag in tags { counts[tag, default: 0] += 1 }
      }
      let found = trends.compactMap { trend in
        trend.counts[place].flatMap { $0 > 0 ? (trend.hashtag, $0) : nil }
      }
      #expect(Dictionary(uniqueKeysWithValues: found) == counts)
    }
    #expect(trends.first?.hashtag == "illustrativeai")
    #expect(trends.first?.counts == [1, 4, 5, 22, 30])
  }

  @Test func `the tag of the audit is used where the sheets say`() throws {
    let amplify = try #require(audit.hashtagTrends().hashtags.first { $0.hashtag == "amplifyfe" })
    #expect(amplify.counts == [0, 1, 1, 1, 1])
    #expect(
      amplify.usedOn.filter { $0.year == 2021 }.map(\.platform) == [
        "instagram", "linkedin", "twitter",
      ])
    #expect(amplify.usedOn.filter { $0.year == 2024 }.map(\.platform) == ["instagram", "linkedin"])
    #expect(amplify.usedOn.allSatisfy { $0.communities == 1 })
  }

  @Test(arguments: [
    (2021, ["illustrative051 closed", "illustrative054 closed"]),
    (2022, ["apconnect closed", "illustrative101 untagged"]),
  ])
  func `lost hashtags are those counted by hand`(year: Int, some: [String]) throws {
    let lost = try #require(audit.lostHashtags(Query(at: .year(year))))
    let lines = lost.hashtags.flatMap { hashtag in
      hashtag.reasons.map { "\(hashtag.hashtag) \($0.reason.words)" }
    }
    #expect(lost.hashtags.count == 5)
    #expect(Set(some).isSubset(of: lines))
    #expect(lost.communities.map(\.id) == (year == 2022 ? ["illustrative-101"] : []))
  }

  @Test func `behind every number of a hashtag are as many communities as it says`() throws {
    for line in ["", "platform:twitter", "change:moved match:any"] {
      let query = try Query(parsing: line)
      for trend in audit.hashtagTrends(query).hashtags
      where trend.counts.contains(where: { $0 ?? 0 > 1 }) {
        for (year, count) in zip(audit.years, trend.counts) {
          #expect(audit.find(query.behind(trend, in: year)).count == count)
        }
        for platform in trend.platforms {
          #expect(audit.find(query.behind(platform, of: trend)).count == platform.communities)
        }
      }
      for year in audit.years.dropFirst() {
        var query = query
        query.at = .year(year)
        let lost = try #require(audit.lostHashtags(query))
        #expect(audit.find(query.behind(lost)).map(\.number) == lost.communities.map(\.number))
        for hashtag in lost.hashtags {
          for count in hashtag.reasons {
            let behind = query.behind(hashtag, because: count.reason, in: lost)
            #expect(audit.find(behind).count == count.communities)
          }
        }
      }
    }
  }

  @Test func `cohorts are those counted by hand`() throws {
    let cohorts = audit.cohorts().cohorts
    #expect(cohorts.map(\.communities) == [100, 36, 92, 98, 94])
    #expect(
      cohorts.map { $0.open.map(\.communities) } == [
        [94, 89, 79, 78], [32, 32, 31], [87, 82], [84], [],
      ])
  }

  @Test func `behind every number of a cohort are as many communities as it says`() throws {
    for line in ["", "platform:twitter group:kind", "group:platform"] {
      let query = try Query(parsing: line)
      let all = audit.cohorts(query)
      let groups: [CohortGroup?] = [nil] + all.groups
      for group in groups {
        for cohort in group?.cohorts ?? all.cohorts {
          #expect(audit.find(query.behind(cohort, in: all, of: group)).count == cohort.communities)
          for open in cohort.open {
            let behind = query.behind(cohort, openIn: open.year, in: all, of: group)
            #expect(audit.find(behind).count == open.communities)
          }
        }
      }
    }
  }
}
