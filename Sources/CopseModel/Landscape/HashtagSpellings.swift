/// How cells spell the hashtags of an audit.
struct HashtagSpellings {
  private let entries: ListEntries?
  /// By code of a hashtag that is spelt in several ways.
  private var spellings: [Int: [String]] = [:]

  /// Reads the distinct entries of cells of the hashtags column, in their order.
  init(of cells: [UInt32], in storage: AuditStorage) {
    let column = storage.columns[ColumnIndex.hashtags]
    entries = column.entries
    guard let entries = column.entries, !entries.varied.isEmpty else { return }
    var reader = SpellingReader()
    column.cells.bytes.withUnsafeBufferPointer { bytes in
      // Most hashtags are spelt in one way, which is known.
      for cell in cells
      where entries.entries(ofCell: cell).contains(where: { entries.varied.contains(Int($0)) }) {
        let (fresh, count) = reader.read(column.cells.range(of: cell), of: bytes)
        guard !fresh.isEmpty else { continue }
        let codes = entries.entries(ofCell: cell)
        for (place, spelling) in fresh {
          // Where no entry is left out, the codes stand as the entries do, and nothing is folded.
          let code =
            codes.count == count
            ? codes[codes.startIndex + place]
            : codes.first { entries.names.text(of: $0) == Folding.folded(spelling) }
          if let code, entries.varied.contains(Int(code)),
            !spellings[Int(code), default: []].contains(spelling)
          {
            spellings[Int(code), default: []].append(spelling)
          }
        }
      }
    }
  }

  /// The spellings of a hashtag that the cells have, without `#`, in the order met.
  func spellings(of code: UInt32) -> [String] {
    guard let entries, code > 0, Int(code) < entries.names.count else { return [] }
    return entries.varied.contains(Int(code))
      ? spellings[Int(code)] ?? [] : [entries.spelling(of: code)]
  }
}

/// Reads the entries of cells, each distinct one once: most cells only repeat what others have.
private struct SpellingReader {
  private var written = TextDictionary()
  /// By code of `written`: whether it is an entry, and not blank.
  private var isEntry = [false]

  /// The spellings of a cell that were not met before, each with its place among the entries, and how
  /// many entries there are.
  mutating func read(
    _ cell: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (fresh: [(place: Int, spelling: String)], count: Int) {
    var fresh: [(place: Int, spelling: String)] = []
    var count = 0
    var rest = cell
    while !rest.isEmpty {
      let end = bytes[rest].firstIndex(of: UInt8(ascii: ";")) ?? cell.upperBound
      let range = WhiteSpace.trimmed(rest.lowerBound..<end, of: bytes)
      rest = min(end + 1, cell.upperBound)..<cell.upperBound
      let code = Int(written.intern(UnsafeBufferPointer(rebasing: bytes[range])))
      if code == isEntry.count {
        let entry = String(decoding: bytes[range], as: UTF8.self).trimmed
        isEntry.append(!entry.isEmpty)
        if let spelling = ListCell.hashtag(entry) { fresh.append((count, spelling)) }
      }
      if isEntry[code] { count += 1 }
    }
    return (fresh, count)
  }
}
