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
    column.cells.bytes.withUnsafeBufferPointer { bytes in
      for cell in cells {
        ListCell.split(UnsafeBufferPointer(rebasing: bytes[column.cells.range(of: cell)])) {
          entry in
          let known = written.count
          guard written.intern(entry) == known,
            let spelling = ListCell.hashtag(String(decoding: entry, as: UTF8.self))
          else { return }
          let folded = Folding.folded(spelling)
          let code = entries.entries(ofCell: cell).first { entries.names.text(of: $0) == folded }
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
