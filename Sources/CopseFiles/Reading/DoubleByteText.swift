/// Tells GBK, EUC and most of Big5 from the 8-bit encodings of Europe.
enum DoubleByteText {
  /// Whether bytes above 0xA0 stand in pairs only, as hardly ever in a text of Western Europe, and
  /// are spread as those of East Asia.
  ///
  /// Words in Cyrillic or Greek can have even lengths throughout, but their small letters begin at
  /// 0xDC or 0xE0, where few pairs of East Asia begin, and few of them are below 0xC0.
  static func holds(_ file: [UInt8]) -> Bool {
    var (pairs, late, low) = (0, 0, 0)
    var index = 0
    while index < file.count {
      guard file[index] >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < file.count, file[index] > 0xA0, file[index + 1] > 0xA0 else { return false }
      pairs += 1
      if file[index] >= 0xE0 { late += 1 }
      low += (file[index] < 0xC0 ? 1 : 0) + (file[index + 1] < 0xC0 ? 1 : 0)
      index += 2
    }
    return pairs >= 3 && late * 4 <= pairs && low * 4 >= pairs
  }
}
