#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files of an audit on disk.
struct AuditFolder {
  /// The name of the folder, or of the file, without what stands before.
  let title: String
  /// The names of the files that are part of the audit by their names, ascending.
  let names: [String]
  /// What is at the path.
  let form: Form
  private let path: String

  /// A folder, or a single file with the year in its name.
  enum Form: Hashable {
    case folder
    case sheet(year: Int)
    case workbook(year: Int?)
  }

  /// A file of the audit.
  ///
  /// Files are read one at a time: together they may be much larger than the audit in memory.
  ///
  /// - Throws: ``SheetFault/unreadable(_:)``.
  func file(named name: String) throws(SheetFault) -> SheetFile {
    let filePath = form == .folder ? path + "/" + name : path
    // Not mapped: what another program cuts short meanwhile would end this one.
    guard let data = try? Data(contentsOf: URL(filePath: filePath)) else {
      throw .unreadable(Self.reason(at: filePath))
    }
    return SheetFile(name: name, bytes: Self.bytes(of: data))
  }

  /// Why what is at a path cannot be read as a file.
  private static func reason(at path: String) -> Unreadable {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else { return .brokenLink }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    switch try? manager.attributesOfItem(atPath: target)[.type] as? FileAttributeType {
    case .some(.typeDirectory): return .folder
    case .some(.typeRegular), .none: return .refused
    case .some: return .noFile
    }
  }

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
    guard wanted.contains(where: { SheetName($0).isSheet }) else {
      let like = names.sorted().filter { name in
        switch SheetName(name) {
        case .almost: true
        case .other: SheetName.isTable(name)
        case .communities, .connections, .workbook, .dataPackage: false
        }
      }
      throw .noSheets(path, like: like)
    }
    return AuditFolder(title: lastComponent(of: path), names: wanted, form: .folder, path: path)
  }

  /// The bytes of a file, in a block that goes back to the system when they have been read.
  ///
  /// What is freed of blocks below 32 MiB (glibc 2.36, DEFAULT_MMAP_THRESHOLD_MAX) stays with the
  /// process in holes that the next file does not fit in: 50 MB for an audit of 250 MB. Room that
  /// is not touched costs nothing.
  private static func bytes(of data: Data) -> [UInt8] {
    if data.count < 1 << 20 { return [UInt8](data) }
    return Array(unsafeUninitializedCapacity: max(data.count, 33 << 20)) { buffer, count in
      count = data.copyBytes(to: buffer)
    }
  }

  /// Whether the folder holds a sheet by its name.
  static func hasSheet(at path: String) -> Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    return names?.contains { SheetName($0).isSheet } ?? false
  }

  /// The file as the one sheet of an edition, whatever its name says beside the year.
  private static func file(at path: String) throws(AuditReadingError) -> AuditFolder {
    let name = lastComponent(of: path)
    guard FileManager.default.isReadableFile(atPath: path) else { throw .unreadable(path) }
    if SheetName.isWorkbook(name) {
      let year = SheetName.year(inNameOf: name)
      return AuditFolder(title: name, names: [name], form: .workbook(year: year), path: path)
    }
    guard let year = SheetName.year(inNameOf: name) else { throw .noYear(file: path) }
    return AuditFolder(title: name, names: [name], form: .sheet(year: year), path: path)
  }

  /// The name of what is at the path, also for `.` and `..`.
  private static func lastComponent(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.lastPathComponent
  }
}
