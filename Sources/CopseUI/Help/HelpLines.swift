import TerminalCanvas

/// One line of the help.
enum HelpLine: Hashable, Sendable {
  case heading(String)
  /// - Parameter index: which entry it is a line of, counted over all sections.
  case entry(keys: String, text: String, index: Int)
  case blank

  /// The lines of sections, with what is too long for a line over several.
  static func lines(_ sections: [HelpSection], columns: Int, charset: Charset) -> [HelpLine] {
    let canvas = Canvas(size: .zero, charset: charset)
    let textColumns = max(1, columns - HelpScreen.keyColumns(of: columns))
    var lines: [HelpLine] = []
    var index = 0
    for section in sections {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(section.title))
      for entry in section.entries {
        let texts = Wrapping.lines(of: entry.text, columns: textColumns) { canvas.width(of: $0) }
        for (number, text) in texts.enumerated() {
          lines.append(.entry(keys: number == 0 ? entry.keys : "", text: text, index: index))
        }
        index += 1
      }
    }
    return lines
  }

  /// The entry that it is a line of, or nil.
  var index: Int? {
    if case .entry(_, _, let index) = self { index } else { nil }
  }
}
