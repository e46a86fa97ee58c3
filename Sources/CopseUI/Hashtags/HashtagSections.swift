import CopseModel

/// The headings, columns and notes of the screen of the hashtags.
struct HashtagSections {
  /// Longer labels are cut, so that more need not be known.
  private static let widestLabel = 40

  private let query: Query
  private let trends: HashtagTrends
  private let lost: LostHashtags?
  private let rows: HashtagRows
  private let audit: Audit

  init(
    _ query: Query, _ trends: HashtagTrends, _ lost: LostHashtags?, _ rows: HashtagRows,
    in audit: Audit
  ) {
    self.query = query
    self.trends = trends
    self.lost = lost
    self.rows = rows
    self.audit = audit
  }

  var sections: [FigureSection] {
    HashtagFigures.Part.allCases.map { part in
      switch part {
      case .hashtags: hashtags
      case .used: used
      case .lost: lostHashtags
      case .untagged: untagged
      }
    }
  }

  private var hashtags: FigureSection {
    var notes = YearColumns.notes(in: audit, lacking: .hashtags, named: "Hashtags")
    if rows.tags.isEmpty { notes.append("No community that the line finds has a hashtag.") }
    if let remark = query.remarkOnMatch { notes.append(remark) }
    return FigureSection(
      title: "Hashtags", notes: notes,
      columns: YearColumns.all(query, in: audit) { index in
        trends.hashtags.largestCount(inEdition: index)
      },
      sparklineCount: trends.years.count,
      texts: [FigureText("editions", least: 10), FigureText("platforms", least: 14)],
      count: rows.count(of: .hashtags),
      labelColumns: width(
        trends.hashtags.indices.lazy.map(trends.hashtags.spelling(at:)), besides: 3))
  }

  private var used: FigureSection {
    FigureSection(
      title: "Used on",
      notes: ["Where an address says that the hashtag itself is used, such as linkedin:#tag."]
        + (rows.uses.isEmpty ? ["No address says so."] : []),
      columns: YearColumns.all(query, in: audit) { index in
        let year = trends.years[index]
        return rows.uses.lazy.flatMap { trends.hashtags.usedOn(at: $0.place) }
          .filter { $0.year == year }.map(\.communities).max() ?? 0
      },
      sparklineCount: trends.years.count,
      count: rows.count(of: .used),
      labelColumns: rows.uses.map {
        trends.hashtags.spelling(at: $0.place).utf8.count + $0.platform.utf8.count + 2
      }.max() ?? 0)
  }

  private var lostHashtags: FigureSection {
    let lost = self.lost?.hashtags ?? []
    func largest(_ count: (LostHashtag) -> Int) -> Int { lost.lazy.map(count).max() ?? 0 }
    let had = FigureColumn(
      .named("had"), heading: "had it", largest: largest(\.communities), isMain: true)
    return FigureSection(
      title: "Lost tags",
      notes: lossNotes { from, to in
        "Hashtags that an open community had in \(from) and none has in \(to), and what became of "
          + "those that had one."
      } + (lost.isEmpty && isCompared ? ["None was lost."] : []),
      columns: [had]
        + LossReason.allCases.map { reason in
          FigureColumn(
            .named(reason.words), heading: reason.heading,
            largest: largest { $0.count(because: reason) ?? 0 })
        },
      count: rows.count(of: .lost), labelColumns: width(lost.lazy.map(\.spelling), besides: 1))
  }

  private var untagged: FigureSection {
    FigureSection(
      title: "Untagged",
      notes: lossNotes { from, to in
        "Communities with a hashtag in \(from) and none in \(to)."
      } + (rows.untagged.isEmpty && isCompared ? ["There are none."] : []),
      columns: [
        FigureColumn(
          .named("communities"), heading: "communities", largest: rows.untagged.count, isMain: true)
      ],
      texts: [FigureText("hashtags then", least: 13)],
      count: rows.count(of: .untagged),
      labelColumns: rows.untagged.isEmpty ? 0 : Self.widestLabel)
  }

  private var isCompared: Bool { lost?.isRecorded ?? false }

  /// What was lost, or why nobody knows.
  private func lossNotes(_ text: (_ from: Int, _ to: Int) -> String) -> [String] {
    guard let lost else {
      if audit.years.count == 1 { return ["The audit has one edition: nothing to compare."] }
      return query.at == .any
        ? ["Every edition is shown at once: nothing to compare."]
        : ["The first edition is shown: nothing to compare."]
    }
    let years = (lost.comparison.from.year, lost.comparison.to.year)
    guard lost.isRecorded else {
      let lacking = [lost.comparison.from, lost.comparison.to].filter { !$0.records(.hashtags) }
        .map { String($0.year) }
      return [
        "Hashtags are not recorded in \(lacking.joined(separator: " and ")): nobody knows what was "
          + "lost."
      ]
    }
    return [text(years.0, years.1)]
  }

  private func width(_ spellings: some Sequence<String>, besides: Int) -> Int {
    min(Self.widestLabel, (spellings.map(\.utf8.count).max() ?? 0) + besides)
  }
}

extension LostHashtag {
  /// How many communities went one way; nil where none did.
  func count(because reason: LossReason) -> Int? {
    reasons.first { $0.reason == reason }?.communities
  }
}

extension LossReason {
  /// What stands over its column.
  var heading: String {
    switch self {
    case .untagged: "untagged"
    case .closed: "closed"
    case .removed: "removed"
    }
  }
}
