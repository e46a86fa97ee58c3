import CopseModel
import TerminalCanvas

/// The lines about the community under the cursor that the window shows.
struct DetailPane {
  let lines: [PageLine]
  let cursor: RowCursor
  /// Whether the pane has the keys: only then one stands on a line.
  let hasKeys: Bool

  /// - Returns: where the line under the cursor begins, on which the terminal's cursor stands.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    let rows = cursor.window.rows(count: lines.count, height: area.rows)
    for (index, row) in zip(rows, area.lines) {
      lines[index].line.draw(on: &canvas, in: row)
    }
    guard hasKeys, let line = zip(rows, area.lines).first(where: { $0.0 == cursor.index }) else {
      return area.origin
    }
    canvas.fill(line.1, style: .reversed)
    return line.1.origin
  }
}

/// The lines about one community, kept because every frame and every step asks for them: making
/// them took a fifth of the time of a key.
struct ShownDetail: Sendable {
  let community: Community
  let columns: Int
  let lines: [PageLine]
}

extension State {
  /// The lines of the community beside the list; empty when nothing is found.
  func detailLines(columns: Int) -> [PageLine] {
    guard let community = shownCommunity else { return [] }
    if let detail, detail.community == community, detail.columns == columns { return detail.lines }
    return DetailContent(
      community: community, audit: audit,
      wrapped: WrappedLines(columns: columns, charset: charset)
    ).lines
  }

  /// Keeps the lines that the pane shows from now on.
  mutating func keepDetail(columns: Int) {
    detail = shownCommunity.map { community in
      ShownDetail(community: community, columns: columns, lines: detailLines(columns: columns))
    }
  }

  func drawDetail(on canvas: inout Canvas, in area: Rect) -> Point {
    DetailPane(
      lines: detailLines(columns: area.columns), cursor: standing.detail, hasKeys: place == .detail
    ).draw(on: &canvas, in: area)
  }
}
