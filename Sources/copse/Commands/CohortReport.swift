internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// Cohorts to be printed.
struct CohortReport {
  let audit: Audit
  let cohorts: Cohorts

  /// How many values of a column have a table of their own, where people read.
  private static let tableCount = 12

  func write(as format: ReportFormat, to output: inout Output) {
    switch format {
    case .text: writeText(to: &output)
    case .csv: writeSheet(to: &output)
    case .json: output.writeLine(json.text)
    case .markdown: writeMarkdown(to: &output)
    }
  }

  private var headings: [String] {
    ["new in", "communities"] + audit.years.dropFirst().map(String.init)
  }

  private var numberColumns: Set<Int> { Set(1..<max(2, headings.count)) }

  /// The cells of a cohort, blank under editions that are not later.
  private func cells(_ cohort: Cohort, _ told: (Int?, Int) -> String) -> [String] {
    let counts = cohort.open.map { told($0.communities, cohort.communities) }
    let blanks = Array(repeating: "", count: max(0, audit.years.count - 1 - counts.count))
    return [cohort.label, String(cohort.communities)] + blanks + counts
  }

  /// `47 90%`; a dash where the edition states no status.
  private func share(_ count: Int?, _ all: Int) -> String {
    guard let count else { return "–" }
    return all == 0 ? "0" : "\(count) \((count * 200 + all) / (all * 2))%"
  }

  private var shown: [CohortGroup] { Array(cohorts.groups.prefix(Self.tableCount)) }

  private func title(_ group: CohortGroup) -> String {
    "\(cohorts.field?.queryWords.first ?? ""): \(group.value) (\(group.communities))"
  }

  private func writeText(to output: inout Output) {
    writeTable(cohorts.cohorts, to: &output)
    for group in shown {
      output.writeLine("\n" + visibleMarks(title(group)))
      writeTable(group.cohorts, to: &output)
    }
    if !remarks.isEmpty { output.writeLine("") }
    for remark in remarks { output.writeLine(remark) }
  }

  private func writeTable(_ cohorts: [Cohort], to output: inout Output) {
    var table = TextTable(headings, alignedRight: numberColumns)
    for cohort in cohorts { table.append(cells(cohort, share)) }
    for line in table.lines(within: output.columns) { output.writeLine(line) }
  }

  private func writeMarkdown(to output: inout Output) {
    output.writeLine("## Cohorts\n")
    output.writeMarkdownTable(
      headings, alignedRight: numberColumns, cohorts.cohorts.map { cells($0, share) })
    for group in shown {
      output.writeLine("\n### \(markdown(title(group)))\n")
      output.writeMarkdownTable(
        headings, alignedRight: numberColumns, group.cohorts.map { cells($0, share) })
    }
    for remark in remarks { output.writeLine("\n\(remark).") }
  }

  /// What must be known beside the numbers.
  private var remarks: [String] {
    let missing = audit.editions.dropFirst().filter { !$0.records(.status) }.map { "\($0.year)" }
    let invented = audit.illustrativeYears.map(String.init)
    let rest = cohorts.groups.count - shown.count
    return [
      missing.isEmpty ? nil : "status not recorded in \(missing.joined(separator: ", "))",
      invented.isEmpty ? nil : "illustrative: \(invented.joined(separator: ", "))",
      rest > 0 ? "\(counted(rest, "more value")); csv and json have all" : nil,
    ].compactMap(\.self)
  }

  private func writeSheet(to output: inout Output) {
    var writer = SheetWriter(.comma)
    writer.append((cohorts.field.map { [$0.heading] } ?? []) + headings)
    let groups = [("", cohorts.cohorts)] + cohorts.groups.map { ($0.value, $0.cohorts) }
    for (value, cohorts) in groups {
      for cohort in cohorts {
        let cells = cells(cohort) { count, _ in count.map(String.init) ?? "" }
        writer.append((self.cohorts.field == nil ? [] : [visibleMarks(value)]) + cells)
      }
    }
    output.write(writer.take())
  }

  private var json: JSON {
    .array(
      cohorts.cohorts.enumerated().map { place, cohort in
        let groups = cohorts.groups.map { group -> JSON in
          let own = group.cohorts[place]
          return [
            "value": .string(group.value), "communities": .integer(own.communities),
            "open": open(own),
          ]
        }
        return [
          "cohort": .integer(cohort.year), "communities": .integer(cohort.communities),
          "open": open(cohort), "groups": .array(groups),
        ]
      })
  }

  private func open(_ cohort: Cohort) -> JSON {
    .array(
      cohort.open.map {
        ["edition": .integer($0.year), "communities": .integer(orNull: $0.communities)]
      })
  }
}
