internal import ArgumentParser
internal import CopseModel

/// `copse changes`: what changed from `vs:` to `at:`.
struct ChangesCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Print what changed from vs: to at: for the communities that the query finds.",
    usage: "copse changes [AUDIT] [QUERY ...] [--format FORMAT]")

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var options: ReportFormatOption

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let (opened, query) = try arguments.open(in: surroundings, reportingTo: &console)
    let changes = opened.audit.changes(query)
    if changes == nil {
      console.errors.writeLine(
        opened.audit.years.count > 1
          ? "nothing to compare: name two editions, at:YEAR and vs:YEAR"
          : "nothing to compare: the audit has one edition only")
    }
    ChangeReport(changes: changes, audit: opened.audit).write(
      as: options.format, to: &console.output)
    if changes?.all.isEmpty == true {
      Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    }
    return .done
  }
}
