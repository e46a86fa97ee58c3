/// The entries of a list column, split once for each distinct cell.
struct ListEntries: Sendable {
  /// The distinct entries: platforms as read, hashtags folded, others as written.
  let names: Texts
  /// By code of `names`: the spelling that was met first, where entries are folded.
  private let spellings: Texts
  /// The codes of entries that cells spell in several ways.
  let varied: Selection
  /// Where the entries of each cell begin in `codes`, and after the last where they end.
  private let starts: [UInt32]
  private let codes: [UInt32]

  /// Splits every cell; an entry that a cell repeats counts once.
  ///
  /// - Parameters:
  ///   - telling: how many bytes at the beginning of an entry say all that `reading` makes of it;
  ///     an entry is read only where they are new.
  ///   - reading: what an entry counts as; nil for nothing.
  ///   - folding: what makes two spellings one entry; nil where they are as written.
  init(
    of cells: Texts, telling: (UnsafeBufferPointer<UInt8>) -> Int = { $0.count },
    reading: (String) -> String? = { $0 }, folding: ((String) -> String)? = nil
  ) {
    var names = TextDictionary()
    var spellings = Texts()
    var isVaried = [false]
    var starts: [UInt32] = [0]
    var codes: [UInt32] = []
    var written = TextDictionary()
    // By code of `written`: the code of the name, 0 for none.
    var read: [UInt32] = [0]
    starts.reserveCapacity(cells.count + 1)
    cells.bytes.withUnsafeBufferPointer { bytes in
      for cell in 0..<UInt32(cells.count) {
        let first = codes.count
        ListCell.split(UnsafeBufferPointer(rebasing: bytes[cells.range(of: cell)])) { entry in
          let key = UnsafeBufferPointer(rebasing: entry.prefix(telling(entry)))
          let place = Int(written.intern(key))
          if place == read.count {
            let name = reading(String(decoding: key, as: UTF8.self)) ?? ""
            read.append(names.intern(folding.map { $0(name) } ?? name))
            let code = Int(read[place])
            if folding != nil, code == spellings.count {
              spellings.append(name)
              isVaried.append(false)
            } else if code > 0, code < spellings.count, spellings.text(of: UInt32(code)) != name {
              isVaried[code] = true
            }
          }
          let code = read[place]
          if code != 0, !codes[first...].contains(code) { codes.append(code) }
        }
        starts.append(UInt32(codes.count))
      }
    }
    names.compact()
    spellings.compact()
    self.names = names.texts
    self.spellings = spellings
    varied = Selection(capacity: isVaried.count) { isVaried[$0] }
    self.starts = starts
    self.codes = codes.withUnsafeBufferPointer { Array($0) }
  }

  /// An entry as people write it.
  func spelling(of code: UInt32) -> String {
    code < spellings.count ? spellings.text(of: code) : names.text(of: code)
  }

  /// The entries of a cell, each once, in the order written; empty for the empty cell.
  func entries(ofCell cell: UInt32) -> ArraySlice<UInt32> {
    codes[Int(starts[Int(cell)])..<Int(starts[Int(cell) + 1])]
  }

  /// The cells that have an entry for which the test holds.
  func cells(where holds: (String) -> Bool) -> Selection {
    let wanted = Selection(capacity: names.count) { $0 > 0 && holds(names.text(of: UInt32($0))) }
    if wanted.isEmpty { return Selection(capacity: starts.count - 1) }
    return Selection(capacity: starts.count - 1) { cell in
      entries(ofCell: UInt32(cell)).contains { wanted.contains(Int($0)) }
    }
  }
}
