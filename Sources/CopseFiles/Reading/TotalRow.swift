internal import CopseModel

/// A row that says `Total` or the like and else holds numbers.
struct TotalRow: Hashable {
  /// The cells that hold something.
  let text: String
  let certainty: Certainty

  enum Certainty: Hashable {
    /// A sum wherever it stands.
    case anywhere
    /// A sum where nothing but such rows stands below.
    case atEnd
    /// Perhaps a community that is called so.
    case doubtful
  }

  /// - Parameter idColumn: Where the ids stand; nil without any.
  /// - Returns: nil for a row of the list, as nearly every one is.
  init?(_ row: SheetRow, idColumn: Int?) {
    guard let first = row.cells.indices.first(where: { !row.isBlank(cell: $0) }),
      row.cells[first].count <= 80,
      TotalWords.beginnings.contains(
        TotalWords.beginning(of: row.bytes[row.range(ofCell: first)].drop { $0 == 0x20 }))
    else { return nil }
    let cells = row.cells.indices.map { trimmed(row.text(ofCell: $0)) }
    let filled = cells.filter { !$0.isEmpty }
    let isNumber = { (cell: String) in
      cell.contains { $0.isNumber } && !cell.contains { $0.isLetter }
    }
    guard cells[first].contains(where: \.isNumber) || filled.count > 1,
      filled.dropFirst().allSatisfy(isNumber)
    else { return nil }
    let words = cells[first].lowercased().split { !$0.isLetter }.map(String.init)
    let all = words.joined(separator: " ")
    text = filled.joined(separator: " ")
    // An id that stands behind the word is that of a community.
    let isWithoutID = idColumn.map { $0 <= first || cells.count <= $0 || cells[$0].isEmpty } ?? true
    if TotalWords.sums.contains(all), isWithoutID {
      certainty = .anywhere
    } else if TotalWords.figures.contains(all), isWithoutID {
      certainty = .atEnd
    } else if let head = words.first,
      TotalWords.sums.contains(head) || TotalWords.figures.contains(head)
    {
      let isOfCounts = words.dropFirst().allSatisfy(TotalWords.counted.contains)
      certainty = isOfCounts && isWithoutID ? .atEnd : .doubtful
    } else {
      return nil
    }
  }
}

/// Tells sums from rows of the list by what stands below them.
struct TotalRows {
  private let idColumn: Int?
  /// The line up to which something else than sums stands below each row.
  private var lastOther = 0
  /// Whether nothing but sums stands below the last one that was asked of.
  private var isAtEnd = false

  init(under headings: [String]) {
    idColumn = headings.firstIndex {
      [.exact(.id), .synonym(.id)].contains(HeadingTable.meaning(of: $0))
    }
  }

  /// What is to be said of a row; nil for a row of the list.
  ///
  /// - Parameter rows: Those below it.
  mutating func fault(of row: SheetRow, before rows: @autoclosure () -> SheetRows) -> RowFault? {
    guard let total = TotalRow(row, idColumn: idColumn) else { return nil }
    switch total.certainty {
    case .anywhere: return .stray(.total(total.text))
    case .atEnd where endsSheet(row, before: rows()): return .stray(.total(total.text))
    case .atEnd, .doubtful: return .likeTotal(total.text)
    }
  }

  private mutating func endsSheet(_ row: SheetRow, before rows: SheetRows) -> Bool {
    if isAtEnd || row.line < lastOther { return isAtEnd }
    var rows = rows
    var below = SheetRow()
    while rows.next(into: &below) {
      let total = TotalRow(below, idColumn: idColumn)
      guard let total, total.certainty != .doubtful else {
        lastOther = below.line
        return false
      }
    }
    isAtEnd = true
    return true
  }
}
