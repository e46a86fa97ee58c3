internal import CopseModel

extension SheetReader {
  /// Reads the sheets one after another.
  ///
  /// - Parameter load: The file of a name; throws when it cannot be read.
  mutating func read(_ sheets: SheetsByYear, load: (String) throws(SheetFault) -> SheetFile) {
    for (file, fault) in sheets.faults { report(fault, in: file) }
    for (year, source) in sheets.communities { read(source, .communities, year, load) }
    for (year, source) in sheets.connections { read(source, .connections, year, load) }
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
      // A file that cannot be read stands among the files all the same.
      builder.countRows(file: source.name, repaired: 0, leftOut: 0)
    }
  }

  private mutating func read(_ sheet: OpenSheet, _ kind: SheetKind, _ year: Int) {
    switch kind {
    case .communities: read(sheet, year: year)
    case .connections: read(connections: sheet, year: year)
    }
  }

  /// Reads the first worksheet of a workbook that is a sheet of the wanted sort.
  private mutating func read(_ workbook: Workbook, _ kind: SheetKind, _ year: Int) {
    let candidates = workbook.candidates(for: year)
    var first: (entry: Workbook.Entry, result: Result<OpenSheet, SheetFault>)?
    for entry in candidates {
      let result: Result<OpenSheet, SheetFault>
      do throws(SheetFault) {
        let sheet = try workbook.open(entry, as: kind)
        if kind.isSheet(sheet.headings) {
          read(sheet, kind, year)
          if let fault = workbook.unread(candidates.filter { $0 != entry }) {
            report(.workbook(fault), in: workbook.name)
          }
          return
        }
        result = .success(sheet)
      } catch {
        result = .failure(error)
      }
      // An empty worksheet has nothing to say while there are others.
      if first == nil || first?.result.isEmpty == true { first = (entry, result) }
    }
    switch first?.result {
    case .success(let sheet): read(sheet, kind, year)
    case .failure(let fault):
      report(fault, in: first?.entry.shownName(in: workbook.name) ?? workbook.name)
    case .none: break
    }
  }
}

extension Workbook {
  /// - Throws: ``SheetFault/workbook(_:)``.
  init(opening file: SheetFile) throws(SheetFault) {
    do throws(WorkbookFault) {
      try self.init(file)
    } catch {
      throw .workbook(error)
    }
  }

  fileprivate func open(_ entry: Entry, as kind: SheetKind) throws(SheetFault) -> OpenSheet {
    let worksheet: Worksheet
    do throws(WorkbookFault) {
      worksheet = try cells(of: entry)
    } catch {
      throw .workbook(error)
    }
    return try OpenSheet(worksheet, named: entry.shownName(in: name), kind: kind)
  }
}

extension Result where Success == OpenSheet, Failure == SheetFault {
  fileprivate var isEmpty: Bool {
    switch self {
    case .success, .failure(.unreadable): false
    case .failure(let fault): fault == .workbook(.empty)
    }
  }
}
