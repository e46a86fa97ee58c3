/// How cells spell the hashtags of an audit.
struct HashtagSpellings {
  /// By code of a hashtag.
  private var spellings: [[String]]

  /// Reads the distinct entries of cells of the hashtags column, in their order.
  init(of cells: [UInt32], in storage: AuditStorage) {
    let column = storage.columns[ColumnIndex.hashtags]
    spellings = Array(repeating: [], count: column.entries?.names.count ?? 0)
    guard let entries = column.entries else { return }
    var written = TextDictionary()
    var fresh: [(place: Int, spelling: String)] = []
    column.cells.bytes.withUnsafeBufferPointer { bytes in
      for cell in cells {
        var count = 0
        fresh.removeAll(keepingCapacity: true)
        ListCell.split(UnsafeBufferPointer(rebasing: bytes[column.cells.range(of: cell)])) {
          entry in
          let known = written.count
          if written.intern(entry) == known, let spelling = ListCell.hashtag(entry) {
            fresh.append((count, spelling))
          }
          count += 1
        }
        guard !fresh.isEmpty else { continue }
        let codes = entries.entries(ofCell: cell)
        for (place, spelling) in fresh {
          // Where no entry is left out, the codes stand as the entries do, and nothing is folded.
          let code =
            codes.count == count
            ? codes[codes.startIndex + place]
            : codes.first { entries.names.text(of: $0) == Folding.folded(spelling) }
          if let code, !spellings[Int(code)].contains(spelling) {
            spellings[Int(code)].append(spelling)
          }
        }
      }
    }
  }

  /// The spellings of a hashtag, without `#`, in the order met.
  func spellings(of code: UInt32) -> [String] {
    spellings.indices.contains(Int(code)) ? spellings[Int(code)] : []
  }
}

extension ListCell {
  /// The hashtag that a trimmed entry is as spelt, without its `#`; nil for a lone `#`.
  fileprivate static func hashtag(_ entry: UnsafeBufferPointer<UInt8>) -> String? {
    // Behind anything else than printed ASCII a `#` may be part of a longer character.
    guard entry.count > 1, entry[0] == UInt8(ascii: "#"), (0x21..<0x7F).contains(entry[1]) else {
      return hashtag(String(decoding: entry, as: UTF8.self))
    }
    return String(decoding: entry.dropFirst(), as: UTF8.self)
  }
}
