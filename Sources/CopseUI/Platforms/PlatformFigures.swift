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
  let answers: PlatformAnswers
  /// The two editions compared; nil when nothing is.
  let pair: EditionPair?
  /// Where the trends have them among the pairs.
  let pairIndex: Int?
  let rows: Rows
  let sections: [FigureSection]
  let picture: Picture?

  /// - Parameter previous: figures whose answers are kept when the query asks the same.
  init(
    _ query: Query, comparing comparison: Comparison?, in audit: Audit,
    keeping previous: PlatformFigures? = nil
  ) {
    let compared = ComparedYears(query: query, audit: audit, comparison: comparison)
    let kept = previous.flatMap { $0.query.ofAllPairs == query.ofAllPairs ? $0.answers : nil }
    let answers = kept ?? PlatformAnswers(query, in: audit)
    let pairIndex = compared.pair.flatMap(answers.trends.pairs.firstIndex)
    rows = Rows(
      platforms: answers.platforms(comparing: pairIndex), uses: Array(answers.uses.indices),
      combinations: Array(answers.combinations.combinations.indices))
    sections =
      PlatformSections(
        compared: compared, answers: answers, pairIndex: pairIndex, platforms: rows.platforms
      ).sections
    self.query = query
    self.answers = answers
    self.pairIndex = pairIndex
    pair = compared.pair
    picture = Self.picture(answers.trends, rows.platforms)
  }

  private init(_ all: PlatformFigures, _ rows: Rows, _ sections: [FigureSection]) {
    query = all.query
    answers = all.answers
    pair = all.pair
    pairIndex = all.pairIndex
    self.rows = rows
    self.sections = sections
    picture = Self.picture(all.trends, rows.platforms)
  }

  var trends: PlatformTrends { answers.trends }
  var combinations: PlatformCombinations { answers.combinations }
  var uses: [PlatformUse] { answers.uses }

  /// What came to a platform and went from it between the two editions compared; nil when nothing
  /// is, or where one of them does not record it.
  func movement(of trend: PlatformTrend) -> PlatformMovement? {
    pairIndex.flatMap { trend.movements[$0] }
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
