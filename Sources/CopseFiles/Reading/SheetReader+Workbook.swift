internal import CopseModel

extension SheetReader {
  /// Reads the first worksheet of a workbook that is a sheet of the wanted sort.
  mutating func read(_ workbook: Workbook, _ kind: SheetKind, _ year: Int) {
    let candidates = workbook.candidates(for: year)
    var first: (entry: Workbook.Entry, result: Result<OpenSheet, SheetFault>)?
    for entry in candidates {
      let result: Result<OpenSheet, SheetFault>
      do throws(SheetFault) {
        let sheet = try workbook.open(entry, as: kind)
        if kind.isSheet(sheet.headings) {
          read(sheet, kind, year)
          if let named = entry.year, named != year {
            report(.workbook(.otherYear(entry.name, readAs: year)), in: workbook.name)
          }
          if let fault = workbook.unread(candidates.filter { $0 != entry }) {
            report(.workbook(fault), in: workbook.name)
          }
          countRows(ofUnread: candidates.filter { $0 != entry }, of: workbook)
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
      let name = first?.entry.shownName(in: workbook.name) ?? workbook.name
      report(fault, in: name)
      countRows(ofUnread: name, fault)
    case .none: break
    }
    countRows(ofUnread: candidates.filter { $0 != first?.entry }, of: workbook)
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

  func open(_ entry: Entry, as kind: SheetKind) throws(SheetFault) -> OpenSheet {
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
