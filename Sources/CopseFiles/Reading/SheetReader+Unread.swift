internal import CopseModel

/// Rows of what is not read: they are counted as left out where anybody can count them.
extension SheetReader {
  /// Counts all rows of a sheet as left out.
  mutating func leaveOut(_ sheet: OpenSheet) {
    let count = sheet.rowCount()
    builder.countRows(file: sheet.file, rows: count, repaired: 0, leftOut: count)
  }

  /// Counts the rows of a file or worksheet that no edition is read from.
  ///
  /// - Parameter load: The file of a name; throws when it cannot be read.
  mutating func countRows(
    ofUnread source: SheetSource, _ load: (String) throws(SheetFault) -> SheetFile
  ) {
    do throws(SheetFault) {
      switch source {
      case .text(let name):
        leaveOut(try OpenSheet(load(name), kind: SheetKind(inNameOf: name)))
      case .workbook(let name):
        let workbook = try Workbook(opening: load(name))
        countRows(ofUnread: workbook.worksheets, of: workbook)
      case .worksheet(let entry, let workbook): countRows(ofUnread: [entry], of: workbook)
      }
    } catch {
      countRows(ofUnread: source.name, error)
    }
  }

  /// Counts the rows of worksheets that no edition is read from.
  mutating func countRows(ofUnread entries: [Workbook.Entry], of workbook: Workbook) {
    for entry in entries {
      let name = entry.shownName(in: workbook.name)
      do throws(SheetFault) {
        leaveOut(try workbook.open(entry, as: SheetKind(inNameOf: name)))
      } catch {
        countRows(ofUnread: name, error)
      }
    }
  }

  /// Counts a file that cannot be opened: what is empty has no rows, of others nobody knows.
  mutating func countRows(ofUnread file: String, _ fault: SheetFault) {
    switch fault {
    case .empty, .workbook(.empty): builder.countRows(file: file, rows: 0, repaired: 0, leftOut: 0)
    default: builder.noteUncounted(file: file)
    }
  }

  /// The audit, among whose files stands everything that a problem names.
  consuming func audit() -> Audit {
    let noted = builder.notedFiles
    // The worksheets of a workbook stand for it.
    let workbooks = Set(noted.map(AuditReader.fileName(ofSheet:)))
    for file in Set(builder.problems.map(\.file)).subtracting(noted).sorted()
    where !workbooks.contains(file) {
      if SheetName(file) == .dataPackage {
        builder.countRows(file: file, rows: 0, repaired: 0, leftOut: 0)
      } else {
        builder.noteUncounted(file: file)
      }
    }
    return builder.build()
  }
}
