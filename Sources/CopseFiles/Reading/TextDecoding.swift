/// Text of other encodings as UTF-8, with U+FFFD where something was no text.
extension TextRepair {
  /// The text of a file in UTF-16 or UTF-32.
  init(decoding file: [UInt8], laidOut layout: UnitLayout) {
    self.init(keeping: [])
    let (units, rest) = layout.units(of: file)
    var index = 0
    while index < units.count {
      let unit = units[index]
      index += 1
      var value: UInt32? = unit
      if layout.width == 2, (0xD800..<0xDC00).contains(unit) {
        value = nil
        if index < units.count, (0xDC00..<0xE000).contains(units[index]) {
          value = 0x10000 + (unit - 0xD800) << 10 + (units[index] - 0xDC00)
          index += 1
        }
      }
      append(value)
    }
    if !rest.isEmpty { replace(.halfCharacter) }
  }

  /// The text of a file in Windows-1252, the 8-bit encoding of Western Europe and America.
  init(decodingWindows1252 file: [UInt8]) {
    self.init(keeping: [])
    for byte in file {
      let value = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      if byte >= 0x80, value == 0 { replace(.byte(byte)) } else { append(value) }
    }
  }

  /// Appends a character by its number; nil and numbers that are none stand for half a character.
  private mutating func append(_ value: UInt32?) {
    guard value != 0 else {
      replace(.null)
      return
    }
    if let scalar = value.flatMap(Unicode.Scalar.init) {
      append(scalar)
    } else {
      replace(.halfCharacter)
    }
  }
}

/// What the bytes from 0x80 to 0x9F mean in Windows-1252; 0 for those that mean nothing.
///
/// - SeeAlso: the WHATWG Encoding Standard, index windows-1252.
private let windows1252: [UInt32] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]
