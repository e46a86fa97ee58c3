internal import ArgumentParser
internal import CopseModel

/// `copse list`: the communities that a query finds.
struct ListCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the communities that the query finds.",
    usage: "copse list [AUDIT] [QUERY ...] [OPTIONS]")

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var options: ListOptions

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    try options.list(try arguments.open(in: surroundings), on: &console)
  }
}

/// How communities are listed.
struct ListOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to print; a table when left out.", valueName: "format"))
  var format: ListFormat?
  @Option(
    help: ArgumentHelp(
      "Columns of a table, csv or tsv, by their headings: name,platforms,first.",
      valueName: "headings"))
  var columns: String?
  @Option(help: ArgumentHelp("Print at most so many communities.", valueName: "number"))
  var limit: Int?

  /// Whether any of them is on the command line.
  var isGiven: Bool { format != nil || columns != nil || limit != nil }

  func validate() throws {
    if let limit, limit < 0 {
      throw ValidationError("expected a number from 0 for --limit, found \(limit)")
    }
  }

  /// Prints what the query finds, and says on standard error why it finds nothing.
  func list(_ opened: OpenAudit, on console: inout Console) throws(CommandFailure) -> ExitStatus {
    let query = try opened.query()
    var listed: [ListColumn]?
    if let columns { listed = try ListColumn.named(columns, in: opened.audit) }
    opened.reportProblems(to: &console)
    let found = opened.audit.find(query)
    let listing = Listing(
      communities: found.prefix(limit ?? .max), columns: listed, audit: opened.audit)
    listing.write(as: format ?? .table, to: &console.output)
    let remarks = Remarks(opened.audit, query)
    remarks.writeNotRecorded(listed ?? [], found.comparison, to: &console.errors)
    remarks.writeUnanswered(to: &console.errors)
    remarks.write(found, to: &console.errors)
    return .done
  }
}

enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case tsv
  case json
  case ndjson
  case ids
}
