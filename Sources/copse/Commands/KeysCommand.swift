internal import ArgumentParser
internal import CopseFiles
internal import CopseUI
internal import TerminalCanvas

/// `copse keys`: the table of keys.
struct KeysCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the table of keys.",
    usage: "copse keys [--format FORMAT]")

  @Option(help: ArgumentHelp("How to print.", valueName: "format"))
  var format = KeysFormat.text

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    switch format {
    case .text: writeText(to: &console.output)
    case .markdown: writeMarkdown(to: &console.output)
    case .json: console.output.writeLine(json.text)
    }
    return .done
  }

  private func writeText(to output: inout Output) {
    for (index, place) in Place.allCases.enumerated() {
      output.writeLine((index == 0 ? "" : "\n") + place.title)
      var table = TextTable([])
      for binding in Self.bindings(in: place) {
        table.append([Self.keys(of: binding), binding.help])
      }
      for line in table.lines() { output.writeLine("  " + line) }
    }
  }

  /// The page docs/keys.md.
  private func writeMarkdown(to output: inout Output) {
    output.write(
      """
      # Keys

      Made from the table in `Sources/CopseUI/Explorer/Keymap.swift` by
      `swift run copse keys --format markdown > docs/keys.md`. `?` shows the keys of a place there.

      """)
    for place in Place.allCases {
      output.writeLine("\n## \(place.title)\n\n| key | what it does | name |\n| --- | --- | --- |")
      for binding in Self.bindings(in: place) {
        let keys = binding.keys.map { "`\($0.name)`".replacingBar }.joined(separator: " ")
        output.writeLine("| \(keys) | \(binding.help.replacingBar) | `\(binding.name)` |")
      }
    }
  }

  private var json: JSON {
    .array(
      Keymap.standard.bindings.map { binding in
        [
          "keys": .strings(binding.keys.map(\.name)), "name": .string(binding.name),
          "help": .string(binding.help), "places": .strings(binding.places.map(\.rawValue)),
        ]
      })
  }

  private static func bindings(in place: Place) -> [Binding] {
    Keymap.standard.bindings.filter { $0.places.contains(place) }
  }

  private static func keys(of binding: Binding) -> String {
    binding.keys.map(\.name).joined(separator: " ")
  }
}

enum KeysFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case json
}

extension String {
  /// With a backslash before each bar, which would end a cell of a Markdown table.
  fileprivate var replacingBar: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
