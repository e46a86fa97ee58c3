// Words of eight bytes, looked at at once.

/// Eight times the same byte.
func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

/// Sets the high bit of every byte that is 0, and perhaps of bytes above the lowest such byte.
func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}
