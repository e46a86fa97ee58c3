internal import CopseModel

/// The character between the cells of a sheet.
package enum Delimiter: String, CaseIterable, Hashable, Sendable {
  case comma = "commas"
  case tab = "tabs"
  case semicolon = "semicolons"
  case bar = "bars"

  package var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    case .bar: UInt8(ascii: "|")
    }
  }

  /// What the end of the file's name promises: tabs after `.tsv` and `.tab`, else commas.
  package static func expected(in fileName: String) -> Delimiter {
    let name = fileName.lowercased()
    return name.hasSuffix(".tsv") || name.hasSuffix(".tab") ? .tab : .comma
  }

  /// The expected delimiter, unless only another one gives headings that make a sheet.
  ///
  /// - Parameter isSheet: Whether these headings are those of a sheet of the wanted sort.
  package static func found(
    in text: [UInt8], expected: Delimiter, isSheet: ([String]) -> Bool
  ) -> Delimiter {
    let candidates = [expected] + allCases.filter { $0 != expected }
    return candidates.first { isSheet(headings(of: text, delimiter: $0)) } ?? expected
  }
}

/// The cells of the first row; empty when the text is empty.
package func headings(of text: [UInt8], delimiter: Delimiter) -> [String] {
  var scanner = RowScanner(text, delimiter: delimiter.byte)
  var row = SheetRow()
  guard scanner.next(into: &row) else { return [] }
  return row.cells.indices.map { row.text(ofCell: $0) }
}
