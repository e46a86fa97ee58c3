// Words of eight bytes, looked at at once.

/// Eight times the same byte.
func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

/// Sets the high bit of every byte that is 0, and perhaps of bytes above the lowest such byte.
func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}

/// The eight bytes at a place, the first of them lowest; behind the end they are 0xFF, which no
/// UTF-8 holds.
func eightBytes(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
  if index + 8 <= bytes.count {
    let raw = UnsafeRawBufferPointer(bytes)
    return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
  var word = UInt64.max
  for byte in bytes[index...].reversed() { word = word << 8 | UInt64(byte) }
  return word
}
