internal import ArgumentParser
internal import Glibc
internal import TerminalCanvas

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Runs the program with what the system gives it; all below gets that as arguments.
func runProgram() -> ExitStatus {
  // A reader that goes away (`copse list | head`) is no error: writing then fails, and that is seen.
  signal(SIGPIPE, SIG_IGN)
  var console = Console(
    output: Output(descriptor: STDOUT_FILENO), errors: Output(descriptor: STDERR_FILENO))
  let surroundings = Surroundings(
    environment: ProcessInfo.processInfo.environment,
    outputIsTerminal: isatty(STDOUT_FILENO) == 1)
  let status = run(Array(CommandLine.arguments.dropFirst()), in: surroundings, on: &console)
  return console.finish(status)
}

/// Runs the command that the arguments name.
func run(
  _ arguments: [String], in surroundings: Surroundings, on console: inout Console
) -> ExitStatus {
  let split = SplitArguments(
    arguments, commands: Copse.commandNames,
    defaultCommand: ExploreCommand.configuration.commandName ?? "")
  do {
    if split.isWordsAlone, surroundings.outputIsTerminal {
      return try OpenAudit(split.words, in: surroundings).explore(on: &console, in: surroundings)
    }
    var command = try Copse.parseAsRoot(split.forParsing)
    if let command = command as? any AuditCommand {
      return try command.run(on: &console, in: surroundings)
    }
    try command.run()
    return .done
  } catch let failure as CommandFailure {
    var remark = ""
    if case .noAudit = failure { remark = split.remarkOnFirstWord(commands: Copse.commandNames) }
    console.errors.writeLine("copse: \(visibleMarks(remark))\(failure.message)")
    return failure.status
  } catch {
    return answer(error, to: split, on: &console)
  }
}

/// Prints the help that was asked for, or in one line what is wrong with the arguments.
private func answer(
  _ error: any Error, to split: SplitArguments, on console: inout Console
) -> ExitStatus {
  guard Copse.exitCode(for: error) != .success else {
    console.output.writeLine(Copse.fullMessage(for: error))
    return .done
  }
  // ArgumentParser lists the values that an option knows one a line.
  let lines = Copse.message(for: error).split(separator: "\n")
  let sentence = lines.prefix { !$0.hasPrefix("  - ") }.joined(separator: " ")
  // Not the full stop behind it, as the line goes on.
  let closed = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
  let values = lines.filter { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
  let list = values.isEmpty ? "" : " " + values.joined(separator: ", ")
  let help = ["copse", "help", split.shownCommand].compactMap(\.self).joined(separator: " ")
  console.errors.writeLine(visibleMarks("copse: \(closed)\(list); see '\(help)'"))
  return .badUsage
}
