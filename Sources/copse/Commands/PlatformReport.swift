internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// Platforms through the editions, to be printed.
struct PlatformReport {
  let audit: Audit
  let query: Query
  let trends: PlatformTrends
  let flows: [PlatformFlows]
  let combinations: PlatformCombinations

  init(of audit: Audit, _ query: Query) {
    self.audit = audit
    self.query = query
    trends = audit.platformTrends(query)
    flows = audit.platformFlows(query)
    combinations = audit.platformCombinations(query)
  }

  /// With the keys of docs/json.md.
  var json: JSON {
    [
      "editions": .array(trends.years.map(JSON.integer)),
      "platforms": .array(
        trends.platforms.map { ["platform": .string($0.platform), "counts": Self.json($0.counts)] }
      ),
      "flows": .array(flows.flatMap(\.flows).map(json)),
      "combinations": .array(
        combinations.combinations.map {
          ["platforms": .strings($0.platforms), "counts": Self.json($0.counts)]
        }),
    ]
  }

  private func json(_ flow: PlatformFlow) -> JSON {
    [
      "from": .integer(flow.pair.from), "to": .integer(flow.pair.to),
      "left": .string(orNull: flow.left), "joined": .string(orNull: flow.joined),
      "communities": .strings(audit.ids(of: flow)),
    ]
  }

  private static func json(_ counts: [Int?]) -> JSON {
    .array(counts.map(JSON.integer(orNull:)))
  }

  /// A row for each number; what is not recorded has no number.
  func writeSheet(to output: inout Output) {
    var writer = SheetWriter(.comma)
    writer.append(["figure", "from", "edition", "platform", "joined", "communities"])
    func append(
      _ figure: String, from: Int? = nil, _ edition: Int, _ platform: String, joined: String = "",
      _ count: Int?
    ) {
      let years = [from.map(String.init) ?? "", "\(edition)"]
      let cells = [figure] + years + [platform, joined, count.map(String.init) ?? ""]
      writer.append(cells.map(visibleMarks))
    }
    for (index, year) in trends.years.enumerated() {
      append("found", year, "", trends.found[index])
      for trend in trends.platforms { append("on", year, trend.platform, trend.counts[index]) }
      for (number, count) in (combinations.using[index] ?? []).enumerated() {
        append("using", year, "\(number)", count)
      }
      for combination in combinations.combinations {
        let platforms = combination.platforms.joined(separator: "; ")
        append("combination", year, platforms, combination.counts[index])
      }
    }
    for (index, pair) in trends.pairs.enumerated() {
      for trend in trends.platforms {
        for move in PlatformMove.allCases {
          let count = trend.movements[index]?[move]
          append(move.rawValue, from: pair.from, pair.to, trend.platform, count)
        }
      }
      for flow in flows[index].flows {
        append(
          "flow", from: pair.from, pair.to, flow.left ?? "", joined: flow.joined ?? "",
          flow.communities.count)
      }
    }
    output.write(writer.take())
  }
}
