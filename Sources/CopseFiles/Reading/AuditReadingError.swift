public import CopseModel

/// Why there is no audit at a path at all.
public enum AuditReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  case noSuchPath(String)
  /// The folder or the file is there, and cannot be read.
  case unreadable(String)
  /// A folder without a sheet, and the files in it that were perhaps meant to be sheets.
  case noSheets(String, like: [String])
  /// A single file whose name does not say which edition it is.
  case noYear(file: String)
  /// Sheets, none of which could be read; the problems say why, the files what rows they have.
  case nothingRead(String, [Problem], [FileTally])

  /// One line: the place, what was expected, what was found, what to do.
  public var description: String {
    switch self {
    case .noSuchPath(let path):
      "\(path): expected an audit, found nothing; "
        + "name a folder with sheets such as communities-2024.csv"
    case .unreadable(let path):
      "\(path): expected an audit, found what cannot be read; check its permissions"
    case .noSheets(let path, let names):
      if names.isEmpty {
        "\(path): expected an audit, found no sheet; add one such as communities-2024.csv"
      } else if names.allSatisfy(SheetName.isWorkbook) {
        "\(path): expected an audit, found no sheet that is called so, but \(listed(names)); "
          + "open the workbook itself, or call it communities.xlsx"
      } else if names.allSatisfy({ $0.lowercased().hasSuffix(".csv") }) {
        "\(path): expected an audit, found no sheet that is called so, but \(listed(names)); "
          + "give each a name such as communities-2024.csv"
      } else {
        "\(path): expected an audit, found no sheet that is called so, but \(listed(names)); "
          + "save each as 'CSV UTF-8' under a name such as communities-2024.csv"
      }
    case .noYear(let file):
      "\(file): expected one year in the file's name, found none or several; "
        + "rename it, for example to communities-2024.csv"
    case .nothingRead(let path, let problems, _):
      "\(path): expected an audit, found no sheet that can be read; "
        + (problems.first.map { "first mend \($0.description)" } ?? "check its sheets")
    }
  }
}
