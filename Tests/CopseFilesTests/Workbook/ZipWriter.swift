/// Writes zip archives as small as they can be, sound or with something in them that is not.
struct ZipWriter {
  /// How files are packed.
  enum Packing: CaseIterable {
    case stored
    /// In the blocks of deflated data that hold bytes as they are.
    case deflated
  }

  var packing = Packing.stored
  /// What the list of files says besides the truth.
  var flags = 0
  var claimedSize: Int?
  var claimedCount: Int?

  func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var list: [UInt8] = []
    for (name, bytes) in files {
      let packed = packing == .stored ? bytes : deflated(bytes)
      let common =
        number(flags, 2) + number(packing == .stored ? 0 : 8, 2) + number(0, 4)
        + number(checksum(bytes), 4) + number(packed.count, 4)
        + number(claimedSize ?? bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      list += Array("PK\u{1}\u{2}".utf8) + number(20, 2) + number(20, 2) + common
      list += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(archive.count, 4)
      list += name.utf8
      archive += Array("PK\u{3}\u{4}".utf8) + number(20, 2) + common + name.utf8 + packed
    }
    let count = number(claimedCount ?? files.count, 2)
    return archive + list + Array("PK\u{5}\u{6}".utf8) + number(0, 4) + count + count
      + number(list.count, 4) + number(archive.count, 4) + number(0, 2)
  }

  private func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      packed += [rest.isEmpty ? 1 : 0] + number(block.count, 2) + number(~block.count, 2) + block
    } while !rest.isEmpty
    return packed
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private func checksum(_ bytes: [UInt8]) -> Int {
    var checksum: UInt32 = ~0
    for byte in bytes {
      checksum = checksum >> 8 ^ Self.remainders[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)]
    }
    return Int(~checksum)
  }

  /// What each byte leaves of CRC-32.
  private static let remainders: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(byte) { rest, _ in rest & 1 == 0 ? rest >> 1 : rest >> 1 ^ 0xEDB8_8320 }
  }
}
