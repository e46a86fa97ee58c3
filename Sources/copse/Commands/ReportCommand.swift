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
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Where to write; .html and .md say which format.", valueName: "file"))
  var output: String?
  @Option(help: ArgumentHelp("What to write, whatever the file is called.", valueName: "format"))
  var format: DocumentFormat?

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let path = output == "-" ? nil : output
    let format = try chosenFormat(for: path)
    let (opened, query) = try arguments.open(in: surroundings, reportingTo: &console)
    if let path { try opened.protectSheets(from: path) }
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
    if let path {
      do throws(FileFailure) {
        try ResultFile(path).write(text)
      } catch {
        throw .file(error)
      }
    } else {
      console.output.write(text)
    }
    if let remark = query.remarkOnMatch { console.errors.writeLine(remark) }
    Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    return .done
  }

  /// What is asked for, or what the ending of the file says.
  private func chosenFormat(for path: String?) throws(CommandFailure) -> DocumentFormat {
    if let format { return format }
    guard let path else { return .markdown }
    guard let format = DocumentFormat(ending: path) else { throw .unknownEnding(path) }
    return format
  }
}

enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  case html
  case markdown

  /// - Returns: nil for a name that ends in no known way.
  init?(ending path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    default: return nil
    }
    // `md` alone is a name without an ending.
    guard path.split(separator: "/").last?.contains(".") == true else { return nil }
  }
}
