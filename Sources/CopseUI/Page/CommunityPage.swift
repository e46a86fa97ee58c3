import CopseModel
import TerminalCanvas

/// Where one stands on the page of a community.
struct CommunityPage: Hashable, Sendable {
  /// The number of the community in the audit.
  let community: Int
  var cursor = RowCursor()
  /// What the line under the cursor is about, and which line of it; nil before one has moved.
  var entry: PageLine.Entry?
  var row = 0

  /// Notes what is under the cursor, for finding it again among other lines.
  mutating func note(_ lines: [PageLine]) {
    guard lines.indices.contains(cursor.index) else { return }
    entry = lines[cursor.index].entry
    row = lines[cursor.index].row
  }

  /// Goes to what was under the cursor, where the lines are other ones.
  mutating func find(in lines: [PageLine]) {
    guard let entry, let first = lines.firstIndex(where: { $0.entry == entry }) else { return }
    let last = lines[first...].prefix { $0.entry == entry }.count - 1
    cursor.index = first + min(row, last)
  }
}

/// The lines of the page that is open, kept because every key and every frame asks for them.
struct ShownPage: Sendable {
  /// The numbers and years that the lines follow from.
  struct Key: Hashable, Sendable {
    let community: Int
    let year: Int?
    let versus: Int?
    let columns: Int
  }

  let key: Key
  let connections: [PageConnection]
  let lasting: LastingSections?
  let lines: [PageLine]
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
  var pageLines: [PageLine] {
    guard let key = pageKey else { return [] }
    return page(key).lines
  }

  /// The page as it is kept, or made anew with what does not depend on the year.
  private func page(_ key: ShownPage.Key) -> ShownPage {
    if let shownPage, shownPage.key == key { return shownPage }
    guard let community = pageCommunity else {
      return ShownPage(key: key, connections: [], lasting: nil, lines: [])
    }
    let kept = shownPage.flatMap { $0.key.community == key.community ? $0 : nil }
    let connections =
      kept?.connections
      ?? community.connectionHistory.map { PageConnection($0, charset: charset) }
    let subject = PageSubject(
      community, in: audit, year: key.year, versus: key.versus, connections: connections,
      wrapped: WrappedLines(columns: key.columns, charset: charset))
    let lasting =
      kept.flatMap { $0.key.columns == key.columns ? $0.lasting : nil } ?? LastingSections(subject)
    return ShownPage(
      key: key, connections: connections, lasting: lasting,
      lines: PageContent(subject: subject, lasting: lasting).lines)
  }

  private var pageKey: ShownPage.Key? {
    guard let number = standing.page?.community, let area = layout.main else { return nil }
    return ShownPage.Key(
      community: number, year: results.headline.year, versus: results.headline.versus,
      columns: max(1, layout.content(of: area).columns - RowDrawing.margin))
  }

  /// Keeps the lines that the page shows from now on, with the cursor on what it was on.
  mutating func keepPage() {
    guard let key = pageKey else {
      shownPage = nil
      return
    }
    if shownPage?.key == key { return }
    let page = page(key)
    shownPage = page
    standing.page?.find(in: page.lines)
  }

  func drawPage(on canvas: inout Canvas, in area: Rect) -> Point? {
    let lines = pageLines
    let drawing = RowDrawing(cursor: standing.pageCursor, count: lines.count)
    return drawing.draw(on: &canvas, in: area) { index, canvas, row in
      lines[index].line.draw(on: &canvas, in: row.splitting(left: RowDrawing.margin).right)
    }
  }
}
