internal import CopseModel

extension SheetReader {
  /// Reads the sheets one after another.
  ///
  /// - Parameter load: The file of a name; throws when it cannot be read.
  mutating func read(_ sheets: SheetsByYear, load: (String) throws(SheetFault) -> SheetFile) {
    for (file, fault) in sheets.faults { report(fault, in: file) }
    for (year, source) in sheets.communities { read(source, .communities, year, load) }
    for (year, source) in sheets.connections { read(source, .connections, year, load) }
    for source in sheets.unread { countRows(ofUnread: source, load) }
  }

  private mutating func read(
    _ source: SheetSource, _ kind: SheetKind, _ year: Int,
    _ load: (String) throws(SheetFault) -> SheetFile
  ) {
    do throws(SheetFault) {
      switch source {
      case .text(let name): read(try OpenSheet(load(name), kind: kind), kind, year)
      case .workbook(let name):
        read(try Workbook(opening: load(name)), kind, year)
      case .worksheet(let entry, let workbook):
        read(try workbook.open(entry, as: kind), kind, year)
      }
    } catch {
      report(error, in: source.name)
      countRows(ofUnread: source.name, error)
    }
  }

  mutating func read(_ sheet: OpenSheet, _ kind: SheetKind, _ year: Int) {
    switch kind {
    case .communities: read(sheet, year: year)
    case .connections: read(connections: sheet, year: year)
    }
  }
}
