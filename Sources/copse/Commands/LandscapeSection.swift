internal import TerminalCanvas

/// A part of a report on the whole: a table or lines under a title, and remarks.
struct LandscapeSection {
  let title: String
  var headings: [String] = []
  var rows: [[String]] = []
  /// The columns whose cells are numbers.
  var numbers: Set<Int> = []
  var lines: [String] = []
  /// Sentences without a full stop.
  var remarks: [String] = []

  static func writeText(_ sections: [LandscapeSection], to output: inout Output) {
    for (index, section) in sections.enumerated() {
      if index > 0 { output.writeLine("") }
      output.writeLine(visibleMarks(section.title))
      if !section.rows.isEmpty {
        var table = TextTable(section.headings, alignedRight: section.numbers)
        for row in section.rows { table.append(row) }
        for line in table.lines(within: output.columns.map { $0 - 2 }) {
          output.writeLine("  " + line)
        }
      }
      for line in section.lines { output.writeLine("  " + visibleMarks(line)) }
      for remark in section.remarks { output.writeLine(visibleMarks(remark)) }
    }
  }

  static func writeMarkdown(_ sections: [LandscapeSection], to output: inout Output) {
    for (index, section) in sections.enumerated() {
      output.writeLine((index > 0 ? "\n" : "") + "## " + markdown(section.title))
      if !section.rows.isEmpty {
        output.writeLine("")
        output.writeMarkdownTable(
          section.headings, alignedRight: section.numbers, section.rows)
      }
      if !section.lines.isEmpty { output.writeLine("") }
      for line in section.lines { output.writeLine("- " + markdown(line)) }
      for remark in section.remarks { output.writeLine("\n" + markdown(remark) + ".") }
    }
  }
}

/// `96  71%`, the share of so many; without one where there are none, `-` where it is not recorded.
func shared(_ count: Int?, of all: Int) -> String {
  guard let count else { return "-" }
  guard all > 0 else { return "\(count)" }
  let percent = (count * 200 + all) / (2 * all)
  let text = count > 0 && percent == 0 ? "<1%" : "\(percent)%"
  return "\(count) " + String(repeating: " ", count: max(0, 4 - text.count)) + text
}

/// `a, b and c`.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
