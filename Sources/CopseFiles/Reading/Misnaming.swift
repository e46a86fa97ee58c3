/// Why a file that was perhaps meant to be a sheet of the audit is not read.
package enum Misnaming: Hashable, Sendable {
  case noYear
  case severalYears
  /// The name says one year, and is another than that of a sheet; the right one.
  case spelling(right: String)
  /// The right name is that of another file.
  case copy(of: String)
  /// A workbook, or plain text; the right name once it is saved as CSV.
  case ending(right: String)
  /// An archive; the right name of the sheet in it.
  case packed(right: String)
  /// A workbook whose name says no year, or several.
  case workbook

  /// - Parameters:
  ///   - stem: The name in lower case, without its ending.
  ///   - ending: What stands behind the last dot of the name, in lower case.
  init(stem: Substring, ending: String) {
    let isWorkbook = SheetName.workbookEndings.contains(ending)
    let years = SheetName.years(in: stem)
    guard !isWorkbook || years.count == 1 else {
      self = .workbook
      return
    }
    guard let year = years.first else {
      self = .noYear
      return
    }
    guard years.count == 1 else {
      self = .severalYears
      return
    }
    let kind = stem.contains("connection") ? "connections" : "communities"
    let isRead = isWorkbook || ["csv", "tsv"].contains(ending)
    let right = "\(kind)-\(year).\(isWorkbook ? ending : "csv")"
    self = isRead ? .spelling(right: right) : .ending(right: right)
  }

  /// The edition that the file would be under its right name; nil where its name does not say it.
  var edition: String? {
    switch self {
    case .spelling(let right), .ending(let right), .packed(let right):
      right.lastIndex(of: ".").map { String(right[..<$0]) }
    case .noYear, .severalYears, .copy, .workbook: nil
    }
  }

  package var message: String {
    switch self {
    case .noYear:
      "expected the year of the edition in the name, found none; rename the file, for example to "
        + "communities-2024.csv, to have it read"
    case .severalYears:
      "expected the year of one edition in the name, found several; rename the file, for example "
        + "to communities-2024.csv, to have it read"
    case .spelling(let right):
      "expected a name such as communities-2024.csv or connections-2024.csv, found another; "
        + "rename the file to \(right) to have it read"
    case .packed(let right):
      "expected a sheet, found a packed archive by its name; unpack it, and call the sheet that it "
        + "holds \(right)"
    case .copy(let right):
      "expected one sheet for a year, found a second beside \(right) under another name; it is not "
        + "read, move it to another folder"
    case .workbook:
      "expected a workbook called communities.xlsx, with a worksheet for each year, or so with its "
        + "year, found another name; rename the file, for example to communities-2024.xlsx, to have "
        + "it read"
    case .ending(let right):
      "expected a sheet saved as CSV, found another sort of file by its name; open it in your "
        + "spreadsheet program and save it as 'CSV UTF-8' under the name \(right)"
    }
  }
}
