internal import ArgumentParser
internal import CopseFiles
internal import CopseModel

/// `copse platforms`: who is on which platform in every edition, who came, who went, and where to.
struct PlatformsCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "platforms",
    abstract: "Count platforms through the editions, and say where communities moved.",
    usage: "copse platforms [AUDIT] [QUERY ...] [--format FORMAT]")

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var options: ReportFormatOption

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let (opened, query) = try arguments.open(
      in: surroundings, everyPair: true, reportingTo: &console)
    let report = PlatformReport(of: opened.audit, query)
    switch options.format {
    case .text: LandscapeSection.writeText(report.sections, to: &console.output)
    case .csv: report.writeSheet(to: &console.output)
    case .json: console.output.writeLine(report.json.text)
    case .markdown: LandscapeSection.writeMarkdown(report.sections, to: &console.output)
    }
    if let remark = query.remarkOnMatch { console.errors.writeLine(remark) }
    if report.trends.found.allSatisfy({ $0 == 0 }) {
      Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
      console.errors.writeLine("found nothing in any edition")
    }
    return .done
  }
}
