package import CopseModel

/// What was wrong with one row of a sheet.
package enum RowFault: Hashable, Sendable {
  case short(cells: Int, expected: Int)
  case long(cells: Int, expected: Int, keptUnder: [String])
  /// Cells too many in a connections file.
  case longConnection(cells: Int, expected: Int)
  case withoutName
  /// A row above the headings that holds more than a title does.
  case aboveHeadings(cells: Int)
  case connectionWithoutEnd
  case scan(ScanFault.Reason)
  case stray(StrayRow)
  /// What may be a sum, and may be a row of the list.
  case likeTotal(String)

  package var severity: Problem.Severity {
    switch self {
    case .withoutName, .aboveHeadings, .connectionWithoutEnd, .stray: .error
    case .short, .long, .longConnection, .scan, .likeTotal: .warning
    }
  }

  package var message: String {
    switch self {
    case .short(let cells, let expected):
      "expected \(counted(expected)), found \(cells); the missing ones are read as empty"
    case .long(let cells, let expected, let keptUnder):
      "expected \(counted(expected)), found \(cells); the rest is kept under "
        + "\(listed(keptUnder)), put quotes around a cell that holds the delimiter"
    case .longConnection(let cells, let expected):
      "expected \(counted(expected)), found \(cells); the rest is not read, "
        + "put quotes around a cell that holds the delimiter"
    case .withoutName:
      "expected a name or an id, found neither; the row is left out until it has one"
    case .aboveHeadings(let cells):
      "expected a title of one cell above the headings, found \(counted(cells)); the row is left out, "
        + "move it below the headings or into a file beside the sheet"
    case .connectionWithoutEnd:
      "expected an id under 'from' and under 'to', found an empty cell; "
        + "the connection is left out until both are filled in"
    case .scan(let reason): reason.message
    case .stray(let row): row.message
    case .likeTotal(let text):
      "expected a row of the list, found what may be a sum, '\(text.excerpt())'; "
        + "kept, remove it if it is one"
    }
  }
}

extension ScanFault.Reason {
  /// What was expected, what was found, what was done and what to do.
  fileprivate var message: String {
    switch self {
    case .insideBareCell:
      "expected quotes around a whole cell or nowhere, found one inside; "
        + "kept as text, write it twice and put quotes around the cell"
    case .textAfterClosing:
      "expected the end of the cell after its closing quote, found more text; "
        + "kept, write a quote inside a cell twice"
    case .notClosed:
      "expected a closing quote at the end of the cell, found none; "
        + "the opening one is kept as text, close or remove it"
    case .joinedLines:
      "expected a cell, found lines in quotes that look like rows of their own; "
        + "read as one cell, remove the quotes if they are rows"
    case .backslash:
      "expected a quote inside a cell to be written twice, found a backslash before it; "
        + "read as a quote without the backslash"
    case .byteOrderMark:
      "expected one file, found the mark that a file begins with before this row; "
        + "passed over, two files were perhaps joined here"
    }
  }
}

private func counted(_ cells: Int) -> String { cells == 1 ? "1 cell" : "\(cells) cells" }
