/// The texts of a dictionary folded, under the same codes, in one block that is searched whole.
package struct FoldedTexts: Sendable {
  /// Never part of UTF-8, so that no match reaches from one text into the next.
  private static let separator: UInt8 = 0xFF

  private let bytes: [UInt8]
  /// The offset in `bytes` of the separator after each text.
  private let ends: [Int]

  /// Folds every text.
  package init(of texts: Texts) {
    var folded: [UInt8] = []
    folded.reserveCapacity(texts.bytes.count + texts.count)
    var ends: [Int] = []
    ends.reserveCapacity(texts.count)
    texts.bytes.withUnsafeBufferPointer { bytes in
      for code in 0..<UInt32(texts.count) {
        let text = UnsafeBufferPointer(rebasing: bytes[texts.range(of: code)])
        Folding.append(foldedFrom: text, to: &folded)
        ends.append(folded.count)
        folded.append(Self.separator)
      }
    }
    // Folding may have grown the block beyond what it was given room for.
    bytes =
      folded.capacity > folded.count + folded.count / 16
      ? folded.withUnsafeBufferPointer { Array($0) } : folded
    self.ends = ends
  }

  /// How many texts there are; their codes are less than this.
  package var count: Int { ends.count }

  /// The folded text of a code.
  package func text(of code: Int) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0[range(of: code)], as: UTF8.self) }
  }

  /// Hands out the bytes of the folded text of each code, which must not be kept.
  func withBytes<Result>(
    _ body: ((Int) -> UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      body { UnsafeBufferPointer(rebasing: bytes[range(of: $0)]) }
    }
  }

  /// The codes of all texts that contain the folded needle; every text contains the empty one.
  package func codes(containing needle: String) -> Selection {
    if needle.isEmpty { return .all(capacity: count) }
    var found = Selection(capacity: count)
    var needle = needle
    needle.withUTF8 { needle in
      bytes.withUnsafeBytes { block in
        var search = BlockSearch(block: block, needle: UnsafeRawBufferPointer(needle))
        var code = 0
        while let position = search.next() {
          while ends[code] < position { code += 1 }
          found.insert(code)
          search.skip(to: ends[code] + 1)
        }
      }
    }
    return found
  }

  /// The codes among the candidates whose folded text passes the test.
  func codes(in candidates: Selection, where holds: (String) -> Bool) -> Selection {
    var found = Selection(capacity: count)
    for code in candidates where holds(text(of: code)) { found.insert(code) }
    return found
  }

  private func range(of code: Int) -> Range<Int> {
    guard ends.indices.contains(code) else { return 0..<0 }
    return (code == 0 ? 0 : ends[code - 1] + 1)..<ends[code]
  }
}
