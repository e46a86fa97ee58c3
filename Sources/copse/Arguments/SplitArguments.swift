internal import CopseModel

/// The arguments, with what belongs to the query told from the options.
///
/// A query may begin with `-` (`-has:hashtag`), which ArgumentParser would take for `-h` and more.
/// Only what ``DocumentedOption`` lists is an option; all the rest is words.
struct SplitArguments: Hashable {
  /// The command's name; the explorer's when the first word is none, and empty when the program
  /// itself is asked for help.
  private(set) var command: String
  /// Whether the first word is a command.
  private(set) var isNamed = false
  private(set) var options: [String] = []
  private(set) var words: [String] = []

  /// - Parameter commands: The names of all commands.
  init(_ arguments: [String], commands: [String], defaultCommand: String) {
    command = defaultCommand
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard let option = DocumentedOption(argument) else {
        words.append(argument)
        continue
      }
      if option.takesTwoArguments {
        // ArgumentParser takes several values of an option only one by one.
        var values = argument.split(separator: "=", maxSplits: 1).dropFirst().map(String.init)
        while values.count < 2, let value = rest.first, DocumentedOption(value) == nil {
          values.append(value)
          rest.removeFirst()
        }
        options += values.isEmpty ? [argument] : values.map { "\(option.longName)=\($0)" }
        continue
      }
      guard option.takesNextArgument(after: argument), let value = rest.popFirst() else {
        options.append(argument)
        continue
      }
      // ArgumentParser would take a value such as -1 for another option.
      let isJoined = value.hasPrefix("-") && DocumentedOption(value) == nil
      options += isJoined ? ["\(option.longName)=\(value)"] : [argument, value]
    }
    if let first = words.first, commands.contains(first) {
      command = first
      isNamed = true
      words.removeFirst()
    } else if let option = options.first(where: DocumentedOption.isForAll) {
      command = ""
      options = [option]
    }
  }

  /// Whether there is neither a command nor an option, so that nothing is left to parse; before
  /// ArgumentParser reads a line it learns its commands, which takes longer than reading a sheet.
  var isWordsAlone: Bool { !isNamed && options.isEmpty }

  /// What `copse help` calls the command; nil for the program itself.
  var shownCommand: String? {
    isNamed ? command : nil
  }

  /// What the first word is not, where there is no audit either; empty when there is no word.
  func remarkOnFirstWord(commands: [String]) -> String {
    guard let word = words.first else { return "" }
    if isNamed { return "'\(word)' is no path; " }
    let closest = closestWord(to: word, in: commands).map { " (did you mean '\($0)'?)" } ?? ""
    return "'\(word)' is neither a path nor a command\(closest); "
  }

  /// The arguments as ArgumentParser reads them, the words behind `--`.
  var forParsing: [String] {
    if command.isEmpty { return options }
    // The built-in command knows no `--`.
    if command == "help" { return [command] + words }
    return [command] + options + ["--"] + words
  }
}

/// An option of any command, under every spelling.
enum DocumentedOption: String, CaseIterable, Hashable, Sendable {
  case format
  case columns
  case limit
  case output
  case lost
  case path
  case help
  case version

  /// The spellings, as they are typed.
  var names: [String] {
    switch self {
    case .help: ["--help", "-h"]
    case .output: ["-o", "--output"]
    case .format, .columns, .limit, .lost, .path, .version: ["--" + rawValue]
    }
  }

  /// The spelling that can stand before `=`.
  var longName: String { "--" + rawValue }

  var takesValue: Bool {
    switch self {
    case .format, .columns, .limit, .output, .path: true
    case .help, .version, .lost: false
    }
  }

  /// Whether it is about two things: `--path A B`.
  var takesTwoArguments: Bool { self == .path }

  /// The option that an argument is, with or without its value behind `=`; nil for a word.
  init?(_ argument: String) {
    let found = Self.allCases.first { option in
      option.names.contains { name in
        argument == name || option.takesValue && argument.hasPrefix(name + "=")
      }
    }
    guard let found else { return nil }
    self = found
  }

  func takesNextArgument(after argument: String) -> Bool {
    takesValue && names.contains(argument)
  }

  /// Whether the argument is an option that stands without a command.
  static func isForAll(_ argument: String) -> Bool {
    switch DocumentedOption(argument) {
    case .help, .version: true
    case .format, .columns, .limit, .output, .lost, .path, nil: false
    }
  }
}
