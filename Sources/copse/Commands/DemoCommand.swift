internal import ArgumentParser

/// `copse demo`: the sample that the program carries.
struct DemoCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open the sample audit that the program carries.",
    usage: "copse demo [QUERY ...] [OPTIONS]")

  @Argument(help: ArgumentHelp("Which communities.", valueName: "query"))
  var words: [String] = []
  @OptionGroup var list: ListOptions

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    try list.explore(OpenAudit(sampleWith: words), on: &console, in: surroundings)
  }
}
