internal import ArgumentParser
internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// `copse check`: what is wrong with the sheets, and whether published figures agree with them.
struct CheckCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every problem of the sheets, and compare published figures with them.",
    usage: "copse check [AUDIT] [--format FORMAT]",
    discussion: """
      Sheets are CSV files, or the worksheets of an Excel workbook (.xlsx), whose problems name the \
      worksheet, the row and the column. Ends with status 1 when a row was left out or a published \
      figure differs.
      """)

  @Argument(help: ArgumentHelp("The audit.", valueName: "audit"))
  var words: [String] = []
  @OptionGroup var options: TextFormatOption

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let opened = try open(in: surroundings, on: &console)
    guard opened.line.isEmpty else { throw .audit(.noSuchPath(opened.line)) }
    let published = opened.audit.publishedComparisons
    switch options.format {
    case .text: write(opened, published, to: &console.output)
    case .json:
      let json = json(opened.audit.files, opened.audit.problems, published)
      console.output.writeLine(json.text)
    }
    let hasErrors =
      opened.audit.problems.contains { $0.severity == .error }
      || published.contains { $0.verdict == .differs }
    return hasErrors ? .foundErrors : .done
  }

  /// Opens the audit; where no sheet of it can be read, prints first what is wrong with each.
  private func open(
    in surroundings: Surroundings, on console: inout Console
  ) throws(CommandFailure) -> OpenAudit {
    do throws(CommandFailure) {
      return try OpenAudit(words, in: surroundings)
    } catch {
      if case .audit(.nothingRead(let path, let problems, let files)) = error {
        switch options.format {
        case .text: write(problems, files, in: path, to: &console.output)
        case .json: console.output.writeLine(json(files, problems, []).text)
        }
      }
      throw error
    }
  }

  private func write(
    _ opened: OpenAudit, _ published: [PublishedComparison], to output: inout Output
  ) {
    write(opened.audit.problems, opened.audit.files, in: opened.path, to: &output)
    guard !published.isEmpty else { return }
    output.writeLine("")
    for line in publishedTable(published).lines(within: output.columns) { output.writeLine(line) }
  }

  private func write(
    _ problems: [Problem], _ files: [FileTally], in audit: String?, to output: inout Output
  ) {
    for problem in problems {
      let path = OpenAudit.shownPath(of: problem.file, in: audit)
      let place = "\(path):\(problem.line):\(problem.column)"
      output.writeLine(visibleMarks("\(place): \(problem.severity.rawValue): \(problem.message)"))
    }
    if !problems.isEmpty { output.writeLine("") }
    for line in filesTable(files).lines(within: output.columns) { output.writeLine(line) }
  }

  private func filesTable(_ files: [FileTally]) -> TextTable {
    var table = TextTable(
      ["file", "rows", "read", "repaired", "left out"], alignedRight: [1, 2, 3, 4])
    for file in files {
      let counts = [file.rows, file.read, file.repaired, file.leftOut]
      // Nobody knows how many rows a file has that cannot be read.
      table.append([file.file] + counts.map { file.isCounted ? String($0) : "-" })
    }
    return table
  }

  private func publishedTable(_ published: [PublishedComparison]) -> TextTable {
    var table = TextTable(
      ["edition", "figure", "published", "found", ""], alignedRight: [0, 2, 3])
    for comparison in published {
      table.append([
        String(comparison.figure.edition), comparison.figure.figure,
        String(comparison.figure.value), comparison.found.map { String($0) } ?? "-",
        comparison.verdict.rawValue,
      ])
    }
    return table
  }

  private func json(
    _ files: [FileTally], _ problems: [Problem], _ published: [PublishedComparison]
  ) -> JSON {
    [
      "files": .array(
        files.map { file in
          let count = { (rows: Int) in JSON.integer(orNull: file.isCounted ? rows : nil) }
          return [
            "file": .string(file.file), "rows": count(file.rows), "read": count(file.read),
            "repaired": count(file.repaired), "leftOut": count(file.leftOut),
          ]
        }),
      "problems": .array(
        problems.map {
          [
            "file": .string($0.file), "line": .integer($0.line), "column": .integer($0.column),
            "severity": .string($0.severity.rawValue), "message": .string($0.message),
          ]
        }),
      "published": .array(
        published.map {
          [
            "edition": .integer($0.figure.edition), "figure": .string($0.figure.figure),
            "published": .integer($0.figure.value), "found": .integer(orNull: $0.found),
          ]
        }),
    ]
  }
}
