internal import CopseModel

/// How many communities are on each platform, edition by edition.
struct PlatformsSection {
  let subject: ReportSubject
  private let trends: PlatformTrends
  /// The places of the years that the report tells of.
  private let places: Range<Int>
  /// Those with most communities in the edition first.
  private let platforms: [PlatformTrend]

  init(subject: ReportSubject) {
    self.subject = subject
    let trends = subject.audit.platformTrends(subject.query)
    let places = 0..<subject.years.count
    self.trends = trends
    self.places = places
    platforms = trends.platforms
      .filter { platform in places.contains { (platform.counts[$0] ?? 0) > 0 } }
      .sorted { one, other in
        for place in places.reversed() where one.counts[place] != other.counts[place] {
          return (one.counts[place] ?? 0) > (other.counts[place] ?? 0)
        }
        return one.platform < other.platform
      }
  }

  var section: ReportSection { ReportSection("platforms", "Platforms", blocks) }

  private var years: [Int] { subject.years }

  private var blocks: [ReportBlock] {
    guard !platforms.isEmpty else {
      return [
        .paragraph(
          trends.isRecorded.prefix(places.count).contains(true)
            ? "No community that was found states a platform."
            : "Platforms are not recorded in any edition.")
      ]
    }
    return [
      .paragraph(sentence),
      .figure(ReportFigure(pictures, table)),
    ] + (movements.map { [.table($0)] } ?? [])
  }

  private var pictures: [Picture] {
    let lines = Picture.lines(chart("Communities on each platform"))
    return platforms.count > 1
      ? [lines, .smallMultiples(chart("Each platform by itself, on one scale"))] : [lines]
  }

  private func chart(_ title: String) -> LineChart {
    LineChart(
      title: title, unit: "communities", years: years,
      series: platforms.map { ChartSeries($0.platform, Array($0.counts[places])) })
  }

  private var sentence: ReportText {
    let last = places.upperBound - 1
    let counts: ReportText =
      "A community counts once for every platform that it is on, parts of others left out."
    guard let top = platforms.first, let count = top.counts[last], count > 0 else { return counts }
    let used = platforms.count { ($0.counts[last] ?? 0) > 0 }
    let query = subject.query.behind(platform: top.platform, in: subject.edition.year)
    let open = subject.audit.find(query.narrowed(to: [.is([.open])])).count
    let all: ReportText =
      open == count ? "" : ", \(strong: open) of them open and \(count - open) closed"
    return
      "Of \(used) platforms in the \(subject.edition.year) edition \(top.platform) has the most "
      + "communities, \(strong: count)" + all + ". " + counts
  }

  /// More platforms than these are counted.
  private static let mostPlatforms = 60

  private var table: ReportTable {
    ReportTable(
      "Communities on each platform, and their share of all that were found",
      ["platform"] + subject.yearColumns(years), rows: platforms.map(row), note: note
    ).limited(to: Self.mostPlatforms) { rest in
      let largest =
        platforms.dropFirst(Self.mostPlatforms).first?.counts[places.upperBound - 1] ?? 0
      return
        "And \(SectionWords.counted(rest, "more platform")), of at most \(SectionWords.communities(largest))."
    }
  }

  private func row(_ platform: PlatformTrend) -> [ReportCell] {
    [.text(platform.platform)]
      + places.map { place in
        .count(
          platform.counts[place],
          subject.query.behind(platform: platform.platform, in: years[place]),
          share: SectionWords.share(platform.counts[place], of: trends.found[place]))
      }
  }

  private var note: ReportText {
    guard let top = platforms.first else { return "" }
    let query = subject.query.behind(platform: top.platform, in: subject.edition.year)
    return
      "How to list what a number counts, such as the first of \(subject.edition.year): \(query)"
  }

  // MARK: - What came and went

  private var movements: ReportTable? {
    let pair = trends.pairs.firstIndex { $0.to == subject.edition.year }
    guard let place = pair, subject.before?.year == trends.pairs[place].from else { return nil }
    let moving = platforms.filter { platform in
      platform.movements[place]?.isSome ?? false
    }
    guard let first = moving.first else { return nil }
    let columns = PlatformMove.allCases.map { ReportColumn($0.rawValue) }
    let query = subject.query.behind(.joined, of: first.platform, in: trends.pairs[place])
    return ReportTable(
      "Who came to each platform, and who went, \(subject.span)",
      ["platform"] + columns + ["in all"],
      rows: moving.map { row($0, place) },
      note:
        "Joined and left: listed in both editions. How to list what a number counts, such as those that joined \(first.platform): \(query)"
    ).limited(to: Self.mostPlatforms) { "And \(SectionWords.counted($0, "more platform"))." }
  }

  private func row(_ platform: PlatformTrend, _ place: Int) -> [ReportCell] {
    let movement = platform.movements[place]
    return [.text(platform.platform)]
      + PlatformMove.allCases.map { move in
        .count(
          movement?[move],
          subject.query.behind(move, of: platform.platform, in: trends.pairs[place]))
      } + [.number(movement.map { SectionWords.difference($0.net) } ?? "not recorded")]
  }
}

extension PlatformMovement {
  /// Whether somebody came or went.
  fileprivate var isSome: Bool { PlatformMove.allCases.contains { self[$0] > 0 } }
}
