import CopseModel

// The rows of the screen of the hashtags, made when they are asked for.

extension HashtagFigures {
  func entry(at place: FigurePlace) -> FigureEntry {
    switch Part.allCases[place.section] {
    case .hashtags: .row(hashtagRow(at: place.index))
    case .used: .row(usedRow(at: place.index))
    case .lost: .row(lostRow(at: place.index))
    case .untagged: .row(untaggedRow(at: place.index))
    }
  }

  func place(of row: FigureRow.ID) -> FigurePlace? {
    guard let part = Part(rawValue: row.section) else { return nil }
    let index: Int? =
      switch part {
      case .hashtags:
        rows.tags.firstIndex { trends.hashtags.hashtag(at: Int($0.place)) == row.key }
      case .used: rows.uses.firstIndex { key(of: $0) == row.key }
      case .lost: rows.lost.firstIndex { lost?.hashtags[$0].hashtag == row.key }
      case .untagged:
        row.key.isEmpty
          ? 0 : rows.untagged.firstIndex { String(untagged[$0].number) == row.key }.map { $0 + 1 }
      }
    return index.map { FigurePlace(section: part.place, index: $0) }
  }

  /// The hashtag of a row; nil on a row about something else.
  func trend(at place: FigurePlace) -> HashtagTrend? {
    switch Part.allCases[place.section] {
    case .hashtags: trends.hashtags[Int(rows.tags[place.index].place)]
    case .used: trends.hashtags[rows.uses[place.index].place]
    case .lost, .untagged: nil
    }
  }

  private func hashtagRow(at index: Int) -> FigureRow {
    let tag = rows.tags[index]
    let trend = trends.hashtags[Int(tag.place)]
    return FigureRow(
      FigureRow.ID(Part.hashtags.rawValue, trend.hashtag),
      label: (tag.isNear ? "  #" : "#") + trend.spelling,
      cells: trend.counts.map(FigureCell.init), sparkline: Sparkline(trend.counts),
      texts: [trend.span, trend.platforms.words])
  }

  private func usedRow(at index: Int) -> FigureRow {
    let use = rows.uses[index]
    let counts = counts(of: use)
    return FigureRow(
      FigureRow.ID(Part.used.rawValue, key(of: use)),
      label: "#\(trends.hashtags.spelling(at: use.place)) \(use.platform)",
      cells: counts.map(FigureCell.init), sparkline: Sparkline(counts))
  }

  /// How many communities say in each edition that the hashtag is used on the platform.
  private func counts(of use: HashtagRows.Use) -> [Int?] {
    let uses = trends.hashtags.usedOn(at: use.place).filter { $0.platform == use.platform }
    return zip(trends.years, recordsPlatforms).map { year, isRecorded in
      isRecorded ? uses.first { $0.year == year }?.communities ?? 0 : nil
    }
  }

  private func key(of use: HashtagRows.Use) -> String {
    "\(use.platform):\(trends.hashtags.hashtag(at: use.place))"
  }

  private func lostRow(at index: Int) -> FigureRow {
    guard let hashtag = lost?.hashtags[rows.lost[index]] else {
      return FigureRow(FigureRow.ID(Part.lost.rawValue, ""), label: "")
    }
    return FigureRow(
      FigureRow.ID(Part.lost.rawValue, hashtag.hashtag), label: "#" + hashtag.spelling,
      cells: [.number(hashtag.communities)]
        + LossReason.allCases.map { reason in
          hashtag.count(because: reason).map { .number($0) } ?? .blank
        })
  }

  private func untaggedRow(at index: Int) -> FigureRow {
    guard index > 0 else {
      return FigureRow(
        FigureRow.ID(Part.untagged.rawValue, ""), label: "All of them",
        cells: [.number(lost?.communityCount ?? 0)])
    }
    let community = untagged[rows.untagged[index - 1]]
    return FigureRow(
      FigureRow.ID(Part.untagged.rawValue, String(community.number)), label: community.name,
      isIllustrative: community.isIllustrative, isInferred: community.isInferred, cells: [.blank],
      texts: [hashtags(ofUntagged: community).map { "#" + $0 }.joined(separator: " ")])
  }
}

extension HashtagFigures {
  /// The hashtags that a community had before it lost them.
  func hashtags(ofUntagged community: Community) -> [String] {
    audit.lifeline(of: community.number).lazy.compactMap(\.self)
      .first { $0.year == lost?.comparison.from.year }?.hashtags ?? []
  }

  /// Whether each edition has a column of platforms, and so tells where hashtags are used.
  private var recordsPlatforms: [Bool] { audit.editions.map { $0.records(.platforms) } }
}

extension HashtagFigures.Part {
  /// Its place among the sections.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension FigureCell {
  /// A number, or nil where nothing is recorded.
  init(_ count: Int?) {
    self = count.map { .number($0) } ?? .notRecorded
  }
}

extension HashtagTrend {
  /// `2020..2024`, or nothing where an address alone tells of it.
  var span: String {
    guard let years else { return "" }
    return years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)..\(years.upperBound)"
  }
}

extension [HashtagPlatform] {
  /// `twitter 8, zoom 3`.
  var words: String {
    map { "\($0.platform) \($0.communities)" }.joined(separator: ", ")
  }
}
