/// Where a sheet of the audit stands, still closed.
enum SheetSource: Sendable {
  case text(file: String)
  /// A workbook that is one edition as a whole.
  case workbook(file: String)
  /// A worksheet among those of other years.
  case worksheet(Workbook.Entry, Workbook)

  /// What its problems are told of.
  var name: String {
    switch self {
    case .text(let file), .workbook(let file): file
    case .worksheet(let entry, let workbook): entry.shownName(in: workbook.name)
    }
  }
}
