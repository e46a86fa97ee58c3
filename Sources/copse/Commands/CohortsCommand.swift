internal import ArgumentParser
internal import CopseModel
internal import TerminalCanvas

/// `copse cohorts`: of the communities new in an edition, how many each later one counts.
struct CohortsCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohorts",
    abstract: "Print how many of the communities new in an edition are open in each later one.",
    usage: "copse cohorts [AUDIT] [QUERY ...] [--format FORMAT]")

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var options: ReportFormatOption

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let (opened, query) = try arguments.open(
      in: surroundings, everyPair: true, reportingTo: &console)
    let cohorts = opened.audit.cohorts(query)
    CohortReport(audit: opened.audit, cohorts: cohorts)
      .write(as: options.format, to: &console.output)
    if query.group != nil, cohorts.field == nil {
      console.errors.writeLine(
        "expected a column that cohorts can be told by; use group:platform or group:kind")
    }
    if let remark = query.remarkOnMatchOfCohorts { console.errors.writeLine(remark) }
    if cohorts.cohorts.allSatisfy({ $0.communities == 0 }) {
      Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    }
    return .done
  }
}
