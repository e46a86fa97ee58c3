internal import ArgumentParser
internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// `copse facets`: how many communities have each value.
struct FacetsCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "facets", abstract: "Count the values of each facet among what the query finds.",
    usage: "copse facets [AUDIT] [QUERY ...] [--format FORMAT]")

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var options: TextFormatOption

  /// The order in which they are printed.
  private static let facets: [Facet] = [
    .platform, .status, .lifecycle, .kind, .focus, .region, .firstListed,
  ]

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let (opened, query) = try arguments.open(in: surroundings, reportingTo: &console)
    let found = opened.audit.find(query)
    let counts = opened.audit.facets(query)
    let ordered = Self.facets.compactMap { facet in counts.first { $0.facet == facet } }
    switch options.format {
    case .text: write(ordered, found, to: &console.output)
    case .json: console.output.writeLine(json(ordered, found).text)
    }
    Remarks(opened.audit, query).write(found, to: &console.errors)
    return .done
  }

  private func write(_ facets: [FacetCounts], _ found: Found, to output: inout Output) {
    let edition = found.edition.map { "\($0.year): \($0.totalText)" } ?? "any edition"
    output.writeLine("\(found.count) of \(found.listed) listed; \(edition)")
    let width = facets.flatMap(\.values).map { String($0.count).count }.max() ?? 0
    for facet in facets where !facet.values.isEmpty {
      output.writeLine("\n\(facet.facet.rawValue)")
      let empty = facet.facet.field.flatMap { found.edition?.wordForEmpty($0) } ?? "not stated"
      for value in facet.values {
        let count = String(value.count)
        let padding = String(repeating: " ", count: width - count.count)
        let text = value.value.isEmpty ? empty : visibleMarks(value.value)
        output.writeLine("  \(padding)\(count)  \(text)")
      }
    }
  }

  private func json(_ facets: [FacetCounts], _ found: Found) -> JSON {
    let members = facets.map { facet in
      JSON.Member(
        facet.facet.rawValue,
        .array(facet.values.map { ["value": .string($0.value), "count": .integer($0.count)] }))
    }
    return [
      "edition": .integer(orNull: found.edition?.year), "found": .integer(found.count),
      "listed": .integer(found.listed), "total": .integer(orNull: found.edition?.total),
      "facets": .object(members),
    ]
  }
}
