import TerminalCanvas

/// Makes lines of a given width out of texts.
struct WrappedLines: Hashable, Sendable {
  let columns: Int
  let charset: Charset

  /// Columns of the labels, the space after them included; 0 where there is no room for them.
  var labelColumns: Int { columns >= 30 ? 12 : 0 }

  /// A text over as many lines as it needs, a mark before the first.
  func text(
    _ text: String, indent: Int = 0, style: Style = .plain, mark: Mark? = nil
  ) -> [DetailLine] {
    let inset = indent + (mark == nil ? 0 : 2)
    return broken(text, columns: max(1, columns - inset)).enumerated().map { index, line in
      let start = index == 0 ? mark.map { "\($0.text(in: charset)) " } ?? "" : ""
      let space = String(repeating: " ", count: inset - start.count)
      return DetailLine(
        text: (index == 0 ? String(repeating: " ", count: indent) + start : space) + line,
        style: style, mark: index == 0 ? mark : nil)
    }
  }

  /// A text behind its label; nothing for an empty one.
  func labelled(_ label: String, _ text: String) -> [DetailLine] {
    if text.isEmpty { return [] }
    guard labelColumns > 0 else { return self.text("\(label): \(oneLine(text))") }
    let isLong = width(of: label) >= labelColumns
    let indent = String(repeating: " ", count: labelColumns)
    let padding = String(repeating: " ", count: max(0, labelColumns - width(of: label)))
    let rows = broken(text, columns: columns - labelColumns).enumerated().map { index, line in
      index == 0 && !isLong
        ? DetailLine(text: label + padding + line, labelColumns: labelColumns)
        : DetailLine(text: indent + line)
    }
    return isLong ? [DetailLine(text: label, labelColumns: columns)] + rows : rows
  }

  /// How many columns a text needs.
  func width(of text: String) -> Int { Canvas(size: .zero, charset: charset).width(of: text) }

  private func broken(_ text: String, columns: Int) -> [String] {
    let canvas = Canvas(size: .zero, charset: charset)
    return Wrapping.lines(of: oneLine(text), columns: columns) { canvas.width(of: $0) }
  }

  /// A cell may have line breaks, which a row of the screen has not.
  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
