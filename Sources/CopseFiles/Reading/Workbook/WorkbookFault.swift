package import CopseModel

/// What can be wrong with a workbook, as facts; ``message`` has the words.
package enum WorkbookFault: Error, Hashable, Sendable {
  /// What a file is that is called like a workbook and is none; nil when it is nothing known.
  case other(ForeignFormat?)
  case emptyFile
  case damaged(Damage)
  case zip64
  case tooLarge(mebibytes: Int)
  /// A part whose XML declares a document type, by which a small file can grow without end.
  case documentType(String)
  /// More cells than are read, because something stands far to the right.
  case tooWide(rows: Int, columns: Int)
  case withoutWorksheets
  /// A worksheet that holds nothing.
  case empty
  /// No worksheet is called by a year; their names.
  case withoutYears([String])
  /// Worksheets that no edition is read from.
  case unread([String])
  /// The worksheet that an edition is read from is called by another year than its workbook.
  case otherYear(String, readAs: Int)
  /// Cells that hold an error such as `#N/A`, and how many.
  case errorValues(String, Int)
  /// Formulas that no program has worked out yet.
  case withoutValues(Int)
  /// Cells whose text the workbook does not hold.
  case lostTexts(Int)
  /// Cells that hold two values.
  case repeatedCells(Int)

  /// What is damaged.
  package enum Damage: Hashable, Sendable {
    /// The list of what the file holds.
    case directory
    case part(String)
    case missing(String)
    /// A row below or above those that a worksheet can have.
    case row(Int, most: Int)
    /// A cell that stands outside any worksheet.
    case cell(row: Int, column: Int)
  }

  package var severity: Problem.Severity {
    switch self {
    case .other, .emptyFile, .damaged, .zip64, .tooLarge, .documentType, .tooWide,
      .withoutWorksheets, .empty,
      .withoutYears:
      .error
    case .unread, .otherYear, .errorValues, .withoutValues, .lostTexts, .repeatedCells: .warning
    }
  }

  /// One line: what was expected, what was found, what to do or what was done.
  package var message: String {
    switch self {
    case .other(.some(let format)):
      "expected an Excel workbook (.xlsx), found \(format.rawValue); \(format.advice)"
    case .other(.none):
      "expected an Excel workbook (.xlsx), found something else; open it in your spreadsheet "
        + "program and save it as an Excel workbook, or let its name end in .csv if it is text"
    case .emptyFile:
      "expected an Excel workbook (.xlsx), found an empty file; save the workbook again, or put "
        + "back a copy from before"
    case .damaged(let damage):
      "expected an Excel workbook, found one of which \(damage.words); open it in your spreadsheet "
        + "program, which may mend it, and save it again, or put back a copy from before"
    case .zip64:
      "expected an Excel workbook, found one packed as files above 4 GB are (zip64); "
        + "open it in your spreadsheet program and save it again"
    case .tooLarge(let mebibytes):
      "expected an Excel workbook, found a file that would unpack to more than \(mebibytes) MiB; "
        + "if it is a sheet of yours save it as 'CSV UTF-8'"
    case .documentType(let part):
      "expected an Excel workbook, found one whose \(part.excerpt()) declares a document type, which no "
        + "spreadsheet program writes; ask who made it, or save it as 'CSV UTF-8'"
    case .tooWide(let rows, let columns):
      "expected a table, found \(rows) rows and something in column \(columns); "
        + "the worksheet is not read until what stands far to the right is deleted"
    case .withoutWorksheets:
      "expected a worksheet, found none; open the workbook in your spreadsheet program and look "
        + "whether it holds a table"
    case .empty:
      "expected a row of headings, found an empty worksheet; "
        + "fill it in, with the headings in its first row, or delete it"
    case .withoutYears(let names):
      "expected worksheets that are called by their year, such as 2024, found \(listed(names)); "
        + "rename the worksheets, or the workbook to communities-2024.xlsx if it holds one year"
    case .unread(let names):
      names.count == 1
        ? "expected worksheets that each are an edition, found also \(listed(names)); "
          + "it is not read, give it a name with one year if it is an edition"
        : "expected worksheets that each are an edition, found also \(listed(names)); "
          + "they are not read, give each a name with one year if it is an edition"
    case .otherYear(let name, let year):
      "expected a worksheet for \(year), as the workbook is called, found '\(name.excerpt())'; "
        + "read as \(year), rename the worksheet or the workbook if that is wrong"
    case .errorValues(let error, let count):
      "expected a value, found '\(error.excerpt())'\(others(count)); kept as text, mend the formula"
    case .withoutValues(let count):
      "expected the value of a formula, found none\(others(count)); read as empty, "
        + "open the workbook in your spreadsheet program and save it"
    case .lostTexts(let count):
      "expected the text of a cell, found that the workbook does not hold it\(others(count)); "
        + "read as empty, put back a copy from before"
    case .repeatedCells(let count):
      "expected one value in a cell, found another\(others(count)); the first is read, "
        + "open the workbook in your spreadsheet program and save it again"
    }
  }
}

extension WorkbookFault.Damage {
  fileprivate var words: String {
    switch self {
    case .directory: "the end is missing or damaged"
    case .part(let name): "the part '\(name.excerpt())' is damaged"
    case .missing(let name): "the part '\(name.excerpt())' is missing"
    case .row(let row, let most):
      "a row is numbered \(row), where rows go from 1 to \(most)"
    case .cell(let row, let column):
      "a cell stands at row \(row), column \(column), where no worksheet has one"
    }
  }
}

/// How many more cells are so.
private func others(_ count: Int) -> String {
  switch count {
  case ...1: ""
  case 2: " here and in 1 more cell"
  default: " here and in \(count - 1) more cells"
  }
}
