import CopseModel

/// What the screen of the hashtags shows: each through the editions, where they are used, and what
/// was lost between the two editions compared.
struct HashtagFigures: FigureTable {
  /// The sections from top to bottom.
  enum Part: String, CaseIterable, Hashable, Sendable {
    case hashtags, used, lost, untagged
  }

  let query: Query
  let audit: Audit
  let trends: HashtagTrends
  /// Nil when nothing is compared.
  let lost: LostHashtags?
  /// The communities that lost their last hashtag.
  let untagged: [Community]
  /// The rows of each part, by their place in what it is about.
  let rows: HashtagRows
  let sections: [FigureSection]

  /// - Parameter previous: figures whose trends are kept when the query asks the same.
  init(_ query: Query, in audit: Audit, keeping previous: HashtagFigures? = nil) {
    let kept = previous.flatMap { $0.query.ofAllEditions == query.ofAllEditions ? $0 : nil }
    let trends = kept?.trends ?? audit.hashtagTrends(query)
    let lost = audit.lostHashtags(query)
    let untagged = lost?.communities ?? []
    let rows = HashtagRows(trends, lost, untagged, keeping: kept?.rows)
    self.init(
      query: query, audit: audit, trends: trends, lost: lost, untagged: untagged, rows: rows,
      sections: HashtagSections(query, trends, lost, rows, in: audit).sections)
  }

  private init(
    query: Query, audit: Audit, trends: HashtagTrends, lost: LostHashtags?, untagged: [Community],
    rows: HashtagRows, sections: [FigureSection]
  ) {
    self.query = query
    self.audit = audit
    self.trends = trends
    self.lost = lost
    self.untagged = untagged
    self.rows = rows
    self.sections = sections
  }

  func narrowed(to text: String) -> (any FigureTable)? {
    let narrowed = rows.narrowed(to: text, trends, lost, untagged)
    return HashtagFigures(
      query: query, audit: audit, trends: trends, lost: lost, untagged: untagged, rows: narrowed,
      sections: Part.allCases.map { part in
        let section = sections[part.place]
        return section.with(
          count: narrowed.count(of: part),
          notes: narrowed.count(of: part) == 0 && section.count > 0
            ? ["None here has '\(text)' in it."] : section.notes)
      })
  }
}
