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
    try list.explore(arguments.open(in: surroundings), on: &console, in: surroundings)
  }
}

extension ListOptions {
  /// Opens the explorer where somebody looks, and lists where nobody does or a format is named.
  func explore(
    _ opened: OpenAudit, on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    guard surroundings.outputIsTerminal, !isGiven else { return try list(opened, on: &console) }
    return try opened.explore(on: &console, in: surroundings)
  }
}

extension OpenAudit {
  /// Opens the explorer, and tells of the problems of the sheets when the person has left it.
  func explore(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    var explorer = try Explorer(self, in: surroundings)
    let status = explorer.run()
    _ = consume explorer
    reportProblems(to: &console)
    return status
  }
}
