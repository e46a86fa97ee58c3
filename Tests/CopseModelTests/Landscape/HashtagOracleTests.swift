import CopseModel
import Testing

/// Hashtags through the editions against a slow count, and the queries behind their numbers.
@Suite struct HashtagOracleTests {
  private func compare(seed: UInt64, _ test: (Audit, Query) throws -> Void) rethrows {
    var random = RandomSheets(random: SeededGenerator(seed: seed))
    for round in 0..<100 {
      let audit = Audit(round.isMultiple(of: 3) ? random.sheetsOfParts() : random.sheets())
      for query in [Query(at: .any)] + (0..<5).map({ _ in random.query() }) {
        try test(audit, query)
      }
    }
  }

  @Test func `every hashtag is counted as slowly over communities`() {
    var counted = 0
    compare(seed: 51) { audit, query in
      let slow = SlowHashtags(audit, query)
      let trends = audit.hashtagTrends(query)
      #expect(trends.years == audit.years)
      let names = trends.hashtags.map(\.hashtag)
      #expect(Set(names) == Set(slow.communities.keys).union(slow.usedOn.keys))
      #expect(Set(names).count == names.count)
      for trend in trends.hashtags {
        let communities =
          slow.communities[trend.hashtag] ?? audit.editions.map { $0.records(.hashtags) ? [] : nil }
        #expect(trend.counts == communities.map { $0?.count }, "\(trend) of \(query)")
        counted += trend.counts.reduce(0) { $0 + ($1 ?? 0) }
        if let spellings = slow.spellings[trend.hashtag] {
          #expect(trend.spellings == spellings, "\(query)")
        }
        let with = zip(audit.years, trend.counts).filter { ($1 ?? 0) > 0 }.map(\.0)
        #expect(trend.years?.lowerBound == with.first)
        #expect(trend.years?.upperBound == with.last)
      }
    }
    #expect(counted > 1000)
  }

  @Test func `behind every number of a hashtag are exactly its communities`() throws {
    var asked = 0
    try compare(seed: 52) { audit, query in
      let slow = SlowHashtags(audit, query)
      for trend in audit.hashtagTrends(query).hashtags {
        for (place, year) in audit.years.enumerated() where trend.counts[place] != nil {
          let expected = slow.communities[trend.hashtag]?[place] ?? []
          try expect(query.behind(trend, in: year), finds: expected, in: audit)
          asked += expected.count
        }
        let platforms = slow.platforms[trend.hashtag] ?? [:]
        #expect(
          Dictionary(uniqueKeysWithValues: trend.platforms.map { ($0.platform, $0.communities) })
            == platforms.mapValues(\.count), "\(query)")
        for platform in trend.platforms {
          let expected = platforms[platform.platform] ?? []
          try expect(query.behind(platform, of: trend), finds: expected, in: audit)
        }
        let uses = slow.usedOn[trend.hashtag] ?? [:]
        #expect(
          Dictionary(
            uniqueKeysWithValues: trend.usedOn.map {
              ("\($0.year) \($0.platform)", $0.communities)
            }) == uses.mapValues(\.count), "\(query)")
        for use in trend.usedOn {
          let expected = uses["\(use.year) \(use.platform)"] ?? []
          try expect(query.behind(use: use, of: trend), finds: expected, in: audit)
        }
      }
    }
    #expect(asked > 1000)
  }

  @Test func `behind every lost hashtag are exactly the communities that left it`() throws {
    var asked: [LossReason: Int] = [:]
    var untagged = 0
    try compare(seed: 53) { audit, query in
      let lost = audit.lostHashtags(query)
      let slow = SlowLosses(audit, query)
      #expect((lost == nil) == (slow == nil))
      guard let lost, let slow else { return }
      #expect(lost.isRecorded == slow.isRecorded)
      #expect(Set(lost.hashtags.map(\.hashtag)) == Set(slow.hashtags.keys), "\(query)")
      for hashtag in lost.hashtags {
        let reasons = slow.hashtags[hashtag.hashtag] ?? [:]
        for reason in LossReason.allCases {
          let count = hashtag.reasons.first { $0.reason == reason }?.communities ?? 0
          let expected = reasons[reason] ?? []
          #expect(count == expected.count)
          asked[reason, default: 0] += count
          try expect(query.behind(hashtag, because: reason, in: lost), finds: expected, in: audit)
        }
        let all = reasons.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
        #expect(hashtag.communities == all.count)
        try expect(query.behind(hashtag, in: lost), finds: all, in: audit)
      }
      untagged += lost.communityCount
      #expect(Set(lost.communities.map(\.number)) == slow.untagged)
      #expect(lost.communityCount == slow.untagged.count)
      if lost.isRecorded { try expect(query.behind(lost), finds: slow.untagged, in: audit) }
    }
    #expect(LossReason.allCases.allSatisfy { asked[$0, default: 0] > 10 }, "\(asked)")
    #expect(untagged > 20)
  }

  /// A query lists these communities, each once, also when it was printed and read again.
  private func expect(
    _ query: Query, finds expected: Set<Int>, in audit: Audit,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    // Random lines name years and headings that the audit lacks.
    let vocabulary = QueryVocabulary(headings: ["Access", "At"])
    let read = try Query(parsing: query.description, vocabulary: vocabulary)
    let found = audit.find(read).map(\.number)
    #expect(Set(found) == expected, "\(query)", sourceLocation: location)
    #expect(found.count == expected.count, "\(query)", sourceLocation: location)
  }
}
