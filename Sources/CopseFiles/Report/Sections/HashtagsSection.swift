internal import CopseModel

/// The hashtags of the communities, edition by edition, and where each is used.
struct HashtagsSection {
  let subject: ReportSubject
  private let hashtags: [HashtagTrend]
  private let places: Range<Int>

  init(subject: ReportSubject) {
    self.subject = subject
    let trends = subject.audit.hashtagTrends(subject.query, upTo: subject.edition.year)
    hashtags = Array(trends.hashtags)
    places = 0..<min(subject.years.count, trends.years.count)
  }

  var section: ReportSection { ReportSection("hashtags", "Hashtags", blocks) }

  private var blocks: [ReportBlock] {
    let isRecorded = subject.years.compactMap { subject.audit.edition(of: $0) }
      .contains { $0.records(.hashtags) }
    guard !hashtags.isEmpty else {
      return [
        .paragraph(
          isRecorded
            ? "No community that was found states a hashtag."
            : "Hashtags are not recorded in any edition.")
      ] + LostHashtagBlocks(subject: subject).blocks
    }
    return [.paragraph(sentence), .table(table)] + (uses.map { [.table($0)] } ?? [])
      + LostHashtagBlocks(subject: subject).blocks
  }

  private var sentence: ReportText {
    let current = hashtags.count { ($0.counts[places.upperBound - 1] ?? 0) > 0 }
    return
      "\(SectionWords.counted(current, "hashtag")) in \(subject.edition.year), of \(hashtags.count) in all editions so far. Spellings that differ in capitals or accents alone are one; plurals and years at the end are counted apart."
  }

  // MARK: - By edition

  /// More hashtags than these are counted.
  private static let mostHashtags = 100
  /// More platforms than these are counted.
  private static let mostPlatforms = 5

  private var table: ReportTable {
    ReportTable(
      "Communities of each hashtag",
      ["hashtag"] + subject.yearColumns(subject.years)
        + ["first", "last", "platforms of its communities", "near"],
      rows: hashtags.prefix(Self.mostHashtags).map(row), note: rest + note)
  }

  private func row(_ hashtag: HashtagTrend) -> [ReportCell] {
    [.text(name(of: hashtag))]
      + places.map {
        .count(hashtag.counts[$0], subject.query.behind(hashtag, in: subject.years[$0]))
      } + [
        .number(hashtag.years.map { "\($0.lowerBound)" } ?? "–"),
        .number(hashtag.years.map { "\($0.upperBound)" } ?? "–"),
        .text(platforms(of: hashtag)), .text(hashtag.near.map { "#" + $0 }.joined(separator: ", ")),
      ]
  }

  /// `#JoyFE (#joyfe)`: the spelling met first, and the others.
  private func name(of hashtag: HashtagTrend) -> String {
    let others = hashtag.spellings.dropFirst().map { "#" + $0 }
    return "#" + hashtag.spelling
      + (others.isEmpty ? "" : " (\(others.joined(separator: ", ")))")
  }

  private func platforms(of hashtag: HashtagTrend) -> String {
    let shown = hashtag.platforms.prefix(Self.mostPlatforms)
      .map { "\($0.platform) \($0.communities)" }
    let rest = hashtag.platforms.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private var rest: ReportText {
    let rest = hashtags.count - Self.mostHashtags
    return rest > 0 ? "And \(SectionWords.counted(rest, "more hashtag")). " : ""
  }

  private var note: ReportText {
    guard let first = hashtags.first else { return "" }
    let query = subject.query.behind(first, in: subject.edition.year)
    return
      "Platforms are those of the last edition that has the hashtag. How to list what a number counts, such as the first of \(subject.edition.year): \(query)"
  }

  // MARK: - Where each is used

  private var uses: ReportTable? {
    let year = subject.edition.year
    let rows = hashtags.flatMap { hashtag in
      hashtag.usedOn.filter { $0.year == year }.map { use -> [ReportCell] in
        let query = subject.query.behind(use: use, of: hashtag)
        return [
          .text(name(of: hashtag)), .text(use.platform), .count(use.communities, query),
          .line(query),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "Where addresses say that a hashtag itself is used, \(year)",
      ["hashtag", "platform", "communities", "how to list them"], rows: rows
    ).limited(to: Self.mostHashtags) { "And \(SectionWords.counted($0, "more row"))." }
  }
}
