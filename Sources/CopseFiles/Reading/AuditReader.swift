public import CopseModel

/// Reads an audit from a folder, from one sheet, or from sheets in memory.
public enum AuditReader {
  /// What the file is called that says what the audit is and where its facts come from.
  package static let packageName = DataPackage.fileName

  /// Reads the folder of an audit, or the one sheet of an edition.
  ///
  /// What cannot be read is among the audit's problems.
  ///
  /// - Throws: ``AuditReadingError`` only when no edition at all can be read.
  public static func read(at path: String) throws(AuditReadingError) -> Audit {
    let folder = try AuditFolder.contents(at: path)
    let audit: Audit
    if let year = folder.year {
      let file: SheetFile
      do throws(SheetFault) {
        file = try folder.file(named: folder.title)
      } catch {
        throw .unreadable(path)
      }
      audit = read(file, as: year, title: folder.title)
    } else {
      audit = read(folder.names, title: folder.title, load: folder.file(named:))
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
    read(files.map(\.name), title: title) { name throws(SheetFault) in
      guard let file = files.first(where: { $0.name == name }) else { throw .unreadable(.refused) }
      return file
    }
  }

  /// Reads a single file as the sheet of a year, whatever its name is.
  private static func read(_ file: SheetFile, as year: Int, title: String) -> Audit {
    var reader = SheetReader(title: title)
    reader.read(communities: file, year: year)
    return reader.builder.build()
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
    reader.read(SheetsByYear(names), load: load)
    if let package { reader.describe(with: package, present: Set(names)) }
    return reader.builder.build()
  }
}
