internal import ArgumentParser

/// For people, for sheets, for programs, and for documents.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case csv
  case json
  case markdown
}

struct ReportFormatOption: ParsableArguments {
  @Option(help: ArgumentHelp("How to print.", valueName: "format"))
  var format = ReportFormat.text
}
