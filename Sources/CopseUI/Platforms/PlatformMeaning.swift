import CopseModel

// What the figures of the screen of the platforms mean, and what is behind them.

extension PlatformFigures {
  func meaning(of figure: Figure) -> String {
    switch subject(of: figure) {
    case .platform(let trend, .edition(let year)):
      counted(figure, year, "on \(trend.platform)") ?? Self.unrecorded(year)
    case .platform(let trend, .move(let move)): meaning(of: move, of: trend, figure)
    case .use(let use, let year):
      use.words.map { counted(figure, year, $0) ?? Self.unrecorded(year) }
        ?? "\(year): \(found(in: year)) found"
    case .combination(let combination, let year):
      counted(figure, year, "on \(Self.list(combination.platforms)) and no other")
        ?? Self.unrecorded(year)
    case nil: ""
    }
  }

  /// `2024: 12 of 387 found are on zoom, 3%`; nil where nothing is recorded.
  private func counted(_ figure: Figure, _ year: Int, _ words: String) -> String? {
    guard case .number(let count, let share) = cell(of: figure) else { return nil }
    let percent = share.map { ", \($0.percent)" } ?? ""
    return "\(year): \(count) of \(found(in: year)) found \(count == 1 ? "is" : "are") \(words)"
      + percent
  }

  private static func unrecorded(_ year: Int) -> String {
    "Platforms are not recorded in \(year)"
  }

  /// `teams, twitter and zoom`.
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func found(in year: Int) -> Int {
    trends.years.firstIndex(of: year).map { trends.found[$0] } ?? 0
  }

  private func meaning(
    of move: PlatformMove, of trend: PlatformTrend, _ figure: Figure
  ) -> String {
    guard let pair else { return "" }
    guard case .number(let count, _) = cell(of: figure) else {
      return "Platforms are not recorded in both \(pair.from) and \(pair.to)"
    }
    let noun = count == 1 ? "1 community" : "\(count) communities"
    let years = "\(pair.from) to \(pair.to)"
    return switch move {
    case .joined: "\(years): \(noun) listed in both joined \(trend.platform)"
    case .left: "\(years): \(noun) listed in both left \(trend.platform)"
    case .newlyListed: "\(years): \(noun) on \(trend.platform) newly listed"
    case .noLongerListed: "\(years): \(noun) on \(trend.platform) no longer listed"
    }
  }

  func remarks(on figure: Figure) -> [Explanation.Line] {
    guard case .platform(let trend, _) = subject(of: figure), let pair,
      let movement = movement(of: trend)
    else { return [] }
    let moves = PlatformMove.allCases.map { "\(movement[$0]) \($0.rawValue)" }
    let net = movement.net > 0 ? "+\(movement.net)" : "\(movement.net)"
    return [
      .labelled(
        "\(pair.from) to \(pair.to)", moves.joined(separator: ", ") + "; in all \(net)")
    ]
  }

  func behind(_ figure: Figure) -> FigureBehind {
    guard case .number = cell(of: figure) else { return .nothing(meaning(of: figure)) }
    switch subject(of: figure) {
    case .platform(let trend, .edition(let year)):
      return .communities(query.behind(platform: trend.platform, in: year))
    case .platform(let trend, .move(let move)):
      guard let pair else { return .nothing("There is no number to open") }
      return .communities(query.behind(move, of: trend.platform, in: pair))
    case .use(let use, let year): return .communities(use.query(behind: query, in: year))
    case .combination(let combination, let year):
      return .communities(query.behind(combination, in: year))
    case nil: return .nothing("There is no number to open")
    }
  }

  /// What a figure is about.
  private enum Subject {
    case platform(PlatformTrend, PlatformColumn)
    case use(PlatformUse, Int)
    case combination(PlatformCombination, Int)
  }

  private enum PlatformColumn {
    case edition(Int)
    case move(PlatformMove)
  }

  private func subject(of figure: Figure) -> Subject? {
    let index = figure.place.index
    let part = Part.allCases[figure.place.section]
    switch (part, figure.column) {
    case (.platforms, .edition(let year)):
      return .platform(trends.platforms[rows.platforms[index]], .edition(year))
    case (.platforms, .named(let name)):
      guard let move = PlatformMove(rawValue: name) else { return nil }
      return .platform(trends.platforms[rows.platforms[index]], .move(move))
    case (.uses, .edition(let year)): return .use(uses[rows.uses[index]], year)
    case (.combinations, .edition(let year)):
      return .combination(combinations.combinations[rows.combinations[index]], year)
    case (.uses, .named), (.combinations, .named), (_, nil): return nil
    }
  }
}
