#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files of an audit on disk.
struct AuditFolder {
  /// The name of the folder, or of the file, without what stands before.
  let title: String
  /// Every file that its name makes a part of the audit, ascending by name.
  let files: [SheetFile]
  /// The names of such files that could not be read.
  let unreadable: [String]
  /// The year of a single file, whatever else its name says; nil for a folder.
  let year: Int?

  /// - Throws: ``AuditReadingError`` when there is nothing to read.
  static func contents(at path: String) throws(AuditReadingError) -> AuditFolder {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else { throw .noSuchPath(path) }
    guard let names = try? manager.contentsOfDirectory(atPath: path) else {
      return try file(at: path)
    }
    return try folder(at: path, names: names)
  }

  private static func folder(
    at path: String, names: [String]
  ) throws(AuditReadingError) -> AuditFolder {
    let wanted = names.filter { SheetName($0) != .other }.sorted()
    var files: [SheetFile] = []
    var unreadable: [String] = []
    for name in wanted {
      // A file that is named as wrong is not opened: it may be large, or a workbook.
      if SheetName(name) == .almost {
        files.append(SheetFile(name: name, bytes: []))
      } else if let data = FileManager.default.contents(atPath: path + "/" + name) {
        files.append(SheetFile(name: name, bytes: [UInt8](data)))
      } else {
        unreadable.append(name)
      }
    }
    guard wanted.contains(where: { SheetName($0).isSheet }) else { throw .noSheets(path) }
    return AuditFolder(
      title: lastComponent(of: path), files: files, unreadable: unreadable, year: nil)
  }

  /// Whether the folder holds a sheet by its name.
  static func hasSheet(at path: String) -> Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    return names?.contains { SheetName($0).isSheet } ?? false
  }

  /// The file as the one sheet of an edition, whatever its name says beside the year.
  private static func file(at path: String) throws(AuditReadingError) -> AuditFolder {
    let name = lastComponent(of: path)
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    guard let year = SheetName.year(inNameOf: name) else { throw .noYear(file: path) }
    return AuditFolder(
      title: name, files: [SheetFile(name: name, bytes: [UInt8](data))], unreadable: [], year: year)
  }

  /// The name of what is at the path, also for `.` and `..`.
  private static func lastComponent(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.lastPathComponent
  }
}
