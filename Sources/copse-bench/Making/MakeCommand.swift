import ArgumentParser
import Foundation

struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Writes an invented audit, the same bytes for the same arguments.",
    discussion: """
      Two in a hundred communities are removed and as many added each year; others close, move, \
      take another name or change otherwise. Every row is marked as illustrative.
      """)

  @Argument(help: "How many communities each edition lists.")
  var count: Int

  @Option(help: ArgumentHelp("The years of the editions.", valueName: "first...last"))
  var editions: YearRange = YearRange(years: 2020...2024)

  @Option(help: "Chooses another audit of the same kind.")
  var seed: UInt64 = 1

  @Option(help: "How many connections each community begins; 0 writes no connections.")
  var connections = 8

  @Option(name: [.short, .long], help: "The folder to write to; made when it is not there.")
  var output: String

  func validate() throws {
    guard count >= 0 else {
      throw ValidationError("expected 0 or more communities, found \(count)")
    }
    guard connections >= 0 else {
      throw ValidationError("expected 0 or more connections, found \(connections)")
    }
  }

  func run() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let years = Array(editions.years)
    let sheets = InventedSheets(
      audit: InventedAudit(count: count, years: years, seed: seed), folder: output)
    for edition in years.indices {
      try sheets.writeCommunities(edition: edition)
      if connections > 0 { try sheets.writeConnections(edition: edition, each: connections) }
    }
  }
}

/// Years written as `2020...2024`, `2020-2024`, `2020..2024` or `2020`.
struct YearRange: ExpressibleByArgument {
  let years: ClosedRange<Int>

  init(years: ClosedRange<Int>) {
    self.years = years
  }

  init?(argument: String) {
    let ends = argument.split { $0 == "." || $0 == "-" }.map { Int($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count < 3,
      first <= last, (1...9999).contains(first), last <= 9999
    else { return nil }
    years = first...last
  }

  var defaultValueDescription: String { "\(years.lowerBound)...\(years.upperBound)" }
}
