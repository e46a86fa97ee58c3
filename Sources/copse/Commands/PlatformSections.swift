internal import CopseModel

/// The report in words and tables.
extension PlatformReport {
  /// How many combinations, flows and communities of a flow are told; `csv` and `json` have all.
  private static let toldCombinations = 10
  private static let toldFlows = 20
  private static let toldCommunities = 3

  var sections: [LandscapeSection] {
    [platforms] + movements + [using] + combinationsTold + flowsTold
  }

  private var years: [String] { trends.years.map(String.init) }

  private var platforms: LandscapeSection {
    var section = LandscapeSection(
      title: "Communities on each platform, and their share of those found",
      headings: ["platform"] + years, numbers: Set(1...max(1, years.count)))
    section.rows = trends.platforms.map { [$0.platform] + shares($0.counts) }
    section.rows.append(["(found)"] + trends.found.map { shared($0, of: $0) })
    let invented = trends.years.map { year in
      var rows = query.behindRows(of: year)
      rows.filter = Filter.all([rows.filter, .term(.is([.illustrative]))]).normalized
      return audit.find(rows).count
    }
    if invented.contains(where: { $0 > 0 }) {
      section.rows.append(["(illustrative)"] + shares(invented))
    }
    section.remarks = [notRecorded, illustrativeYears, gaps].compactMap(\.self)
    return section
  }

  private func shares(_ counts: [Int?]) -> [String] {
    zip(counts, trends.found).map { shared($0, of: $1) }
  }

  private var notRecorded: String? {
    let missing = trends.years.indices.filter { !trends.isRecorded[$0] }.map { years[$0] }
    return missing.isEmpty ? nil : "platforms are not recorded in \(listed(missing))"
  }

  private var illustrativeYears: String? {
    let invented = audit.illustrativeYears.map(String.init)
    return invented.isEmpty ? nil : "illustrative as a whole: \(listed(invented))"
  }

  private var gaps: String? {
    let missing = zip(trends.years, trends.years.dropFirst()).flatMap { ($0 + 1)..<$1 }
    return missing.isEmpty ? nil : "no edition: \(listed(missing.map(String.init)))"
  }

  /// The pair that is told: that of `vs:`, or else the one that ends in the edition shown.
  private var told: Int? {
    if query.versus == nil, case .year(let year) = query.at {
      return trends.pairs.firstIndex { $0.to == year }
    }
    return trends.pairs.indices.last
  }

  private var movements: [LandscapeSection] {
    guard let told else {
      return [LandscapeSection(title: "Arrivals and departures", remarks: ["nothing to compare"])]
    }
    let pair = trends.pairs[told]
    var section = LandscapeSection(
      title: "Arrivals and departures, \(arrow(pair))",
      headings: ["platform"] + PlatformMove.allCases.map(\.rawValue) + ["net"],
      numbers: Set(1...5))
    section.rows = trends.platforms.compactMap { trend in
      guard let movement = trend.movements[told], !movement.isStill else {
        return nil
      }
      let net = movement.net > 0 ? "+\(movement.net)" : "\(movement.net)"
      return [trend.platform] + PlatformMove.allCases.map { "\(movement[$0])" } + [net]
    }
    if !flows[told].isRecorded {
      section.remarks = [
        "platforms are not recorded in both editions: nobody is said to have moved"
      ]
    } else if section.rows.isEmpty {
      section.remarks = ["no community came or went"]
    }
    return [section]
  }

  private func arrow(_ pair: EditionPair) -> String {
    [pair.from, pair.to].map { year in
      "\(year)" + (audit.illustrativeYears.contains(year) ? " (illustrative)" : "")
    }.joined(separator: " → ")
  }

  private var using: LandscapeSection {
    var section = LandscapeSection(
      title: "How many platforms a community uses", headings: ["platforms"] + years,
      numbers: Set(0...max(1, years.count)))
    let most = combinations.using.map { ($0?.count ?? 0) - 1 }.max() ?? -1
    section.rows = (0..<(most + 1)).map { number in
      let counts = combinations.using.map { using in
        using.map { $0.indices.contains(number) ? $0[number] : 0 }
      }
      return ["\(number)"] + shares(counts)
    }
    if most > 1 {
      let counts = trends.years.indices.map { combinations.count(usingAtLeast: 2, in: $0) }
      section.rows.append(["at least 2"] + shares(counts))
    }
    if section.rows.isEmpty {
      let isRecorded = trends.isRecorded.contains(true)
      section.remarks = [isRecorded ? "no community is found" : "platforms are not recorded"]
    }
    return section
  }

  private var combinationsTold: [LandscapeSection] {
    let all = combinations.combinations
    guard !all.isEmpty else { return [] }
    var section = LandscapeSection(
      title: "The commonest combinations", headings: years + ["exactly these platforms"],
      numbers: Set(years.indices))
    section.rows = all.prefix(Self.toldCombinations).map { combination in
      combination.counts.map { $0.map(String.init) ?? "-" }
        + [combination.platforms.joined(separator: " + ")]
    }
    section.remarks = more(all.count - section.rows.count, "combination")
    return [section]
  }

  private var flowsTold: [LandscapeSection] {
    guard let told, flows[told].isRecorded else { return [] }
    let all = flows[told].flows
    var section = LandscapeSection(
      title: "Where they went, \(arrow(flows[told].pair)): "
        + counted(flows[told].communityCount, "community", "communities")
        + " left a platform or joined one")
    let invented = invented(in: flows[told].pair)
    section.lines = all.prefix(Self.toldFlows).map { line($0, invented) }
    section.remarks = more(all.count - section.lines.count, "flow")
    if let first = all.first {
      section.remarks.append("the first is what 'copse list' gives for: \(query.behind(first))")
    }
    return [section]
  }

  /// The communities that are invented in the later edition.
  private func invented(in pair: EditionPair) -> Selection {
    let rows = Query(filter: .term(.is([.illustrative])), at: .year(pair.to), showsParts: true)
    return audit.find(rows).communities
  }

  /// `twitter → linkedin 14 (a, b, c and 11 more)`, and what must be known of them.
  private func line(_ flow: PlatformFlow, _ invented: Selection) -> String {
    let ids = audit.ids(of: flow)
    let rest = ids.count - Self.toldCommunities
    let some = ids.prefix(rest == 1 ? ids.count : Self.toldCommunities).joined(separator: ", ")
    return "\(flow.left ?? "nothing") → \(flow.joined ?? "nothing") \(ids.count) (\(some)"
      + (rest > 1 ? " and \(rest) more)" : ")") + badge(flow, invented)
  }

  private func badge(_ flow: PlatformFlow, _ invented: Selection) -> String {
    let count = flow.communities.count { invented.contains(Int($0)) }
    if count == 0 { return "" }
    return count == flow.communities.count ? " [illustrative]" : " [\(count) illustrative]"
  }

  private func more(_ count: Int, _ noun: String) -> [String] {
    count > 0 ? ["\(counted(count, "more \(noun)")); --format csv and json have all"] : []
  }
}
