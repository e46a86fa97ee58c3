public import CopseModel

/// Reads an audit from a folder, from one sheet, or from sheets in memory.
public enum AuditReader {
  /// Reads the folder of an audit, or the one sheet of an edition.
  ///
  /// What cannot be read is among the audit's problems.
  ///
  /// - Throws: ``AuditReadingError`` only when no edition at all can be read.
  public static func read(at path: String) throws(AuditReadingError) -> Audit {
    let folder = try AuditFolder.contents(at: path)
    let audit: Audit
    if let year = folder.year {
      audit = read(folder.files, as: year, title: folder.title)
    } else {
      audit = read(folder.files, title: folder.title, unreadable: folder.unreadable)
    }
    guard !audit.editions.isEmpty else { throw .nothingRead(path, audit.problems) }
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
    read(files, title: title, unreadable: [])
  }

  /// Reads single files as sheets of one year, whatever their names are.
  private static func read(_ files: [SheetFile], as year: Int, title: String) -> Audit {
    var reader = SheetReader(title: title)
    for file in files { reader.read(communities: file, year: year) }
    return reader.builder.build()
  }

  private static func read(
    _ files: [SheetFile], title: String, unreadable: [String]
  ) -> Audit {
    let package = files.first { SheetName($0.name) == .dataPackage }.map(DataPackage.init)
    var reader = SheetReader(title: package?.title ?? title)
    for name in unreadable { reader.report(.unreadable, in: name) }
    reader.read(SheetsByYear(files))
    if let package { reader.describe(with: package, present: Set(files.map(\.name) + unreadable)) }
    return reader.builder.build()
  }
}
