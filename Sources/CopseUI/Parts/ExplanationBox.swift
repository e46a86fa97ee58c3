import TerminalCanvas

/// An explanation in a frame over the panes, as high as it needs to be.
struct ExplanationBox {
  let explanation: Explanation
  /// The panes that it lies over, and whether they have frames; without, its title is a line.
  let panes: Rect
  let isFramed: Bool
  let charset: Charset

  /// Longer lines are hard to read.
  private static let widest = 76

  /// Where its lines stand, the frame left out.
  private var content: Rect { isFramed ? box.inset : box }

  private var box: Rect {
    guard isFramed else { return panes }
    return panes.centered(
      Size(columns: min(panes.columns, Self.widest + 2), rows: rows.count + 2))
  }

  /// The lines as they are wrapped for this screen.
  private var rows: [DetailLine] {
    let columns = max(1, min(panes.columns - (isFramed ? 2 : 0), Self.widest))
    let wrapped = WrappedLines(columns: columns, charset: charset)
    let title = isFramed ? [] : wrapped.text(explanation.title, style: .bold)
    return title
      + explanation.lines.flatMap { line -> [DetailLine] in
        switch line {
        case .text(let text): wrapped.text(text)
        case .remark(let text): wrapped.text(text, style: .color(.yellow))
        case .heading(let text): wrapped.text(text, style: .bold)
        case .labelled(let label, let text): wrapped.labelled(label, text)
        case .blank: [.blank]
        }
      }
  }

  /// Whether rows stand below those that are shown.
  var hasMore: Bool {
    let count = rows.count
    return explanation.window.rows(count: count, height: content.rows).upperBound < count
  }

  /// Scrolls by so many rows, to the ends at the most.
  func scrolled(by step: Int) -> Explanation {
    var explanation = explanation
    explanation.window.scroll(
      by: max(-10_000, min(step, 10_000)), count: rows.count, height: content.rows)
    return explanation
  }

  /// - Returns: where the first line shown begins, on which the terminal's cursor stands.
  func draw(on canvas: inout Canvas) -> Point {
    canvas.clear(box)
    if isFramed { canvas.frame(box, title: explanation.title, style: .bold) }
    let rows = rows
    let shown = explanation.window.rows(count: rows.count, height: content.rows)
    for (index, row) in zip(shown, content.lines) { rows[index].draw(on: &canvas, in: row) }
    return content.origin
  }
}
