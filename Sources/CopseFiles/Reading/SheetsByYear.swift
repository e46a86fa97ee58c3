/// The sheets of an audit by year, ascending.
struct SheetsByYear {
  private(set) var communities: [(year: Int, source: SheetSource)] = []
  private(set) var connections: [(year: Int, source: SheetSource)] = []
  /// Files and worksheets that are not read, and why.
  private(set) var faults: [(file: String, fault: SheetFault)] = []

  /// The files and worksheets themselves, to count what they hold.
  private(set) var unread: [SheetSource] = []

  /// - Parameter open: The workbook of a name; only those with a worksheet a year are opened.
  init(_ names: [String], open: (String) throws(SheetFault) -> Workbook) {
    let sheets = Dictionary(
      names.sorted().compactMap { name in SheetName(name).edition.map { ($0, name) } },
      uniquingKeysWith: { first, _ in first })
    for name in names.sorted() {
      switch SheetName(name) {
      case .communities(let year): add(.text(file: name), year, .communities)
      case .connections(let year): add(.text(file: name), year, .connections)
      case .workbook(let kind, .some(let year)): add(.workbook(file: name), year, kind)
      case .workbook(let kind, .none):
        do throws(SheetFault) {
          add(worksheetsOf: try open(name), kind)
        } catch {
          faults.append((name, error))
          unread.append(.workbook(file: name))
        }
      case .almost(let misnaming):
        let sheet = misnaming.edition.flatMap { sheets[$0] }
        faults.append((name, .wrongName(sheet.map { .copy(of: $0) } ?? misnaming)))
        unread.append(SheetName.isWorkbook(name) ? .workbook(file: name) : .text(file: name))
      case .dataPackage, .other: break
      }
    }
    sort()
  }

  /// The worksheets of a single workbook, or the workbook as the one edition of a year where none
  /// of them is called by one.
  ///
  /// - Parameter year: That in the name of the file; nil where it has none.
  init(_ workbook: Workbook, year: Int?) {
    let isByYear = workbook.worksheets.contains { $0.year != nil }
    let name = SheetName(workbook.name)
    if let year, !isByYear || name == .workbook(.communities, year) {
      add(.workbook(file: workbook.name), year, .communities)
    } else {
      add(worksheetsOf: workbook, .communities)
    }
    sort()
  }

  private mutating func sort() {
    communities.sort { $0.year < $1.year }
    connections.sort { $0.year < $1.year }
  }

  /// - Parameter kind: What the worksheets are whose names do not say it.
  private mutating func add(worksheetsOf workbook: Workbook, _ kind: SheetKind) {
    var others: [Workbook.Entry] = []
    for entry in workbook.worksheets {
      if let year = entry.year {
        let own = SheetKind(inNameOf: entry.name)
        add(.worksheet(entry, workbook), year, own == .communities ? kind : own)
      } else {
        others.append(entry)
      }
    }
    unread += others.map { .worksheet($0, workbook) }
    if others.count == workbook.worksheets.count {
      let names = workbook.worksheets.map(\.name)
      faults.append((workbook.name, .workbook(.withoutYears(names))))
    } else if let fault = workbook.unread(others) {
      faults.append((workbook.name, .workbook(fault)))
    }
  }

  private mutating func add(_ source: SheetSource, _ year: Int, _ kind: SheetKind) {
    let sheets: WritableKeyPath<SheetsByYear, [(year: Int, source: SheetSource)]> =
      switch kind {
      case .communities: \.communities
      case .connections: \.connections
      }
    if let first = self[keyPath: sheets].first(where: { $0.year == year }) {
      faults.append((source.name, .secondSheet(year: year, first: first.source.name)))
      unread.append(source)
    } else {
      self[keyPath: sheets].append((year, source))
    }
  }
}
