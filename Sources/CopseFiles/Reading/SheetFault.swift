package import CopseModel

/// What can be wrong with a file of an audit, as facts; ``message`` has the words.
package enum SheetFault: Error, Hashable, Sendable {
  case unreadable
  case foreignFormat(ForeignFormat)
  case empty
  case replacedByte(UInt8)
  case otherDelimiter(Delimiter, expected: Delimiter)
  case noNameOrID(headings: [String])
  case noConnectionEnds(headings: [String])
  case connectionsWithoutEdition(Int)
  case wrongName
  case secondSheet(year: Int, first: String)
  case heading(HeadingFault)
  case row(RowFault)

  package var severity: Problem.Severity {
    switch self {
    case .unreadable, .foreignFormat, .empty, .noNameOrID, .noConnectionEnds,
      .connectionsWithoutEdition, .secondSheet:
      .error
    case .replacedByte, .otherDelimiter, .wrongName, .heading: .warning
    case .row(let fault): fault.severity
    }
  }

  /// One line: what was expected, what was found, what to do or what was done.
  package var message: String {
    switch self {
    case .unreadable:
      "expected a file that can be read, found one that cannot; check its permissions"
    case .foreignFormat(let format):
      "expected UTF-8 text, found \(format.rawValue); save the sheet as 'CSV UTF-8'"
    case .empty:
      "expected a row of headings, found an empty file; give it headings, 'name' or 'id' among them"
    case .replacedByte(0):
      "expected text, found a NUL character, shown as \u{FFFD}; save the sheet as 'CSV UTF-8'"
    case .replacedByte(let byte):
      "expected UTF-8 text, found the byte \(hexadecimal(byte)), shown as \u{FFFD}; "
        + "save the sheet as 'CSV UTF-8'"
    case .otherDelimiter(let delimiter, let expected):
      "expected \(expected.rawValue) between the cells, found \(delimiter.rawValue); "
        + "read with \(delimiter.rawValue)"
    case .noNameOrID(let headings):
      "expected a heading 'name' or 'id', found \(listed(headings)); "
        + "the sheet is not read until a column has one"
    case .noConnectionEnds(let headings):
      "expected the headings 'from' and 'to', found \(listed(headings)); "
        + "the connections are not read until two columns have them"
    case .connectionsWithoutEdition(let year):
      "expected a sheet communities-\(year).csv that can be read, found none; "
        + "the connections are not read without it"
    case .wrongName:
      "expected a name such as communities-2024.csv or connections-2024.csv, found another; "
        + "rename the file to have it read"
    case .secondSheet(let year, let first):
      "expected one sheet for \(year), found a second beside \(first); "
        + "it is not read, remove one of them"
    case .heading(let fault): fault.message
    case .row(let fault): fault.message
    }
  }

  /// Places the fault in a file, counting lines and columns from 1.
  package func problem(in file: String, line: Int = 1, column: Int = 1) -> Problem {
    Problem(file: file, line: line, column: column, severity: severity, message: message)
  }
}

/// The words in quotes, as a message lists them; "none" for no words.
func listed(_ words: [String]) -> String {
  words.isEmpty ? "none" : words.map { "'\($0)'" }.joined(separator: ", ")
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count == 1 ? "0" + digits : digits)
}
