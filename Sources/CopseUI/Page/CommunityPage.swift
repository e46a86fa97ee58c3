import CopseModel
import TerminalCanvas

/// Where one stands on the page of a community.
struct CommunityPage: Hashable, Sendable {
  /// The number of the community in the audit.
  let community: Int
  var cursor = RowCursor()
}

extension Standing {
  /// The cursor on the page that is open; without one it is that of a page nobody sees.
  var pageCursor: RowCursor {
    get { page?.cursor ?? RowCursor() }
    set { page?.cursor = newValue }
  }
}

extension State {
  /// The community whose page is open, by its row of the edition shown or else its latest one.
  var pageCommunity: Community? {
    guard let number = standing.page?.community else { return nil }
    let rows = audit.lifeline(of: number).compactMap(\.self)
    return rows.first { $0.year == results.headline.year } ?? rows.last
  }

  /// The lines of the page as they stand on this screen.
  var pageLines: [DetailLine] {
    guard let community = pageCommunity, let area = layout.main else { return [] }
    let columns = layout.content(of: area).columns - PageLines.margin
    return DetailContent(
      community: community, audit: audit,
      wrapped: WrappedLines(columns: columns, charset: charset)
    ).lines
  }

  func drawPage(on canvas: inout Canvas, in area: Rect) -> Point? {
    PageLines(lines: pageLines, cursor: standing.pageCursor).draw(on: &canvas, in: area)
  }

  mutating func openLine() -> [Effect] {
    say("Nothing to open on this line")
  }
}
