internal import CopseModel

/// Hashtags without an open community any more, and communities without a hashtag.
struct LostHashtagBlocks {
  let subject: ReportSubject

  var blocks: [ReportBlock] {
    guard let lost = subject.audit.lostHashtags(subject.query) else { return [] }
    let heading = ReportBlock.heading("Hashtags that lost their communities \(subject.span)")
    guard lost.isRecorded else {
      let years = [lost.comparison.from, lost.comparison.to]
        .filter { !$0.records(.hashtags) }.map(\.year)
      return [
        heading,
        .note(
          "Hashtags are not recorded in \(SectionWords.list(years)): none is known to be lost."),
      ]
    }
    let tags: ReportBlock =
      lost.hashtags.isEmpty ? .paragraph("None.") : .table(table(lost))
    return [heading, tags] + untagged(lost)
  }

  /// More hashtags than these are counted.
  private static let mostHashtags = 100

  private func table(_ lost: LostHashtags) -> ReportTable {
    ReportTable(
      "Hashtags that no open community has any more",
      ["hashtag", "communities", "what became of them", "how to list them"],
      rows: lost.hashtags.prefix(Self.mostHashtags).map { hashtag in
        let query = subject.query.behind(hashtag, in: lost)
        let reasons = hashtag.reasons.map { "\($0.communities) \($0.reason.words)" }
        return [
          .text("#" + hashtag.spelling), .count(hashtag.communities, query),
          .text(reasons.joined(separator: ", ")), .line(query),
        ]
      }, note: rest(lost.hashtags.count - Self.mostHashtags))
  }

  private func rest(_ count: Int) -> ReportText {
    count > 0 ? "And \(SectionWords.counted(count, "more hashtag"))." : ""
  }

  private func untagged(_ lost: LostHashtags) -> [ReportBlock] {
    guard lost.communityCount > 0 else { return [] }
    let named = lost.communities.prefix(SectionWords.mostNames).map(ReportText.community)
    let rest = lost.communityCount - named.count
    let names = ReportText.joined(named) + (rest > 0 ? " and \(rest) more" : "")
    let count = SectionWords.communities(lost.communityCount)
    return [
      .paragraph(
        "\(count) had a hashtag and \(lost.communityCount == 1 ? "has" : "have") none now: \(names). How to list them: \(subject.query.behind(lost))"
      )
    ]
  }
}
