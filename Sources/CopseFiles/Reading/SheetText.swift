/// The text of a file, decoded: what is known of its encoding ends here.
///
/// To read another encoding, decode it here.
package struct SheetText: Hashable, Sendable {
  /// Valid UTF-8 without a byte order mark and without NUL.
  package let bytes: [UInt8]
  /// The first place of each line where something that is no text was replaced by U+FFFD.
  package let repairs: [Repair]
  package let encoding: TextEncoding
  /// The first text that was encoded twice, such as `Ã©` for `é`; nil where there is none.
  package let encodedTwice: DoubleEncoding?

  /// Something that no text holds, where it stood.
  package struct Repair: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let damage: Damage
  }

  /// What is no text.
  package enum Damage: Hashable, Sendable {
    case byte(UInt8)
    case null
    /// Half a character of UTF-16, or a number that is no character.
    case halfCharacter
  }

  /// - Parameter allowed: A format that the text may be written in.
  /// - Throws: ``SheetFault`` when the file is in an encoding or a format that is not read.
  package init(_ file: [UInt8], allowing allowed: ForeignFormat? = nil) throws(SheetFault) {
    if let format = ForeignFormat(startOf: file), format != allowed { throw .foreignFormat(format) }
    if let layout = UnitLayout(of: file) {
      self.init(
        TextRepair(decoding: file, laidOut: layout), layout.width == 2 ? .utf16 : .utf32)
      return
    }
    let text = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    let scan = TextScan(text)
    guard let damage = scan.firstDamage else {
      self.init(bytes: text, repairs: [], .utf8, twiceAt: scan.firstTwice)
      return
    }
    let eightBit = EightBitText(text)
    if !eightBit.isDamagedUTF8 {
      if let format = EightBitText.foreignFormat(of: text) { throw .foreignFormat(format) }
      guard eightBit.isPerhapsDamagedUTF8 else {
        self.init(TextRepair(decodingWindows1252: text), .windows1252)
        return
      }
    }
    var repair = TextRepair(keeping: text[..<damage])
    repair.append(text[damage...])
    self.init(repair, .utf8)
  }

  private init(_ repair: TextRepair, _ encoding: TextEncoding) {
    let text = repair.bytes
    self.init(
      bytes: text, repairs: repair.repairs, encoding, twiceAt: TextScan(text).firstTwice)
  }

  private init(bytes: [UInt8], repairs: [Repair], _ encoding: TextEncoding, twiceAt offset: Int?) {
    self.bytes = bytes
    self.repairs = repairs
    self.encoding = encoding
    encodedTwice = offset.map { DoubleEncoding(in: bytes, at: $0) }
  }
}
