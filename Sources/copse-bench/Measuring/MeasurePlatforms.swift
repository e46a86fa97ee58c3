import CopseModel

extension MeasureCommand {
  /// Platforms, flows and combinations, of all communities and of some.
  func measurePlatforms(_ audit: Audit) {
    for line in ["", "parts:shown", "is:open", "platform:twitter guild", "vs:2020"] {
      guard let query = try? Query(parsing: line, vocabulary: audit.vocabulary) else { continue }
      let trends = Timing.of(repeats) { audit.platformTrends(query) }
      print("platforms '\(line)': \(trends.description)")
      let flows = Timing.of(repeats) { audit.platformFlows(query) }
      print("flows '\(line)': \(flows.description)")
      let combinations = Timing.of(repeats) { audit.platformCombinations(query) }
      print("combinations '\(line)': \(combinations.description)")
      guard let flow = audit.platformFlows(query).last?.flows.first else { continue }
      var count = 0
      let behind = Timing.of(repeats) {
        let found = audit.find(query.behind(flow))
        count = found.count
        return found
      }
      print("behind a flow '\(line)': \(behind.description), \(count) found")
    }
  }
}
