internal import CopseModel

/// The cells of a text that hold what a spreadsheet shows for a formula that failed.
struct ErrorValues {
  private var first: (text: String, line: Int, column: Int)?
  private var count = 0

  mutating func take(_ row: SheetRow) {
    // A worksheet says of its cells themselves which hold an error.
    guard !row.isOfWorksheet else { return }
    for index in row.cells.indices {
      let cell = row.range(ofCell: index)
      guard let start = cell.first, row.bytes[start] == UInt8(ascii: "#"), cell.count < 9 else {
        continue
      }
      let text = trimmed(row.text(ofCell: index))
      guard Self.words.contains(text) else { continue }
      count += 1
      if first == nil { first = (text, row.line, row.column(ofCell: index)) }
    }
  }

  func problem(in file: String) -> Problem? {
    first.map { first in
      SheetFault.workbook(.errorValues(first.text, count))
        .problem(in: file, line: first.line, column: first.column)
    }
  }

  /// - SeeAlso: ECMA-376 part 1, 18.18.11 (ST_CellType) and 18.17.3, Error values.
  private static let words: Set<String> = [
    "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
  ]
}
