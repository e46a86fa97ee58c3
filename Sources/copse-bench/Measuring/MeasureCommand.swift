import ArgumentParser
import CopseFiles
import CopseModel

struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract:
      "Times opening, typing queries, years, changes, platforms, hashtags, cohorts and the map.")

  @Argument(help: "The folder of the audit.")
  var audit: String

  @Option(help: "How often each thing is done.")
  var repeats = 15

  @Option(help: "A query to type, character by character; may be given again.")
  var query: [String] = ["guild zürich", "#opensc", "platform:twitter,bluesky", "change:moved"]

  func run() throws {
    let before = ResidentMemory.bytes
    let clock = ContinuousClock()
    let start = clock.now
    let audit = try AuditReader.read(at: audit)
    let first = (clock.now - start) / .milliseconds(1)
    let used = ResidentMemory.bytes - before
    report(audit, used: used)
    print("open: first \(milliseconds(first)) ms")
    try measureOpening()
    measureTyping(audit)
    measureYears(audit)
    measureChanges(audit)
    measurePlatforms(audit)
    measureHashtags(audit)
    measureCohorts(audit)
    measureMap(audit)
  }

  private func report(_ audit: Audit, used: Int) {
    let rows = audit.editions.reduce(0) { $0 + $1.count }
    print("editions: \(audit.years.map(String.init).joined(separator: " ")), rows: \(rows)")
    print("problems: \(audit.problems.count)")
    print("resident: \(used) bytes, \(used / max(1, rows)) a community and edition")
  }

  private func measureOpening() throws {
    let timing = try Timing.of(min(repeats, 5)) { try AuditReader.read(at: audit) }
    print("open: \(timing.description)")
  }

  /// Each character typed finds the communities and counts all facets, as the explorer does.
  private func measureTyping(_ audit: Audit) {
    for text in query {
      for end in text.indices {
        let typed = String(text[...end])
        guard
          let query = try? Query(
            parsing: typed, vocabulary: audit.vocabulary, caret: typed.count)
        else {
          print("key '\(typed)': cannot be read yet")
          continue
        }
        var count = 0
        let timing = Timing.of(repeats) {
          count = audit.find(query).count
          return audit.facets(query)
        }
        print("key '\(typed)': \(timing.description), \(count) found")
      }
    }
  }

  private func measureYears(_ audit: Audit) {
    for year in audit.years {
      let query = Query(at: .year(year))
      let timing = Timing.of(repeats) { (audit.find(query), audit.facets(query)) }
      print("year \(year): \(timing.description)")
    }
  }
  /// The changes that a screen of them shows, grouped by kind, and the events above them.
  private func measureChanges(_ audit: Audit) {
    for year in audit.years.dropFirst() {
      let query = Query(at: .year(year))
      var count = 0
      let groups = Timing.of(repeats) {
        let groups = audit.changes(query)?.groups ?? []
        count = groups.reduce(0) { $0 + $1.changeCount }
        return groups
      }
      print("changes \(year): \(groups.description), \(count) told")
      let events = Timing.of(min(repeats, 5)) { audit.changes(query)?.events }
      print("events \(year): \(events.description)")
    }
  }
}
