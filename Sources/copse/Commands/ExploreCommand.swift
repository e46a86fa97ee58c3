internal import ArgumentParser

/// `copse` without a command: the explorer.
struct ExploreCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Open the explorer (what copse does without a command).",
    shouldDisplay: false)

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var list: ListOptions

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let opened = try arguments.open(in: surroundings)
    return try list.list(opened, on: &console)
  }
}
