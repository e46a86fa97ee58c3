package import CopseModel

/// What can be wrong with a file of an audit, as facts; ``message`` has the words.
package enum SheetFault: Error, Hashable, Sendable {
  case unreadable(Unreadable)
  case foreignFormat(ForeignFormat)
  case empty
  case replaced(SheetText.Damage)
  case otherEncoding(TextEncoding)
  /// Text that was encoded twice, such as `Ã©`.
  case encodedTwice(String)
  /// A line such as `sep=;` that the sheet does not keep to.
  case otherDeclaration(String, Delimiter)
  /// Rows above the headings.
  case titles(Int, first: String)
  case withoutRows
  case otherDelimiter(Delimiter, expected: Delimiter)
  case noNameOrID(headings: [String])
  case noConnectionEnds(headings: [String])
  case connectionsWithoutEdition(Int)
  case wrongName(Misnaming)
  case secondSheet(year: Int, first: String)
  case heading(HeadingFault)
  case row(RowFault)
  case workbook(WorkbookFault)

  package var severity: Problem.Severity {
    switch self {
    case .unreadable, .foreignFormat, .empty, .noNameOrID, .noConnectionEnds,
      .connectionsWithoutEdition, .secondSheet:
      .error
    case .replaced, .otherEncoding, .encodedTwice, .otherDelimiter, .otherDeclaration, .titles,
      .withoutRows, .wrongName, .heading:
      .warning
    case .row(let fault): fault.severity
    case .workbook(let fault): fault.severity
    }
  }

  /// One line: what was expected, what was found, what to do or what was done.
  package var message: String {
    switch self {
    case .unreadable(let reason): reason.message
    case .foreignFormat(let format):
      "expected a sheet saved as CSV, found \(format.rawValue); \(format.advice)"
    case .empty:
      "expected a row of headings, found an empty file; "
        + "save the sheet again, with its headings in the first row"
    case .replaced(.null):
      "expected text, found a NUL character, shown as \u{FFFD}; save the sheet as 'CSV UTF-8'"
    case .replaced(.byte(let byte)):
      "expected UTF-8 text, found the byte \(hexadecimal(byte)), shown as \u{FFFD}; "
        + "write the letter anew and save the sheet as 'CSV UTF-8'"
    case .replaced(.halfCharacter):
      "expected text, found half a character, shown as \u{FFFD}; "
        + "write it anew and save the sheet as 'CSV UTF-8'"
    case .otherEncoding(.windows1252):
      "expected UTF-8 text, found text as older programs save it; read as Windows-1252, if letters "
        + "look wrong save the sheet as 'CSV UTF-8'"
    case .otherEncoding(let encoding):
      "expected UTF-8 text, found \(encoding.rawValue); read as \(encoding.rawValue)"
    case .encodedTwice(let found):
      "expected letters such as é, found '\(found.excerpt())', which a program makes of them that opens a "
        + "sheet wrongly; kept as it is, go back to the sheet from before, save it as 'CSV UTF-8'"
    case .otherDeclaration(let line, let delimiter):
      "expected '\(line.excerpt())' to say what stands between the cells, found \(delimiter.rawValue); "
        + "read with \(delimiter.rawValue)"
    case .titles(1, let first):
      "expected the headings in the first row, found a row above them, '\(first.excerpt())'; "
        + "it is not read, keep such remarks in a file beside the sheet"
    case .titles(let count, let first):
      "expected the headings in the first row, found \(count) rows above them, the first of them "
        + "'\(first.excerpt())'; they are not read, keep such remarks in a file beside the sheet"
    case .withoutRows:
      "expected a row for each community below the headings, found none; "
        + "read as an edition without communities"
    case .otherDelimiter(let delimiter, let expected):
      "expected \(expected.rawValue) between the cells, found \(delimiter.rawValue); "
        + "read with \(delimiter.rawValue)"
    case .noNameOrID(let headings):
      "expected a heading 'name' or 'id', found \(listed(headings)); "
        + "the sheet is not read until its first row holds headings, one of them so"
    case .noConnectionEnds(let headings):
      "expected the headings 'from' and 'to', found \(listed(headings)); "
        + "the connections are not read until its first row holds these"
    case .connectionsWithoutEdition(let year):
      "expected a sheet communities-\(year).csv that can be read, found none; "
        + "the connections are not read without it"
    case .wrongName(let misnaming): misnaming.message
    case .secondSheet(let year, let first):
      "expected one sheet for \(year), found a second beside \(first.excerpt()); "
        + "it is not read, remove one of them"
    case .heading(let fault): fault.message
    case .row(let fault): fault.message
    case .workbook(let fault): fault.message
    }
  }

  /// Places the fault in a file, counting lines and columns from 1.
  package func problem(in file: String, line: Int = 1, column: Int = 1) -> Problem {
    Problem(file: file, line: line, column: column, severity: severity, message: message)
  }
}

/// The words in quotes, as a message lists them, long ones and long lists cut; "none" for no words.
func listed(_ words: [String]) -> String {
  if words.isEmpty { return "none" }
  let shown = words.prefix(8).map { "'\($0.excerpt(40))'" }
  let rest = words.count - shown.count
  return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count == 1 ? "0" + digits : digits)
}
