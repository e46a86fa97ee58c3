import TerminalCanvas

/// One line about a community, cut to the width of the pane.
struct DetailLine: Hashable, Sendable {
  var text: String
  var style: Style = .plain
  /// How many columns at the front are a label.
  var labelColumns = 0
  /// A mark that stands before the text, with the columns it is set in by.
  var mark: Mark?

  static let blank = DetailLine(text: "")
}

extension DetailLine {
  func draw(on canvas: inout Canvas, in row: Rect) {
    canvas.write(text, in: row, style: style)
    if labelColumns > 0 {
      canvas.fill(row.splitting(left: labelColumns).left, style: .dim)
    }
    if let mark {
      let column = text.prefix { $0 == " " }.count
      canvas.add(mark.style, to: row.splitting(left: column).right.splitting(left: 1).left)
    }
  }
}
