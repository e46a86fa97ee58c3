internal import CopseModel

/// Writes the pieces of a page, everything that comes from the data escaped.
struct HTMLWriter {
  private(set) var text = ""
  private var section = "opening"
  private var pictureCount = 0

  mutating func line(_ markup: String) {
    text += markup
    text += "\n"
  }

  /// Begins to name pictures after a section.
  mutating func begin(_ section: ReportSection) {
    self.section = section.identifier
    pictureCount = 0
  }

  mutating func write(_ block: ReportBlock) {
    switch block {
    case .heading(let heading): line("<h3>\(escapedMarkup(heading))</h3>")
    case .paragraph(let text): line("<p>\(Self.markup(text))</p>")
    case .note(let text): line("<p class=\"note\" role=\"note\">\(Self.markup(text))</p>")
    case .list(let items):
      line("<ul>")
      for item in items { line("<li>\(Self.markup(item))</li>") }
      line("</ul>")
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .map(let map): write(map)
    }
  }

  private mutating func write(_ figure: ReportFigure) {
    line("<div class=\"pictures\">")
    for picture in figure.pictures {
      pictureCount += 1
      line("<figure>")
      line("<figcaption>\(escapedMarkup(picture.title))</figcaption>")
      text += SVGPicture(picture, identifier: "\(section)-\(pictureCount)").inline
      line("</figure>")
    }
    line("</div>")
    line("<details open=\"open\">")
    line("<summary>The figures as a table</summary>")
    write(figure.table)
    line("</details>")
  }

  private mutating func write(_ map: ReportMap) {
    pictureCount += 1
    line("<figure class=\"map\">")
    line("<figcaption>\(escapedMarkup(map.map.title))</figcaption>")
    text += SVGMap(map.map, identifier: "\(section)-\(pictureCount)").inline
    line("</figure>")
    line("<details open=\"open\">")
    line("<summary>The constellations as a table</summary>")
    write(map.table)
    line("</details>")
  }

  private mutating func write(_ table: ReportTable) {
    // A table that is wider than a phone is moved with fingers, or with the keys when it has focus.
    line(
      "<div class=\"table\" role=\"region\" tabindex=\"0\" "
        + "aria-label=\"\(escapedMarkup(table.caption))\">")
    line("<table>")
    line("<caption><span>\(escapedMarkup(table.caption))</span></caption>")
    let numbers = Set(
      table.columns.indices.filter { column in
        table.rows.contains { column < $0.count && $0[column].isNumber }
      })
    line(
      "<thead><tr>"
        + table.columns.enumerated().map { heading($1, isNumber: numbers.contains($0)) }.joined()
        + "</tr></thead>")
    line("<tbody>")
    for row in table.rows {
      line("<tr>" + row.enumerated().map { cell($1, isFirst: $0 == 0) }.joined() + "</tr>")
    }
    line("</tbody>")
    line("</table>")
    line("</div>")
    if !table.note.spans.isEmpty { line("<p class=\"below\">\(Self.markup(table.note))</p>") }
  }

  private func heading(_ column: ReportColumn, isNumber: Bool) -> String {
    if column.heading.isEmpty { return "<td></td>" }
    let style = isNumber ? " class=\"number\"" : ""
    return "<th scope=\"col\"\(style)>\(escapedMarkup(column.heading))</th>"
  }

  private func cell(_ cell: ReportCell, isFirst: Bool) -> String {
    let query = cell.query.map { " title=\"\(escapedMarkup($0.description))\"" } ?? ""
    let style = cell.isNumber ? " class=\"number\"" : cell.isQuery ? " class=\"query\"" : ""
    let name = isFirst ? "th scope=\"row\"" : "td"
    return "<\(name)\(style)\(query)>\(Self.markup(cell.text))</\(isFirst ? "th" : "td")>"
  }

  private static func markup(_ text: ReportText) -> String {
    text.spans.map { span in
      switch span {
      case .plain(let text): escapedMarkup(text)
      case .strong(let text): "<strong>\(escapedMarkup(text))</strong>"
      case .link(let text, let link):
        "<a href=\"\(escapedMarkup(link.address))\">\(escapedMarkup(text))</a>"
      case .query(let text): "<code>\(escapedMarkup(text))</code>"
      case .badge(let text): "<small class=\"badge\">\(escapedMarkup(text))</small>"
      }
    }.joined()
  }
}

extension ReportCell {
  /// Whether it holds a query and nothing else.
  fileprivate var isQuery: Bool {
    if case .query = text.spans.first { text.spans.count == 1 } else { false }
  }
}
