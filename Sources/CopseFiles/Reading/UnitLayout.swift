/// How wide the numbers of a text are, and which byte of one comes first.
struct UnitLayout {
  /// 2 for UTF-16, 4 for UTF-32.
  let width: Int
  let isBigEndian: Bool
  /// The bytes of the byte order mark; 0 without one.
  let markLength: Int

  private init(width: Int, isBigEndian: Bool, markLength: Int = 0) {
    self.width = width
    self.isBigEndian = isBigEndian
    self.markLength = markLength
  }

  /// The layout that a byte order mark says, or the bytes of the text show; nil for other text.
  init?(of file: [UInt8]) {
    let marks: [(bytes: [UInt8], width: Int, isBig: Bool)] = [
      ([0xFF, 0xFE, 0, 0], 4, false), ([0, 0, 0xFE, 0xFF], 4, true),
      ([0xFF, 0xFE], 2, false), ([0xFE, 0xFF], 2, true),
    ]
    if let mark = marks.first(where: { file.starts(with: $0.bytes) }) {
      (width, isBigEndian, markLength) = (mark.width, mark.isBig, mark.bytes.count)
    } else if let shown = Self.shown(by: file) {
      self = shown
    } else {
      return nil
    }
  }

  /// The numbers of the text behind the mark, and the bytes left over at its end.
  func units(of file: [UInt8]) -> (units: [UInt32], rest: ArraySlice<UInt8>) {
    let text = file.dropFirst(markLength)
    let end = text.endIndex - text.count % width
    var units: [UInt32] = []
    units.reserveCapacity(text.count / width)
    for start in stride(from: text.startIndex, to: end, by: width) {
      let bytes = text[start..<start + width]
      let unit = (isBigEndian ? Array(bytes) : bytes.reversed()).reduce(UInt32(0)) {
        $0 << 8 | UInt32($1)
      }
      units.append(unit)
    }
    return (units, text[end...])
  }
}

/// Layouts of texts without a mark.
extension UnitLayout {
  private static func shown(by file: [UInt8]) -> UnitLayout? {
    let start = Array(file.prefix(4_096))
    guard start.contains(0) else { return nil }
    for isBig in [false, true] {
      let layout = UnitLayout(width: 4, isBigEndian: isBig)
      if layout.isUTF32(start) { return layout }
    }
    if let layout = latin(start.prefix(512)) { return layout }
    // One in which letters of two bytes prevail: the separators between them show the order.
    if isUTF8(file) { return nil }
    let layouts = [false, true].map { UnitLayout(width: 2, isBigEndian: $0) }
    let ranked = layouts.map { ($0, $0.separators(in: start)) }.max { $0.1 < $1.1 }
    return ranked.flatMap { $0.1 >= 2 ? $0.0 : nil }
  }

  /// The letters of headings, commas and line breaks have a NUL each, all on the same side; few
  /// other characters have one on the other.
  private static func latin(_ start: ArraySlice<UInt8>) -> UnitLayout? {
    let high = start.indices.count { $0.isMultiple(of: 2) && start[$0] == 0 }
    let low = start.indices.count { !$0.isMultiple(of: 2) && start[$0] == 0 }
    guard min(high, low) * 8 <= max(high, low), max(high, low) >= 2,
      max(high, low) * 20 >= start.count
    else {
      return nil
    }
    return UnitLayout(width: 2, isBigEndian: high > low)
  }

  /// Whether every number is a character, as four bytes of another text hardly ever are.
  private func isUTF32(_ start: [UInt8]) -> Bool {
    let units = units(of: start).units
    return units.count >= 2 && units.allSatisfy { $0 > 0 && Unicode.Scalar($0) != nil }
  }

  /// How many numbers are what stands between cells and rows, where all are text and not ASCII
  /// taken in pairs; else 0.
  private func separators(in start: [UInt8]) -> Int {
    let units = units(of: start).units
    var (found, wide, odd) = (0, 0, 0)
    for (index, unit) in units.enumerated() {
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x2C, 0x3B, 0x7C: found += 1
      case ..<0x20, 0xFFFE, 0xFFFF: return 0
      case 0xD800..<0xDC00:
        if index + 1 < units.count, !(0xDC00..<0xE000).contains(units[index + 1]) { return 0 }
      case 0xDC00..<0xE000:
        if index == 0 || !(0xD800..<0xDC00).contains(units[index - 1]) { return 0 }
      case 0x100...:
        wide += 1
        let bytes = [unit >> 8, unit & 0xFF]
        if !bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { odd += 1 }
      default: break
      }
    }
    return odd * 4 >= wide ? found : 0
  }

  private static func isUTF8(_ file: [UInt8]) -> Bool {
    var rest = file[...]
    while let byte = rest.first {
      let (length, isSound) = leadingSequence(of: rest)
      if !isSound, byte != 0 { return false }
      rest.removeFirst(length)
    }
    return true
  }
}
