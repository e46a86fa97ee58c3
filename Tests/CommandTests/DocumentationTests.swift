import Foundation
import Testing

@Suite struct DocumentationTests {
  @Test func `docs keys is what the program prints`() throws {
    let page = try String(contentsOf: root.appending(path: "docs/keys.md"), encoding: .utf8)
    let printed = try copse(["keys", "--format", "markdown"]).output
    #expect(
      printed == page,
      "stale; write it anew with: swift run copse keys --format markdown > docs/keys.md")
  }

  @Test func `keys are printed by place`() throws {
    let text = try copse(["keys"])
    #expect(text.output.hasPrefix("The list of communities\n"))
    #expect(text.output.contains("\n\nThe query line\n"))
    #expect(text.status == 0)
    let json = try copse(["keys", "--format", "json"]).output
    #expect(json.contains(#"{"keys":["/"],"name":"edit-query","help":"Edit the query line","#))
  }

  @Test func `the manual has every command and every option`() throws {
    let manual = try String(contentsOf: root.appending(path: "docs/copse.1"), encoding: .utf8)
      .replacing("\\-", with: "-")
    let help = try copse(["--help"]).output
    let commands = try Self.commands(in: help)
    #expect(commands.contains("list"))
    for command in commands {
      #expect(manual.contains("\n.TP\n.B \(command)"), "\(command)")
      for option in Self.options(in: try copse([command, "--help"]).output) {
        #expect(manual.contains(option), "\(option) of \(command)")
      }
    }
  }

  @Test func `every query of the manual can be read`() throws {
    let manual = try String(contentsOf: root.appending(path: "docs/copse.1"), encoding: .utf8)
    let examples = try #require(manual.split(separator: ".nf\n").dropFirst().first)
      .split(separator: ".fi").first
    let audit = try smallAudit()
    #expect(try #require(examples).contains("moved:twitter->linkedin@2022..2024"))
    for line in try #require(examples).split(separator: "\n") {
      // Behind the terms stands what they mean, two spaces apart.
      let terms = try #require(line.split(separator: "  ").first)
      let errors = try copse(["list", audit.path, String(terms)]).errors
      #expect(!errors.contains("query:"), "\(terms)")
    }
  }

  @Test func `every option of a command is told from the query`() throws {
    for command in try Self.commands(in: copse(["--help"]).output) {
      for option in Self.options(in: try copse([command, "--help"]).output) {
        // An option that were taken for a word would be a query, or one word too many.
        let errors = try copse([command, option, "?"]).errors
        #expect(!errors.contains("query:"), "\(option) of \(command)")
        #expect(!errors.contains("Unexpected argument"), "\(option) of \(command)")
      }
    }
  }

  @Test func `the page on JSON has every key that is printed`() throws {
    let page = try String(contentsOf: root.appending(path: "docs/json.md"), encoding: .utf8)
    let audit = try smallAudit()
    let commands = [
      ["list"], ["show", "a"], ["changes"], ["facets"], ["balance"], ["check"],
      ["platforms"], ["hashtags"], ["cohorts", "group:kind"],
    ]
    for command in commands {
      let arguments = [command[0], audit.path] + command.dropFirst() + ["--format", "json"]
      let output = try copse(arguments).output
      for key in output.matches(of: /"([a-zA-Z]+)":/).map(\.1) where key != "Access" {
        #expect(page.contains("`\(key)`") || page.contains("\"\(key)\":"), "\(key)")
      }
    }
  }

  private static func commands(in help: String) throws -> [String] {
    let list = try #require(help.split(separator: "SUBCOMMANDS:\n").last)
    return list.matches(of: #/(?m)^  ([a-z]+) /#).map { String($0.1) }
  }

  private static func options(in help: String) -> Set<String> {
    Set(help.matches(of: /--[a-z]+/).map { String($0.0) })
  }
}
