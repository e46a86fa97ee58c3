internal import CopseModel

/// A row among the communities, or the connections, that is none of them.
package enum StrayRow: Hashable, Sendable {
  /// The headings once more.
  case headings
  /// A sum, such as `Total,130`.
  case total(String)
  /// A line that a version control system leaves where two versions disagree.
  case conflict(String)
  /// Nothing but what stands for bytes that are no text.
  case damage
  /// Nothing but dashes, as they stand under the headings of a table in a text.
  case ruler

  package var message: String {
    switch self {
    case .headings:
      "expected a row of the list, found the headings again; the row is left out, remove it"
    case .total(let text):
      "expected a row of the list, found a sum, '\(text.excerpt())'; the row is left out, remove it"
    case .conflict(let text):
      "expected a row of the list, found '\(text.excerpt())', the mark of two versions that were not merged; "
        + "the mark is left out, keep one version of the rows around it"
    case .damage:
      "expected a row of the list, found nothing but what is no text; the row is left out, the "
        + "file was perhaps not written to its end, put back a copy from before"
    case .ruler:
      "expected a row of the list, found a line of dashes; the row is left out, remove it"
    }
  }
}

/// Tells stray rows from others by the headings of their sheet.
struct StrayRows {
  private let headings: [[UInt8]]
  private let keys: [String]
  /// The first column whose heading is not blank.
  private let first: Int

  init(under headings: [String]) {
    self.headings = headings.map { Array($0.utf8) }
    keys = headings.map(HeadingKey.folded(_:))
    first = keys.firstIndex { !$0.isEmpty } ?? 0
  }

  /// What kind of stray row this is; nil for a row of the list, as nearly every one is.
  func kind(of row: SheetRow) -> StrayRow? {
    guard let start = row.cells.first(where: { !$0.isEmpty }) else { return nil }
    switch row.bytes[start.lowerBound] | 0x20 {
    // What bit 5 makes of a control character is told apart below.
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"):
      if let mark = conflictMark(in: row) { return .conflict(mark) }
      if isRuler(row) { return .ruler }
    case UInt8(ascii: "-"), UInt8(ascii: ":"): if isRuler(row) { return .ruler }
    case 0xEF: if isDamage(row) { return .damage }
    default: break
    }
    return isHeadings(row) ? .headings : nil
  }

  private func conflictMark(in row: SheetRow) -> String? {
    let line = row.bytes[row.range(ofCell: 0)]
    guard let mark = line.first, line.prefix(7).elementsEqual(repeatElement(mark, count: 7)),
      line.count == 7 || line.dropFirst(7).first == UInt8(ascii: " ")
    else { return nil }
    return HeadingTable.shown(row.text(ofCell: 0))
  }

  private func isDamage(_ row: SheetRow) -> Bool {
    let cells = row.cells.filter { !$0.isEmpty }
    return cells.allSatisfy { cell in
      cell.count.isMultiple(of: 3)
        && stride(from: cell.lowerBound, to: cell.upperBound, by: 3).allSatisfy {
          row.bytes[$0..<$0 + 3].elementsEqual([0xEF, 0xBF, 0xBD])
        }
    }
  }

  private func isHeading(_ text: String) -> Bool { HeadingTable.meaning(of: text) != .other }

  private func isRuler(_ row: SheetRow) -> Bool {
    row.cells.indices.allSatisfy { cell in
      let text = row.bytes[row.range(ofCell: cell)]
      return row.isBlank(cell: cell)
        || text.count > 2 && text.allSatisfy { "-:= ".utf8.contains($0) }
    }
  }

  private func isHeadings(_ row: SheetRow) -> Bool {
    // Rows that are as long as the heading in the first column are few.
    guard headings.indices.contains(first), row.range(ofCell: first).count == headings[first].count,
      HeadingKey.folded(row.text(ofCell: first)) == keys[first]
    else { return false }
    var isSame = false
    for cell in row.cells.indices where !row.isBlank(cell: cell) {
      let text = row.text(ofCell: cell)
      // Behind the first column, headings of another version of the sheet may differ.
      guard
        HeadingKey.folded(text) == (cell < keys.count ? keys[cell] : nil)
          || cell > first && isHeading(text)
      else {
        return false
      }
      isSame = true
    }
    return isSame
  }
}
