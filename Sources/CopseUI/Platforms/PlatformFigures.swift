import CopseModel

/// What the screen of the platforms shows: each through the editions with what came and went, how
/// many of them communities use, and which ones together.
struct PlatformFigures: FigureTable {
  /// The sections from top to bottom.
  enum Part: String, CaseIterable, Hashable, Sendable {
    case platforms, uses, combinations

    /// Its place among the sections.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The rows of each part, by their place in what it is about.
  struct Rows: Sendable {
    var platforms: [Int]
    var uses: [Int]
    var combinations: [Int]

    func count(of part: Part) -> Int {
      switch part {
      case .platforms: platforms.count
      case .uses: uses.count
      case .combinations: combinations.count
      }
    }
  }

  let query: Query
  let trends: PlatformTrends
  let combinations: PlatformCombinations
  let uses: [PlatformUse]
  /// By edition: how many of the rows found are invented.
  let invented: [Int]
  /// The two editions compared; nil when nothing is.
  let pair: EditionPair?
  let rows: Rows
  let sections: [FigureSection]
  let picture: Picture?

  init(_ query: Query, comparing comparison: Comparison?, in audit: Audit) {
    let compared = ComparedYears(query: query, audit: audit, comparison: comparison)
    var pairQuery = query
    if let pair = compared.pair {
      pairQuery.at = .year(pair.to)
      pairQuery.versus = pair.from
    }
    trends = audit.platformTrends(pairQuery)
    combinations = audit.platformCombinations(query)
    let illustrative = audit.years.last.map { PlatformUse.invented(query, in: $0) }
    invented = illustrative.map { audit.counts(inEveryEdition: $0).map(\.count) } ?? []
    uses = PlatformUse.all(combinations, invented: invented)
    rows = Rows(
      platforms: Array(trends.platforms.indices), uses: Array(uses.indices),
      combinations: Array(combinations.combinations.indices))
    sections =
      PlatformSections(
        compared: compared, trends: trends, combinations: combinations, uses: uses,
        invented: invented
      ).sections
    self.query = query
    pair = compared.pair
    picture = Self.picture(trends, rows.platforms)
  }

  private init(_ all: PlatformFigures, _ rows: Rows, _ sections: [FigureSection]) {
    query = all.query
    trends = all.trends
    combinations = all.combinations
    uses = all.uses
    invented = all.invented
    pair = all.pair
    self.rows = rows
    self.sections = sections
    picture = Self.picture(all.trends, rows.platforms)
  }

  /// A line for each platform; nil where there is nothing to draw.
  private static func picture(_ trends: PlatformTrends, _ platforms: [Int]) -> Picture? {
    guard !platforms.isEmpty else { return nil }
    return .lines(
      LineChart(
        title: "Communities on each platform", unit: "communities", years: trends.years,
        series: platforms.map {
          ChartSeries(trends.platforms[$0].platform, trends.platforms[$0].counts)
        }))
  }

  func narrowed(to text: String) -> (any FigureTable)? {
    let wanted = Folding.folded(text)
    func has(_ name: String) -> Bool {
      wanted.isEmpty || Folding.folded(name).contains(wanted)
    }
    let narrowed = Rows(
      platforms: rows.platforms.filter { has(trends.platforms[$0].platform) },
      uses: rows.uses.filter { has(uses[$0].label) },
      combinations: rows.combinations.filter { index in
        combinations.combinations[index].platforms.contains(where: has)
      })
    return PlatformFigures(
      self, narrowed,
      Part.allCases.map { part in
        let section = sections[part.place]
        let count = narrowed.count(of: part)
        return section.with(
          count: count,
          notes: count == 0 && section.count > 0
            ? ["None here has '\(text)' in it."] : section.notes)
      })
  }
}
