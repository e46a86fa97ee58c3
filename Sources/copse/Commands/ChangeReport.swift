internal import CopseFiles
internal import CopseModel
internal import CopseUI
internal import TerminalCanvas

/// Changes to be printed.
struct ChangeReport {
  /// nil where there are no two editions to compare.
  let changes: FoundChanges?
  let audit: Audit

  func write(as format: ReportFormat, to output: inout Output) {
    switch format {
    case .text: writeText(to: &output)
    case .csv: writeSheet(to: &output)
    case .json: writeJSON(to: &output)
    case .markdown: writeMarkdown(to: &output)
    }
  }

  private func writeText(to output: inout Output) {
    guard let changes else { return }
    output.writeLine("\(years(changes, arrow: " → ")): \(summary(changes))")
    for event in changes.events { output.writeLine(visibleMarks(event.told)) }
    for remark in remarks(changes) { output.writeLine(remark) }
    var last: Int?
    for (community, change) in changes.all {
      if community.number != last {
        output.writeLine("")
        output.writeLine(visibleMarks(title(of: community)))
      }
      last = community.number
      let kind = change.kind.rawValue
      let padding = String(repeating: " ", count: max(0, 13 - kind.count))
      output.writeLine(visibleMarks("  \(kind)\(padding)\(told(change, in: audit))").trimmedAtEnd)
    }
  }

  private func writeMarkdown(to output: inout Output) {
    guard let changes else { return }
    output.writeLine("## Changes, \(years(changes, arrow: " to "))")
    output.writeLine("")
    output.writeLine(summary(changes) + ".")
    let events = changes.events
    if !events.isEmpty { output.writeLine("") }
    for event in events { output.writeLine("- " + markdown(event.told)) }
    for remark in remarks(changes) { output.writeLine("\n" + remark + ".") }
    guard !changes.all.isEmpty else { return }
    output.writeLine("\n| community | change | before | after |\n| --- | --- | --- | --- |")
    for (community, change) in changes.all {
      let cells = [
        title(of: community), change.kind.rawValue,
        toldSide(change, \.before, in: audit) ?? "", toldSide(change, \.after, in: audit) ?? "",
      ]
      output.writeLine("| " + cells.map(markdown).joined(separator: " | ") + " |")
    }
  }

  private func writeSheet(to output: inout Output) {
    var writer = SheetWriter(.comma)
    writer.append(["id", "name", "change", "before", "after"])
    for (community, change) in changes?.all ?? [] {
      let cells = [
        community.id, community.name, change.kind.rawValue, change.before ?? "",
        change.after ?? "",
      ]
      writer.append(cells.map(visibleMarks))
    }
    output.write(writer.take())
  }

  private func writeJSON(to output: inout Output) {
    let all = (changes?.all ?? []).map { community, change in JSON.change(change, of: community) }
    let counts = (changes?.counts ?? []).map {
      JSON.Member($0.kind.rawValue, .integer($0.count))
    }
    let json: JSON = [
      "from": .integer(orNull: changes?.comparison.from.year),
      "to": .integer(orNull: changes?.comparison.to.year),
      "notRecorded": .strings(changes?.comparison.notRecorded ?? []),
      "changes": .array(all), "counts": .object(counts),
      "events": .array((changes?.events ?? []).map(JSON.event)),
    ]
    output.writeLine(json.text)
  }

  private func years(_ changes: FoundChanges, arrow: String) -> String {
    [changes.comparison.from, changes.comparison.to]
      .map { "\($0.year)" + ($0.isIllustrative ? " (illustrative)" : "") }
      .joined(separator: arrow)
  }

  /// `3 renamed, 5 joined`, or that nothing changed.
  private func summary(_ changes: FoundChanges) -> String {
    let counts = changes.counts.map { "\($0.count) \($0.kind.rawValue)" }
    return counts.isEmpty ? "no changes" : counts.joined(separator: ", ")
  }

  /// The years between that have no edition, and what each of the two does not record.
  private func remarks(_ changes: FoundChanges) -> [String] {
    let years = YearSpans.text(changes.comparison.yearsWithoutEdition, charset: .ascii)
    let missing = changes.comparison.notRecordedByYear.map { year, columns in
      visibleMarks("not recorded in \(year): " + columns.joined(separator: ", "))
    }
    return (years.isEmpty ? [] : ["no edition: \(years)"]) + missing
  }
}
