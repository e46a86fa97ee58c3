internal import CZlib

/// One file of a zip archive, still packed.
struct ZipEntry: Hashable, Sendable {
  /// In lower case, with `/` between folders and none at the start.
  let name: String
  /// In bytes, as the list promises.
  let packedSize: Int
  let size: Int
  private let method: Int
  private let isEncrypted: Bool
  private let checksum: Int
  private let offset: Int

  private static let listedLength = 46
  private static let headerLength = 30
  private static let stored = 0
  private static let deflated = 8

  /// Whether sizes or places stand elsewhere, as in archives above 4 GiB.
  var isZip64: Bool { [packedSize, size, offset].contains(0xFFFF_FFFF) }

  /// The file that the list of an archive names at an offset, and the length of what it says there.
  ///
  /// - Returns: nil when the list is damaged.
  static func listed(in bytes: [UInt8], at offset: Int) -> (ZipEntry, length: Int)? {
    guard bytes.long(at: offset) == 0x0201_4B50 else { return nil }
    let nameLength = bytes.short(at: offset + 28)
    let nameEnd = offset + listedLength + nameLength
    guard nameEnd <= bytes.count else { return nil }
    let name = String(decoding: bytes[offset + listedLength..<nameEnd], as: UTF8.self)
    let entry = ZipEntry(
      name: partName(name), packedSize: bytes.long(at: offset + 20),
      size: bytes.long(at: offset + 24), method: bytes.short(at: offset + 10),
      isEncrypted: bytes.short(at: offset + 8) & 1 != 0, checksum: bytes.long(at: offset + 16),
      offset: bytes.long(at: offset + 42))
    let rest = bytes.short(at: offset + 30) + bytes.short(at: offset + 32)
    return (entry, listedLength + nameLength + rest)
  }

  /// Unpacks the file, and hands it on in blocks.
  ///
  /// - Throws: ``WorkbookFault`` when it is damaged, or what `take` throws.
  func unpack(
    from bytes: [UInt8], into take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    if isEncrypted { throw .other(.lockedWorkbook) }
    let start =
      offset + Self.headerLength + bytes.short(at: offset + 26) + bytes.short(at: offset + 28)
    guard bytes.long(at: offset) == 0x0403_4B50, start + packedSize <= bytes.count else {
      throw .damaged(.part(name))
    }
    var result: Result<Void, WorkbookFault> = .success(())
    bytes[start..<start + packedSize].withUnsafeBufferPointer { packed in
      do throws(WorkbookFault) {
        switch method {
        case Self.stored: try unpackStored(packed, take)
        case Self.deflated: try inflate(packed, take)
        default: throw .damaged(.part(name))
        }
      } catch {
        result = .failure(error)
      }
    }
    try result.get()
  }

  private func unpackStored(
    _ packed: UnsafeBufferPointer<UInt8>,
    _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    guard packed.count == size, Self.checksum(of: packed, after: 0) == checksum else {
      throw .damaged(.part(name))
    }
    try take(packed)
  }

  private func inflate(
    _ packed: UnsafeBufferPointer<UInt8>,
    _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    var inflation = Inflation(packed)
    var (count, found) = (0, 0)
    while let block = inflation.next() {
      count += block.count
      guard count <= size else { throw .damaged(.part(name)) }
      found = Self.checksum(of: block, after: found)
      try take(block)
    }
    guard inflation.isWhole, count == size, found == checksum else { throw .damaged(.part(name)) }
  }

  private static func checksum(of block: UnsafeBufferPointer<UInt8>, after found: Int) -> Int {
    Int(crc32(UInt(found), block.baseAddress, UInt32(block.count)))
  }

  /// A name as parts are compared: in lower case, `/` between folders, none at the start.
  static func partName(_ name: String) -> String {
    let slashed = name.split(whereSeparator: { "/\\".contains($0) })
    return slashed.joined(separator: "/").lowercased()
  }
}
