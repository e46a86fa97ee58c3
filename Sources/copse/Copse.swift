internal import ArgumentParser
internal import CopseModel

/// The program, as ArgumentParser knows it.
struct Copse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copse",
    abstract: "Explore yearly audits of online communities of practice.",
    usage: "copse [AUDIT] [QUERY ...]\ncopse COMMAND [AUDIT] [QUERY ...] [OPTIONS]",
    discussion: """
      Without a command, opens the explorer; where standard output is no terminal, does what \
      'list' does.

      AUDIT is a folder with a sheet for each year, or one sheet. Where the first word is no path \
      that exists and holds no '/', the audit is the one that COPSE_AUDIT names, or else this \
      folder. All other words, joined by spaces, are the query, also those that begin with '-' \
      and are no option listed here.
      """,
    version: "0.1.0",
    subcommands: [
      ExploreCommand.self, ListCommand.self, ShowCommand.self, ChangesCommand.self,
      FacetsCommand.self, BalanceCommand.self, PlatformsCommand.self, HashtagsCommand.self,
      CohortsCommand.self, MapCommand.self, CheckCommand.self, ReportCommand.self,
      ExportCommand.self,
      KeysCommand.self, DemoCommand.self,
    ])

  /// What a first word must be to be a command and not the name of an audit.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}

/// A command that reads an audit, or tells of the program, and prints.
protocol AuditCommand: ParsableCommand {
  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus
}

/// The words behind a command.
struct AuditAndQuery: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The audit, and which communities: platform:zoom is:open #tag \"two words\".",
      valueName: "audit-and-query"))
  var words: [String] = []

  func open(in surroundings: Surroundings) throws(CommandFailure) -> OpenAudit {
    try OpenAudit(words, in: surroundings)
  }

  /// The audit and the query over it; what could not be read as it stands, or cannot be answered, is
  /// said.
  ///
  /// - Parameter everyPair: Whether terms about changes are asked of every two editions in a row.
  func open(
    in surroundings: Surroundings, everyPair: Bool = false, reportingTo console: inout Console
  ) throws(CommandFailure) -> (OpenAudit, Query) {
    let opened = try open(in: surroundings)
    let query = try opened.query()
    opened.reportProblems(to: &console)
    Remarks(opened.audit, query).writeUnanswered(everyPair: everyPair, to: &console.errors)
    return (opened, query)
  }
}

/// Text for people, or JSON for programs.
enum TextFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

struct TextFormatOption: ParsableArguments {
  @Option(help: ArgumentHelp("How to print.", valueName: "format"))
  var format = TextFormat.text
}
