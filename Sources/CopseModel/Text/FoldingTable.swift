/// What each scalar folds to, as UTF-8, Hangul syllables excepted.
struct FoldingTable: Sendable {
  /// Decoded at the first character beyond ``near``, in a millisecond.
  static let shared = FoldingTable(FoldingData.text)
  /// The letters of most of Europe, which are decoded in a small part of that.
  static let near = FoldingTable(FoldingData.text, below: firstFar)
  private static let firstFar: UInt32 = 0x180

  /// The one that knows a scalar.
  static func knowing(_ scalar: UInt32) -> FoldingTable { scalar < firstFar ? near : shared }

  /// 0: the scalar folds to itself; else one more than a position in `bytes`.
  private var positions = ScalarTable()
  /// Folded texts, each behind its length; the first is empty.
  private var bytes: [UInt8] = []

  /// - Parameter end: the first scalar that is left out; the entries are in ascending order.
  init(_ text: StaticString, below end: UInt32 = 0x11_0000) {
    bytes.append(0)
    for entry in TableText(text) {
      if entry.scalars.lowerBound >= end { break }
      for scalar in entry.scalars {
        guard !entry.values.isEmpty else {
          positions[scalar] = 1
          continue
        }
        positions[scalar] = UInt16(bytes.count + 1)
        let step = scalar - entry.scalars.lowerBound
        let start = bytes.count
        bytes.append(0)
        for value in entry.values { UTF8Text.append(value + step, to: &bytes) }
        bytes[start] = UInt8(bytes.count - start - 1)
      }
    }
  }

  /// Appends what the scalar folds to, and tells whether that differs from the scalar itself.
  func append(foldedFrom scalar: UInt32, to result: inout [UInt8]) -> Bool {
    let position = Int(positions[scalar])
    guard position > 0 else { return false }
    let end = position + Int(bytes[position - 1])
    for index in position..<end { result.append(bytes[index]) }
    return true
  }
}
