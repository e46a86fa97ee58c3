import TerminalCanvas

/// One line about a community, cut to the width of the pane.
struct DetailLine: Hashable, Sendable {
  /// Some columns that look otherwise than the rest of the line, such as a label or a mark.
  struct Accent: Hashable, Sendable {
    let column: Int
    let columns: Int
    let style: Style
  }

  var text: String
  var style: Style = .plain
  var accents: [Accent] = []

  static let blank = DetailLine(text: "")
}

extension DetailLine {
  func draw(on canvas: inout Canvas, in row: Rect) {
    canvas.write(text, in: row, style: style)
    for accent in accents {
      let area = row.splitting(left: accent.column).right.splitting(left: accent.columns).left
      canvas.add(accent.style, to: area)
    }
  }
}
