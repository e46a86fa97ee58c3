internal import ArgumentParser
internal import CopseFiles
internal import CopseModel

/// `copse report`: the yearly report of an edition.
struct ReportCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the yearly report of an edition, as a page or as Markdown.",
    usage: "copse report [AUDIT] [QUERY ...] [-o FILE] [--format FORMAT]",
    discussion: """
      The edition is the latest, or that of at:YEAR, compared with the one before, or that of \
      vs:YEAR; group:platform and the like tell the cohorts by value too. A file that is there is \
      replaced once the report is whole. Without -o, or with -o -, the report goes to standard \
      output, as Markdown unless --format says otherwise.
      """)

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var result: ResultOptions<DocumentFormat>

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let format = try result.chosenFormat()
    let (opened, query) = try arguments.open(in: surroundings, reportingTo: &console)
    if let path = result.path { try opened.protectSheets(from: path) }
    let document: ReportDocument
    do throws(ReportError) {
      document = try ReportDocument(of: opened.audit, query)
    } catch {
      throw .report(error)
    }
    let text =
      switch format {
      case .html: HTMLReport(document).text
      case .markdown: MarkdownReport(document).text
      }
    try result.write(on: &console) { $0.write(text) }
    if let remark = query.remarkOnMatch { console.errors.writeLine(remark) }
    Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    return .done
  }
}
