/// Text as it is compared when searching: without case, accents and other forms of a letter.
///
/// Folded text is decomposed for compatibility (NFKD), has no characters with a combining class
/// and no invisible ones, and is fully case-folded, so that `cordoba` finds `Córdoba`, `strasse`
/// finds `Straße` and `x` finds `𝕏`. Folding folded text changes nothing.
public enum Folding {
  /// The folded text.
  public static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(foldedFrom: text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded form of valid UTF-8, as UTF-8.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes; text in ASCII costs little more than
  ///   copying it.
  public static func append(foldedFrom bytes: some Collection<UInt8>, to result: inout [UInt8]) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable {
      append(foldedFromBuffer: $0, to: &result)
    }
    if isDone == nil {
      Array(bytes).withUnsafeBufferPointer { append(foldedFromBuffer: $0, to: &result) }
    }
  }

  private static func append(
    foldedFromBuffer bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]
  ) {
    var index = 0
    while index < bytes.count {
      let end = endOfASCII(in: bytes, from: index)
      append(lowercasedFrom: bytes[index..<end], to: &result)
      index = end
      while index < bytes.count, bytes[index] >= 0x80 {
        let (scalar, length) = UTF8Text.scalar(in: bytes, at: index)
        if Hangul.syllables.contains(scalar) {
          append(lettersOf: scalar, to: &result)
        } else if !FoldingTable.knowing(scalar).append(foldedFrom: scalar, to: &result) {
          for offset in index..<index + length { result.append(bytes[offset]) }
        }
        index += length
      }
    }
  }

  /// The next position that holds no ASCII, found by eight bytes at a time.
  private static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let words = UnsafeRawPointer(base)
    var index = start
    while index + 8 <= bytes.count {
      let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard word & 0x8080_8080_8080_8080 == 0 else { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  private static func append(
    lowercasedFrom ascii: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]
  ) {
    let start = result.count
    result.append(contentsOf: UnsafeBufferPointer(rebasing: ascii))
    result.withUnsafeMutableBufferPointer { all in
      for index in start..<all.count {
        let byte = all[index]
        all[index] = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      }
    }
  }

  private static func append(lettersOf syllable: UInt32, to result: inout [UInt8]) {
    let letters = Hangul.letters(of: syllable)
    UTF8Text.append(letters.leading, to: &result)
    UTF8Text.append(letters.vowel, to: &result)
    if let trailing = letters.trailing { UTF8Text.append(trailing, to: &result) }
  }
}
