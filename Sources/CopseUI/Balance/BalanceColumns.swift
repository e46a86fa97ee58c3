import CopseModel
import TerminalCanvas

/// How wide each column of the balance is, and which have room.
struct BalanceColumns: Sendable {
  /// How much the headings say.
  enum Form: Hashable, Sendable {
    /// `+reopened`
    case signed
    /// `reopened`
    case words
    /// `reopen`
    case stems

    /// Whether a published number has a word behind it, or a mark before it.
    var saysVerdict: Bool {
      switch self {
      case .signed, .words: true
      case .stems: false
      }
    }
  }

  /// Columns of a year, with a blank before it and the badge of an invented edition after it.
  static let yearWidth = 6

  let form: Form
  /// The columns shown from left to right, each with its width, the blank before it included.
  let shown: [(column: BalanceColumn, width: Int)]
  /// How wide a published number is.
  let publishedDigits: Int

  /// - Parameter cursor: the column that must be among those shown.
  init(of table: BalanceTable, columns: Int, cursor: BalanceColumn) {
    let digits = Self.digits(of: table)
    publishedDigits = digits[.published] ?? 1
    let all = BalanceColumn.all.filter { $0 != .published || digits[.published] != nil }
    func widths(_ form: Form) -> [(column: BalanceColumn, width: Int)] {
      all.map { column in
        (column, Self.width(of: column, form, digits: digits[column] ?? 1))
      }
    }
    for form in [Form.signed, .words, .stems] {
      let widths = widths(form)
      if Self.yearWidth + widths.reduce(0, { $0 + $1.width }) <= columns {
        self.form = form
        shown = widths
        return
      }
    }
    form = .stems
    shown = Self.around(cursor, widths(.stems), columns: columns - Self.yearWidth)
  }

  /// The total is always shown, and as many others as have room, those near the cursor first.
  private static func around(
    _ cursor: BalanceColumn, _ widths: [(column: BalanceColumn, width: Int)], columns: Int
  ) -> [(column: BalanceColumn, width: Int)] {
    let places = widths.indices
    let total = places.first { widths[$0].column == .part(.closing) } ?? places.upperBound - 1
    let center = places.first { widths[$0].column == cursor } ?? total
    var widths = widths
    if center != total, widths[center].width + widths[total].width > columns {
      // Less of the headings, so that both numbers are there.
      for place in [center, total] {
        widths[place].width = min(widths[place].width, max(0, columns) / 2)
      }
    }
    let near = places.sorted { one, other in
      (abs(one - center), one) < (abs(other - center), other)
    }
    var chosen: Set<Int> = []
    var rest = columns
    for place in [center, total] + near where !chosen.contains(place) {
      guard widths[place].width <= rest || chosen.isEmpty else { break }
      rest -= widths[place].width
      chosen.insert(place)
    }
    return chosen.sorted().map { widths[$0] }
  }

  private static func width(of column: BalanceColumn, _ form: Form, digits: Int) -> Int {
    let heading = column.heading(form).count
    guard column == .published else { return 1 + max(heading, digits) }
    return 1 + max(heading, digits + (form.saysVerdict ? " differs".count : 1))
  }

  private static func digits(of table: BalanceTable) -> [BalanceColumn: Int] {
    var digits: [BalanceColumn: Int] = [:]
    func note(_ number: Int?, _ column: BalanceColumn) {
      guard let number else { return }
      digits[column] = max(digits[column] ?? 1, String(number).count)
    }
    for edition in table.editions {
      for part in BalancePart.allCases { note(edition.number(part), .part(part)) }
      note(edition.published.map { table.figures[$0].figure.value }, .published)
    }
    return digits
  }
}
