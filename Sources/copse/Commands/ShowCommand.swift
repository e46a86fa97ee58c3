internal import ArgumentParser
internal import CopseFiles
internal import CopseModel

/// `copse show`: all that the audit says of one community.
struct ShowCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print every cell, edition, change, part and connection of one community.",
    usage: "copse show [AUDIT] ID [--format FORMAT]")

  @Argument(help: ArgumentHelp("The audit, and the id of a community.", valueName: "audit-and-id"))
  var words: [String] = []
  @OptionGroup var options: TextFormatOption

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let opened = try OpenAudit(words, in: surroundings)
    guard !opened.line.isEmpty else { throw .noID }
    let communities = try opened.audit.communities(typed: opened.line)
    opened.reportProblems(to: &console)
    let lives = communities.map { CommunityLife($0, in: opened.audit) }
    switch options.format {
    case .text:
      for (index, life) in lives.enumerated() {
        if index > 0 { console.output.writeLine("") }
        life.write(to: &console.output)
      }
    case .json: console.output.writeLine(JSON.array(lives.map(\.json)).text)
    }
    return .done
  }
}
