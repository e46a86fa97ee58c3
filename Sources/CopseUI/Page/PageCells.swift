import CopseModel
import TerminalCanvas

/// Every cell of every edition: a block a column, a row for editions in a row that have the same.
struct PageCells {
  let subject: PageSubject

  var lines: [PageLine] {
    var lines = subject.title("Every cell of every edition", .cells)
    var nothing: [String] = []
    var unrecorded: [String] = []
    for field in Field.known + subject.audit.otherHeadings.map(Field.other) {
      let runs = Self.trimmed(subject.community.runs(of: field))
      if runs.allSatisfy({ $0.content == .notRecorded || $0.content == .absent }) {
        unrecorded.append(field.heading)
      } else if runs.allSatisfy({ $0.text == "" || $0.content == .absent }) {
        nothing.append(field.heading)
      } else {
        lines += block(field, runs)
      }
    }
    return lines + remark("nothing stated", nothing) + remark("not recorded", unrecorded)
  }

  /// Without the editions before it was first listed and after it was last.
  private static func trimmed(_ runs: [CellRun]) -> [CellRun] {
    var runs = runs[...]
    if runs.first?.content == .absent { runs = runs.dropFirst() }
    if runs.last?.content == .absent { runs = runs.dropLast() }
    return Array(runs)
  }

  private func remark(_ words: String, _ headings: [String]) -> [PageLine] {
    if headings.isEmpty { return [] }
    return subject.wrapped.text(
      "\(words) in any edition that lists it: \(headings.joined(separator: ", "))", style: .dim
    ).entry(.remark(.cells, words))
  }

  /// Columns of the heading beside its rows; 0 where it stands in a line of its own.
  private var labelColumns: Int { subject.wrapped.columns >= 64 ? 14 : 0 }

  private func block(_ field: Field, _ runs: [CellRun]) -> [PageLine] {
    let isBeside = labelColumns > subject.wrapped.width(of: field.heading)
    var label = isBeside ? [] : subject.wrapped.text(field.heading, style: .dim)
    var lines: [PageLine] = []
    var before: CellRun?
    for (index, run) in runs.enumerated() {
      let change = before.map { CellChange(field, from: $0, to: run, in: subject) }
      var rows = subject.row(
        run.years, Self.words(run), label: isBeside && index == 0 ? field.heading : "",
        labelColumns: labelColumns, mark: change?.mark,
        style: run.text.map(\.isEmpty) ?? true ? .dim : .plain)
      if let entries = change?.entries {
        rows += subject.row([], entries, labelColumns: labelColumns, style: .dim)
      }
      lines += (label + rows)
        .entry(.cell(field, since: run.years.first ?? 0), isChange: change?.mark != nil)
      label = []
      if run.text != nil { before = run }
    }
    return lines
  }

  private static func words(_ run: CellRun) -> String {
    switch run.content {
    case .text(let text): text.isEmpty ? "not stated" : text
    case .notRecorded: "not recorded"
    case .absent: "not listed"
    }
  }
}
