import ArgumentParser

/// Makes audits of any size, and measures with them; docs/performance.md tells how.
@main
struct CopseBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copse-bench",
    abstract: "Makes invented audits of any size, and measures how fast Copse is with them.",
    subcommands: [
      MakeCommand.self, MeasureCommand.self, FirstFrameCommand.self, KeyCommand.self,
      GraphCommand.self,
    ])
}
