public import CopseModel

/// Reads an audit from a folder, from one sheet, or from sheets in memory.
public enum AuditReader {
  /// What the file is called that says what the audit is and where its facts come from.
  package static let packageName = DataPackage.fileName

  /// The name of the file that a sheet stands in: for a worksheet, that of its workbook.
  package static func fileName(ofSheet sheet: String) -> String {
    let spaces = sheet.indices.filter { sheet[$0] == " " }
    let names = spaces.map { String(sheet[..<$0]) }
    return names.first(where: SheetName.isWorkbook) ?? sheet
  }

  /// Reads the folder of an audit, or the one sheet of an edition.
  ///
  /// What cannot be read is among the audit's problems.
  ///
  /// - Throws: ``AuditReadingError`` only when no edition at all can be read.
  public static func read(at path: String) throws(AuditReadingError) -> Audit {
    let folder = try AuditFolder.contents(at: path)
    let audit: Audit
    switch folder.form {
    case .folder: audit = read(folder.names, title: folder.title, load: folder.file(named:))
    case .sheet(let year):
      audit = read(try file(of: folder, at: path), as: year, title: folder.title)
    case .workbook(let year):
      audit = read(workbook: try file(of: folder, at: path), year: year, title: folder.title)
    }
    guard !audit.editions.isEmpty else { throw .nothingRead(path, audit.problems, audit.files) }
    return audit
  }

  /// Whether a folder holds a sheet of an audit by name, read or not.
  public static func isAudit(at path: String) -> Bool {
    AuditFolder.hasSheet(at: path)
  }

  /// Reads sheets, and a data package if it is among them, by their names.
  ///
  /// - Parameter title: What to call the audit when no data package gives it a title.
  /// - Returns: An audit, without editions when none could be read.
  public static func read(_ files: [SheetFile], title: String) -> Audit {
    read(files.map(\.name), title: title) { name throws(SheetFault) in
      guard let file = files.first(where: { $0.name == name }) else { throw .unreadable(.refused) }
      return file
    }
  }

  /// Reads a single file as the sheet of a year, whatever its name is.
  private static func read(_ file: SheetFile, as year: Int, title: String) -> Audit {
    var reader = SheetReader(title: title)
    reader.read(communities: file, year: year)
    return reader.audit()
  }

  /// Reads a single workbook, whatever its name is.
  ///
  /// - Parameter year: That in its name, for a workbook whose worksheets are called by none.
  private static func read(workbook file: SheetFile, year: Int?, title: String) -> Audit {
    var reader = SheetReader(title: title)
    do throws(SheetFault) {
      let sheets = SheetsByYear(try Workbook(opening: file), year: year)
      reader.read(sheets) { _ in file }
    } catch {
      reader.report(error, in: file.name)
      reader.countRows(ofUnread: file.name, error)
    }
    return reader.audit()
  }

  /// The single file at a path.
  private static func file(
    of folder: AuditFolder, at path: String
  ) throws(AuditReadingError) -> SheetFile {
    do throws(SheetFault) {
      return try folder.file(named: folder.title)
    } catch {
      throw .unreadable(path)
    }
  }

  /// - Parameter load: The file of a name; throws when it cannot be read.
  private static func read(
    _ names: [String], title: String, load: (String) throws(SheetFault) -> SheetFile
  ) -> Audit {
    var package: DataPackage?
    var fault: (file: String, SheetFault)?
    if let name = names.first(where: { SheetName($0) == .dataPackage }) {
      do throws(SheetFault) {
        package = DataPackage(try load(name))
      } catch {
        fault = (name, error)
      }
    }
    var reader = SheetReader(title: package?.title ?? title)
    if let fault { reader.report(fault.1, in: fault.file) }
    let sheets = SheetsByYear(names) { (name) throws(SheetFault) in
      try Workbook(opening: load(name))
    }
    reader.read(sheets, load: load)
    if let package { reader.describe(with: package, present: Set(names)) }
    return reader.audit()
  }
}
