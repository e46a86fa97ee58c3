import TerminalCanvas

/// Makes lines of a given width out of texts.
struct WrappedLines: Hashable, Sendable {
  /// A text at the front of a line that takes so many columns at least.
  typealias Piece = (text: String, columns: Int, style: Style)

  let columns: Int
  let charset: Charset

  /// Columns of the labels, the space after them included; 0 where there is no room for them.
  private var labelColumns: Int { columns >= 30 ? 12 : 0 }

  /// A text over as many lines as it needs, a mark before the first.
  func text(
    _ text: String, indent: Int = 0, style: Style = .plain, mark: Mark? = nil
  ) -> [DetailLine] {
    let space: Piece = ("", indent, .plain)
    guard let mark else { return behind([space], text, style: style) }
    return behind([space, (mark.text(in: charset), 2, mark.style)], text, style: style)
  }

  /// A text behind its label; nothing for an empty one.
  func labelled(_ label: String, _ text: String) -> [DetailLine] {
    if text.isEmpty { return [] }
    guard labelColumns > 0 else { return self.text("\(label): \(text)") }
    if width(of: label) < labelColumns {
      return behind([(label, labelColumns, .dim)], text)
    }
    return [DetailLine(text: label, style: .dim)] + behind([("", labelColumns, .plain)], text)
  }

  /// A text behind what stands before it on its first line; further lines are set in as far.
  func behind(_ lead: [Piece], _ text: String, style: Style = .plain) -> [DetailLine] {
    let first = line(lead)
    let inset = width(of: first.text)
    // A cell may have line breaks, which a row of the screen has not.
    let text =
      Self.mayBreak(text) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    let lines = Wrapping.lines(of: text, columns: max(1, columns - inset), width: width)
    return lines.enumerated().map { index, line in
      index == 0
        ? DetailLine(text: first.text + line, style: style, accents: first.accents)
        : DetailLine(text: String(repeating: " ", count: inset) + line, style: style)
    }
  }

  /// Whether a text may have a line break: most have not, and to look at each character takes most
  /// of the time of a page.
  private static func mayBreak(_ text: String) -> Bool {
    // U+0085 ends in 85; U+2028 and U+2029 begin with E2 80.
    func mayBegin(_ byte: UInt8) -> Bool {
      (0x0A...0x0D).contains(byte) || byte == 0x85 || byte == 0xE2
    }
    return text.utf8.withContiguousStorageIfAvailable { $0.contains(where: mayBegin) } ?? true
  }

  /// One line of pieces.
  func line(_ pieces: [Piece]) -> DetailLine {
    var line = DetailLine(text: "")
    var column = 0
    for (text, columns, style) in pieces {
      let width = width(of: text)
      line.text += text + String(repeating: " ", count: max(0, columns - width))
      if width > 0 {
        line.accents.append(DetailLine.Accent(column: column, columns: width, style: style))
      }
      column += max(columns, width)
    }
    return line
  }

  /// How many columns a text needs.
  func width(of text: String) -> Int {
    Canvas(size: .zero, charset: charset).width(of: text)
  }
}
