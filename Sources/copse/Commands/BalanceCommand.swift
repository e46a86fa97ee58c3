internal import ArgumentParser
internal import CopseFiles
internal import CopseModel

/// `copse balance`: how each edition's total came out of the one before.
struct BalanceCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: "Print how each edition's total came out of the one before.",
    usage: "copse balance [AUDIT] [QUERY ...] [--format FORMAT]")

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var options: TextFormatOption

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let (opened, query) = try arguments.open(
      in: surroundings, everyPair: true, reportingTo: &console)
    let rows = opened.audit.balance(query)
    switch options.format {
    case .text: write(rows, of: opened.audit, to: &console.output)
    case .json:
      console.output.writeLine(JSON.array(rows.map(json)).text)
      for gap in gaps(rows, of: opened.audit) { console.errors.writeLine(gap) }
    }
    if rows.allSatisfy({ $0.opening == 0 && $0.closing == 0 }) {
      Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    }
    return .done
  }

  private func write(_ rows: [BalanceRow], of audit: Audit, to output: inout Output) {
    let headings =
      ["from", "to"] + BalancePart.allCases.map(\.rawValue)
      + (audit.illustrativeYears.isEmpty ? [] : [""])
    var table = TextTable(headings, alignedRight: Set(0...10))
    for row in rows {
      let numbers = BalancePart.allCases.map { String(row[$0]) }
      let isIllustrative = audit.illustrativeYears.contains { [row.from, row.to].contains($0) }
      table.append(
        ["\(row.from)", "\(row.to)"] + numbers + (isIllustrative ? ["illustrative"] : []))
    }
    for line in table.lines(within: output.columns) { output.writeLine(line) }
    for row in rows where row.to > row.from + 1 {
      let gap = row.to == row.from + 2 ? "\(row.from + 1)" : "\(row.from + 1) to \(row.to - 1)"
      output.writeLine("no edition: \(gap)")
    }
    for gap in gaps(rows, of: audit) { output.writeLine(gap) }
    if rows.isEmpty { output.writeLine("one edition only: nothing to compare") }
  }

  /// `2020 to 2022: status not recorded in 2022: what was closed in 2020 counts as reopened`.
  private func gaps(_ rows: [BalanceRow], of audit: Audit) -> [String] {
    rows.flatMap { row in
      (audit.comparison(from: row.from, to: row.to)?.balanceGaps ?? [])
        .map { "\(row.from) to \(row.to): \($0.sentence)" }
    }
  }

  private func json(_ row: BalanceRow) -> JSON {
    let numbers = BalancePart.allCases.map { JSON.Member($0.rawValue, .integer(row[$0])) }
    return .object(
      [JSON.Member("from", .integer(row.from)), JSON.Member("to", .integer(row.to))] + numbers)
  }
}
