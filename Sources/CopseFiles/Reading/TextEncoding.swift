/// The encodings that a sheet is read from.
package enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"
  /// What Excel calls plain CSV in much of Europe and America; no byte says that it is this.
  case windows1252 = "Windows-1252"
}

/// How wide the numbers of a text are, and which byte of one comes first.
struct UnitLayout {
  /// 2 for UTF-16, 4 for UTF-32.
  let width: Int
  let isBigEndian: Bool
  /// The bytes of the byte order mark; 0 without one.
  let markLength: Int

  /// The layout that a byte order mark says, or the places of NUL bytes show; nil for other text.
  init?(of file: [UInt8]) {
    let marks: [(bytes: [UInt8], width: Int, isBig: Bool)] = [
      ([0xFF, 0xFE, 0, 0], 4, false), ([0, 0, 0xFE, 0xFF], 4, true),
      ([0xFF, 0xFE], 2, false), ([0xFE, 0xFF], 2, true),
    ]
    if let mark = marks.first(where: { file.starts(with: $0.bytes) }) {
      (width, isBigEndian, markLength) = (mark.width, mark.isBig, mark.bytes.count)
      return
    }
    // The letters of headings, commas and line breaks have a NUL each, all on the same side; few
    // other characters have one on the other.
    let start = file.prefix(512)
    let high = start.indices.count { $0.isMultiple(of: 2) && start[$0] == 0 }
    let low = start.indices.count { !$0.isMultiple(of: 2) && start[$0] == 0 }
    guard min(high, low) * 8 <= max(high, low), max(high, low) >= 2,
      max(high, low) * 20 >= start.count
    else {
      return nil
    }
    (width, isBigEndian, markLength) = (2, high > low, 0)
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
