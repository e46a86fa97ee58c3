import CopseModel

/// One line of a community's page.
struct PageLine: Hashable, Sendable {
  /// What a line is about: the cursor stays on it when the width or the year is another one.
  enum Entry: Hashable, Sendable {
    /// The lines above the first section, up to the number of parts.
    case heading
    /// The id and the life in one line.
    case life
    case section(Section)
    /// A word about a section as a whole, by how it begins.
    case remark(Section, String)
    case year(Int)
    case change(Int, Change)
    /// Connections that came or went from the edition before to that of the year.
    case connections(Int, ChangeKind)
    case event(Int)
    /// A number of a section besides that of its title, by a word for it.
    case number(Section, String)
    case gap(after: Int)
    case cell(Field, since: Int)
    case continues(String)
    case continuedBy(Int)
    case whole(Int)
    case part(Int)
    case connection(Int)
    case row(Int)
  }

  enum Section: Hashable, Sendable {
    case heading, years, cells, continues, continuedBy, wholes, parts, constellation, connections,
      rows
  }

  let entry: Entry
  /// Which line of the entry it is, from 0.
  let row: Int
  let line: DetailLine
  /// The number of the community that Enter opens; nil where there is none.
  let target: Int?
  /// What the number on the line counts; nil where it has none.
  let count: PageCount?
  /// Whether something changed here; `n` and `N` stop at the first line of such an entry.
  let isChange: Bool
}

extension [DetailLine] {
  /// The lines as those of one entry of the page.
  func entry(
    _ entry: PageLine.Entry, target: Int? = nil, counting count: PageCount? = nil,
    isChange: Bool = false
  ) -> [PageLine] {
    enumerated().map { row, line in
      PageLine(
        entry: entry, row: row, line: line, target: target ?? count?.only, count: count,
        isChange: isChange)
    }
  }
}
