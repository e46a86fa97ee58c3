/// The list of the files in a zip archive, read from its end, every offset checked.
///
/// - SeeAlso: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipArchive: Sendable {
  let bytes: [UInt8]
  /// By name in lower case, as names of parts are compared, without a slash at the start.
  let entries: [String: ZipEntry]

  /// How much all files of an archive may unpack to, in bytes: 1,000,000 rows of 10 cells do.
  private static let mostUnpacked = 512 << 20
  /// Deflated data unpacks to less than this many times its size.
  private static let mostRatio = 1_040
  private static let endLength = 22

  /// - Throws: ``WorkbookFault`` when the list cannot be read, or promises what is not read.
  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    self.bytes = bytes
    guard let end = Self.endRecord(in: bytes) else { throw .damaged(.directory) }
    let count = bytes.short(at: end + 10)
    var offset = bytes.long(at: end + 16)
    if count == 0xFFFF || offset == 0xFFFF_FFFF { throw .zip64 }
    var entries: [String: ZipEntry] = [:]
    var unpacked = 0
    for _ in 0..<count {
      guard let (entry, length) = ZipEntry.listed(in: bytes, at: offset) else {
        throw .damaged(.directory)
      }
      if entry.isZip64 { throw .zip64 }
      unpacked += entry.size
      guard unpacked <= Self.mostUnpacked,
        entry.size / Self.mostRatio <= entry.packedSize
      else { throw .tooLarge(mebibytes: Self.mostUnpacked >> 20) }
      entries[entry.name] = entry
      offset += length
    }
    self.entries = entries
  }

  /// The offset of the record that an archive ends with; behind it only a comment may stand.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    var offset = bytes.count - endLength
    let last = max(0, offset - 0xFFFF)
    while offset >= last {
      if bytes.long(at: offset) == 0x0605_4B50,
        offset + endLength + bytes.short(at: offset + 20) <= bytes.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Two bytes, the small end first; 0 behind the end.
  func short(at offset: Int) -> Int {
    guard offset >= 0, offset + 2 <= count else { return 0 }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// Four bytes, the small end first; 0 behind the end.
  func long(at offset: Int) -> Int { short(at: offset) | short(at: offset + 2) << 16 }
}
