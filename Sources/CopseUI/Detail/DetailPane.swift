import CopseModel
import TerminalCanvas

/// The lines about the community under the cursor that the window shows.
struct DetailPane {
  let lines: [DetailLine]
  let window: Window

  /// - Returns: where the first line begins, on which the terminal's cursor stands.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    let rows = window.rows(count: lines.count, height: area.rows)
    for (index, row) in zip(rows, area.lines) {
      lines[index].draw(on: &canvas, in: row)
    }
    return area.origin
  }
}

/// The lines about one community, kept because every frame and every step asks for them: making
/// them took a fifth of the time of a key.
struct ShownDetail: Sendable {
  let community: Community
  let columns: Int
  let lines: [DetailLine]
}

extension State {
  /// The lines of the community beside the list; empty when nothing is found.
  func detailLines(columns: Int) -> [DetailLine] {
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
}
