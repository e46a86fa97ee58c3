import CopseModel

/// A row about how many platforms communities use.
enum PlatformUse: Hashable, Sendable {
  case severalOrMore
  case exactly(Int)
  /// All that a share is a part of.
  case found
  /// Those among them that are invented.
  case illustrative

  /// The rows that have something to count.
  static func all(_ combinations: PlatformCombinations, invented: [Int]) -> [PlatformUse] {
    let most = combinations.using.map { $0?.count ?? 0 }.max() ?? 0
    let numbers = (0..<most).filter { number in
      combinations.using.contains { ($0?.count ?? 0) > number && ($0?[number] ?? 0) > 0 }
    }
    return (most > 2 ? [.severalOrMore] : []) + numbers.map { .exactly($0) }
      + (combinations.found.contains { $0 > 0 } ? [.found] : [])
      + (invented.contains { $0 > 0 } ? [.illustrative] : [])
  }

  var label: String {
    switch self {
    case .severalOrMore: "2 or more"
    case .exactly(0): "none"
    case .exactly(let number): String(number)
    case .found: "all found"
    case .illustrative: "illustrative"
    }
  }

  /// What those counted are, behind `5 of 20 found are `; nil for all of them.
  var words: String? {
    switch self {
    case .severalOrMore: "on 2 platforms or more"
    case .exactly(0): "on no platform"
    case .exactly(1): "on 1 platform"
    case .exactly(let number): "on \(number) platforms"
    case .found: nil
    case .illustrative: "illustrative"
    }
  }

  /// By edition: how many of the rows found it counts; nil where that is not recorded.
  func counts(_ combinations: PlatformCombinations, invented: [Int]) -> [Int?] {
    switch self {
    case .severalOrMore:
      combinations.years.indices.map { combinations.count(usingAtLeast: 2, in: $0) }
    case .exactly(let number):
      combinations.using.map { $0.map { $0.indices.contains(number) ? $0[number] : 0 } }
    case .found: combinations.found
    case .illustrative: invented
    }
  }

  /// The query that lists what it counts in an edition.
  func query(behind query: Query, in year: Int) -> Query {
    switch self {
    case .severalOrMore: query.behind(platformCount: NumberRange(2, nil), in: year)
    case .exactly(let number): query.behind(platformCount: NumberRange(number, number), in: year)
    case .found: query.behindRows(of: year)
    case .illustrative: Self.invented(query, in: year)
    }
  }

  /// The query that lists the invented ones among the rows found in an edition.
  static func invented(_ query: Query, in year: Int) -> Query {
    var rows = query.behindRows(of: year)
    rows.filter = Filter.all([rows.filter, .term(.is([.illustrative]))]).normalized
    return rows
  }
}
