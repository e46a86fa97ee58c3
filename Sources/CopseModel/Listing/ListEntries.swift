/// The entries of a list column, split once for each distinct cell.
struct ListEntries: Sendable {
  /// The distinct entries: platforms as read, hashtags folded, others as written.
  let names: Texts
  /// By code of `names`: the spelling that was met first, where entries are folded.
  private let spellings: Texts
  /// Where the entries of each cell begin in `codes`, and after the last where they end.
  private let starts: [UInt32]
  private let codes: [UInt32]

  /// Splits every cell; an entry that a cell repeats counts once.
  ///
  /// - Parameter folding: what makes two spellings one entry; nil where they are as written.
  init(
    of cells: Texts, splitting entries: (String) -> [String],
    folding: ((String) -> String)? = nil
  ) {
    var names = TextDictionary()
    var spellings = Texts()
    var starts: [UInt32] = [0]
    var codes: [UInt32] = []
    starts.reserveCapacity(cells.count + 1)
    for cell in 0..<UInt32(cells.count) {
      let first = codes.count
      for entry in entries(cells.text(of: cell)) {
        let code = names.intern(folding.map { $0(entry) } ?? entry)
        if folding != nil, code == spellings.count { spellings.append(entry) }
        if code != 0, !codes[first...].contains(code) { codes.append(code) }
      }
      starts.append(UInt32(codes.count))
    }
    names.compact()
    spellings.compact()
    self.names = names.texts
    self.spellings = spellings
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
