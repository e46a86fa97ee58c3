import CopseModel
import TerminalCanvas

/// What every section of a page is made from.
struct PageSubject {
  /// By its row of the edition shown, or else its latest one.
  let community: Community
  let audit: Audit
  /// The edition shown, and the one it is compared with; nil where there is none.
  let year: Int?
  let versus: Int?
  /// Every connection it ever had; the same whichever year is shown.
  let connections: [PageConnection]
  let wrapped: WrappedLines
  /// Columns of the years at the front of a row: what all editions in few characters take.
  private let yearColumns: Int
  /// Every edition with the row in it, ascending.
  let life: [(year: Int, row: Community?)]

  init(
    _ community: Community, in audit: Audit, year: Int?, versus: Int?,
    connections: [PageConnection], wrapped: WrappedLines
  ) {
    self.community = community
    self.audit = audit
    self.year = year
    self.versus = versus
    self.connections = connections
    self.wrapped = wrapped
    let all = YearSpans.short(audit.years, charset: wrapped.charset, columns: 12)
    yearColumns = max(11, all.count + 2)
    life = Array(zip(audit.years, community.lifeline)).map { (year: $0.0, row: $0.1) }
  }

  var charset: Charset { wrapped.charset }
  var dot: String { Self.dot(charset) }

  /// What stands between two words about one thing.
  static func dot(_ charset: Charset) -> String { charset == .unicode ? " · " : " - " }

  func years(_ years: [Int]) -> String { YearSpans.text(years, charset: charset) }

  /// The title of a section, with a blank line before it.
  func title(
    _ text: String, _ section: PageLine.Section, counting count: PageCount? = nil
  ) -> [PageLine] {
    guard let count else {
      return ([.blank] + wrapped.text(text, style: .bold)).entry(.section(section))
    }
    return [.blank].entry(.section(section))
      + wrapped.text(text, style: .bold)
      .entry(.number(section, "title"), counting: count)
  }

  /// A text behind its years, with a mark before it: a row of the tables of cells and connections.
  ///
  /// - Parameter label: stands at the front where there is room for it.
  func row(
    _ years: [Int], _ text: String, label: String = "", labelColumns: Int = 0, mark: Mark? = nil,
    style: Style = .plain
  ) -> [DetailLine] {
    let told = YearSpans.short(years, charset: charset, columns: yearColumns - 2)
    let mark = mark.map { ($0.text(in: charset), $0.style) } ?? (" ", .plain)
    guard wrapped.columns - labelColumns - yearColumns >= 20 else {
      let lead = wrapped.line(
        [(label, labelColumns, .dim), (mark.0, 2, mark.1), (told, 0, .plain)])
      return [lead] + wrapped.text(text, indent: min(2, wrapped.columns / 4), style: style)
    }
    return wrapped.behind(
      [(label, labelColumns, .dim), (told, yearColumns, .plain), (mark.0, 2, mark.1)], text,
      style: style)
  }
}
