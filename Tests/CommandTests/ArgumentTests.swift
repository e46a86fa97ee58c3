import Foundation
import Testing

@Suite struct ArgumentTests {
  @Test func `what begins with a dash and is no option belongs to the query`() throws {
    let audit = try smallAudit()
    let ids = ["--format", "ids"]
    #expect(try copse(["list", audit.path, "-has:hashtag"] + ids).output == "c\n")
    #expect(try copse(["list", audit.path, "-name:alpha"] + ids).output == "c\n")
    #expect(try copse([audit.path] + ids + ["-#one"]).output == "c\n")
    #expect(try copse(["list", audit.path] + ids + ["--", "-#one"]).output == "c\n")
  }

  @Test func `options stand before, between and behind the words`() throws {
    let audit = try smallAudit()
    let expected = Answer(output: "a\n", errors: "", status: 0)
    #expect(try copse(["--format", "ids", "list", audit.path, "alpha", "two"]) == expected)
    #expect(try copse(["list", audit.path, "alpha", "--format", "ids", "two"]) == expected)
    #expect(try copse(["list", audit.path, "alpha", "two", "--format=ids"]) == expected)
  }

  @Test func `the audit is the first word, or the environment's, or this folder`() throws {
    let audit = try smallAudit()
    let other = try TemporaryFolder(["communities-1999.csv": "id\nother\n"])
    let environment = ["COPSE_AUDIT": other.path]
    let ids = ["list", "--format", "ids"]
    #expect(try copse(ids + [audit.path], environment: environment).output == "a\nc\n")
    #expect(try copse(ids, environment: environment, in: audit.path).output == "other\n")
    #expect(try copse(ids, in: audit.path).output == "a\nc\n")
    #expect(try copse(ids + ["alpha"], in: audit.path).output == "a\n")
    #expect(try copse(ids + ["communities-2020.csv"], in: audit.path).output == "a\nb\n")
  }

  @Test func `where there is no audit, that is said in one line`() throws {
    let folder = try TemporaryFolder()
    let none = try copse([], in: folder.path)
    #expect(
      none.errors == "copse: expected an audit, found none here; name a folder that holds a sheet "
        + "for each year, such as communities-2024.csv, set COPSE_AUDIT to it, or see a sample "
        + "with 'copse demo'\n")
    #expect(none.status == 2)
    #expect(none.output == "")
    let nowhere = try copse(["list", "no/where"], in: folder.path)
    #expect(
      nowhere.errors == "copse: no/where: expected an audit, found nothing; "
        + "name a folder with sheets such as communities-2024.csv\n")
    #expect(nowhere.status == 2)
  }

  @Test(arguments: [
    (["lst", "A"], "'lst' is neither a path nor a command (did you mean 'list'?)"),
    (["nosuch"], "'nosuch' is neither a path nor a command"),
    (["list", "nosuch"], "'nosuch' is no path"),
  ])
  func `where there is no audit, a word that is none is told`(
    arguments: [String], remark: String
  ) throws {
    let folder = try TemporaryFolder()
    let audit = try smallAudit()
    let answer = try copse(arguments, in: folder.path)
    #expect(answer.errors.hasPrefix("copse: \(remark); expected an audit, found none here; "))
    #expect(answer.status == 2)
    // Where there is an audit, the word is a query.
    #expect(try copse(arguments, in: audit.path).errors == "found nothing in 2021\n")
  }

  @Test func `a query that cannot be read is shown with its place`() throws {
    let audit = try smallAudit(adding: ["communities-2021.csv": "id\na\n"])
    let answer = try copse(["list", audit.path, "name:日本", "is:opne"])
    let lines = answer.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("copse: query:12: ") == true)
    #expect(lines.dropFirst() == ["name:日本 is:opne", "             ^^^^"])
    #expect(answer.status == 2)
    #expect(answer.output == "")
  }

  @Test func `a mistyped option is told beside the query that it spoils`() throws {
    let audit = try smallAudit()
    let answer = try copse(["list", audit.path, "--fromat=json"])
    let lines = answer.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("copse: query:") == true)
    #expect(lines.first?.hasSuffix("; '--fromat=json' is no option, closest: --format") == true)
    #expect(answer.status == 2)
  }

  @Test(arguments: [
    (
      ["list", "--format", "xml"],
      "The value 'xml' is invalid for '--format <format>'. Please provide one of the following: "
        + "table, csv, tsv, json, ndjson, ids; see 'copse help list'"
    ),
    (
      ["map", "--format", "xml"],
      "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'csv', "
        + "'json', 'markdown' or 'svg'; see 'copse help map'"
    ),
    (["facets", "--limit", "3"], "Unknown option '--limit'; see 'copse help facets'"),
    (
      ["list", "--limit=-1"],
      "expected a number from 0 for --limit, found -1; see 'copse help list'"
    ),
    (
      ["list", "--limit", "-1"],
      "expected a number from 0 for --limit, found -1; see 'copse help list'"
    ),
    (["list", "--columns"], "Missing value for '--columns <headings>'; see 'copse help list'"),
    (
      ["list", "fixtures/amplifyfe", "--columns", "name,platfroms"],
      "expected a column, found 'platfroms'; closest: platforms; use id, name, status, platforms, "
        + "hashtags, kind, focus, region, organiser, members, part_of, formerly, url, notes, "
        + "source, access, activity, funding, lifecycle, connections, editions, first, last, "
        + "joined, left, changes, inferred"
    ),
    (
      ["show", "fixtures/amplifyfe"],
      "expected the id of a community, found none; write copse show AUDIT ID"
    ),
  ])
  func `bad usage is told in one line`(arguments: [String], message: String) throws {
    let answer = try copse(arguments)
    #expect(answer == Answer(output: "", errors: "copse: \(message)\n", status: 64))
  }

  @Test func `help and version are answers and no errors`() throws {
    let help = try copse(["--help"])
    #expect(help.status == 0)
    #expect(help.errors == "")
    #expect(help.output.contains("USAGE: copse [AUDIT] [QUERY ...]"))
    #expect(try copse(["-h"]) == help)
    #expect(try copse(["fixtures/amplifyfe", "-h"]) == help)
    let list = try copse(["list", "--help"])
    #expect(list.output.contains("USAGE: copse list [AUDIT] [QUERY ...] [OPTIONS]"))
    #expect(try copse(["help", "list"]) == list)
    #expect(try copse(["--version"]).output.split(separator: ".").count == 3)
  }

  @Test func `a reader that goes away is no error`() throws {
    let folder = try TemporaryFolder()
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let program = tests.deletingLastPathComponent().appending(path: "copse").path
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = [
      "-c",
      "'\(program)' demo parts:shown --format csv 2>errors | true; echo ${PIPESTATUS[0]} >status",
    ]
    shell.currentDirectoryURL = URL(filePath: folder.path)
    try shell.run()
    shell.waitUntilExit()
    #expect(try folder.text("status") == "0\n")
    #expect(try folder.text("errors") == "")
  }

  @Test func `results that cannot be written are an error`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try TemporaryFolder()
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    let program = tests.deletingLastPathComponent().appending(path: "copse").path
    shell.arguments = ["-c", "'\(program)' demo >/dev/full 2>errors"]
    shell.currentDirectoryURL = URL(filePath: folder.path)
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 2)
    #expect(
      try folder.text("errors") == "copse: expected to write the results, found "
        + "'No space left on device'; make room for them\n")
  }
}
