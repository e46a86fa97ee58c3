public import CopseModel

/// Rows of cells under headings; the first cell of a row is its name.
public struct ReportTable: Hashable, Sendable {
  public let caption: String
  public let columns: [ReportColumn]
  /// As many cells each as there are columns.
  public private(set) var rows: [[ReportCell]]
  /// What is said below, such as how its numbers are listed; empty when nothing is.
  public private(set) var note: ReportText

  public init(
    _ caption: String, _ columns: [ReportColumn], rows: [[ReportCell]], note: ReportText = ""
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.note = note
  }

  /// The figures of a picture and no others.
  init(_ table: ChartTable, caption: String) {
    self.init(
      caption, table.headings.map { ReportColumn($0) },
      rows: table.rows.map { $0.map(ReportCell.init) })
  }

  /// The table with no more rows than a person reads, and how many there are beside.
  ///
  /// - Parameter rest: what tells of the others.
  func limited(to count: Int, rest: (Int) -> ReportText) -> ReportTable {
    guard rows.count > count else { return self }
    var table = self
    table.rows = Array(rows.prefix(count))
    let words = rest(rows.count - count)
    table.note = note.spans.isEmpty ? words : ReportText.joined([words, note], by: " ")
    return table
  }
}

/// The heading of a column.
public struct ReportColumn: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Empty over the names of rows.
  public let heading: String

  public init(_ heading: String) {
    self.heading = heading
  }

  public init(stringLiteral heading: String) {
    self.init(heading)
  }
}

/// A cell of a table.
public struct ReportCell: Hashable, Sendable {
  public let text: ReportText
  /// Whether it is a number, or stands in place of one.
  public let isNumber: Bool
  /// What is counted; nil for other cells, and for what was not recorded.
  public let count: Int?
  /// The query that lists just what is counted; nil where none does, and for other cells.
  public let query: Query?

  private init(_ text: ReportText, isNumber: Bool, count: Int? = nil, query: Query? = nil) {
    self.text = text
    self.isNumber = isNumber
    self.count = count
    self.query = query
  }

  public static func text(_ text: ReportText) -> ReportCell { ReportCell(text, isNumber: false) }

  public static func text(_ text: String) -> ReportCell {
    ReportCell("\(text)", isNumber: false)
  }

  /// The query itself, or nothing where there is none.
  public static func line(_ query: Query?) -> ReportCell {
    ReportCell(query.map { "\($0)" as ReportText } ?? "", isNumber: false)
  }

  /// - Parameters:
  ///   - count: nil is one that was not recorded.
  ///   - share: of the whole, in per cent; empty where none is told.
  public static func count(
    _ count: Int?, _ query: Query? = nil, share: String = ""
  ) -> ReportCell {
    guard let count else { return ReportCell("not recorded", isNumber: true) }
    let words: ReportText = share.isEmpty ? "\(count)" : "\(count) (\(share))"
    return ReportCell(words, isNumber: true, count: count, query: query)
  }

  /// A number of another kind than a count, such as a difference.
  public static func number(_ text: String) -> ReportCell {
    ReportCell("\(text)", isNumber: true)
  }

  init(_ cell: ChartCell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .count(let count): self = .count(count)
    case .notRecorded: self = .count(nil)
    }
  }
}
