/// A column while sheets are read: the texts that were met so far.
struct ColumnBuilder: Sendable {
  let field: Field
  var cells = TextDictionary()
  /// The last code that was not the empty cell's.
  private var last: UInt32 = 0

  init(field: Field) {
    self.field = field
  }

  /// The code of a cell, which is added when it is new.
  mutating func intern(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt32 {
    // Sheets keep their order from year to year, so that a cell is often the one that was first
    // met behind the last one.
    let code = cells.intern(utf8, expecting: last + 1)
    if code != 0 { last = code }
    return code
  }
}

/// An edition while its sheet is read.
struct EditionBuilder: Sendable {
  let year: Int
  let file: String
  /// The column of the audit that each column of the sheet is; nil for one that is left out.
  private(set) var columns: [Int?] = []
  /// The codes of each column of the audit, of all rows when the sheet has ended; empty for a
  /// column that the sheet does not have.
  var codes: [[UInt32]]
  var lines: [UInt32] = []
  /// Where the cells stand that are kept, and the column of the audit that each belongs to.
  private var kept: [(cell: Int, column: Int)] = []
  /// By column of the audit: whether the sheet has it.
  private var isKept: [Bool] = []
  /// The codes of the cells that are kept, row by row: taking in a row touches one array.
  private var rows: [UInt32] = []
  /// By code of the id column: whether the id was met.
  private var seenIDs: [Bool] = []

  init(year: Int, file: String, columns: [Int?]) {
    self.year = year
    self.file = file
    codes = Array(repeating: [], count: Field.known.count)
    widen(columns)
  }

  var rowCount: Int { lines.count }

  func has(_ column: Int) -> Bool {
    isKept.indices.contains(column) && isKept[column]
  }

  /// Adds columns behind those that it has; the rows so far have nothing there.
  mutating func widen(_ further: [Int?]) {
    end()
    for column in further {
      if let column {
        kept.append((columns.count, column))
        codes += Array(repeating: [], count: max(0, column + 1 - codes.count))
        codes[column] = Array(repeating: 0, count: rowCount)
        isKept += Array(repeating: false, count: max(0, column + 1 - isKept.count))
        isKept[column] = true
      }
      columns.append(column)
    }
  }

  /// Adds a row; false when its id came before, and then nothing is added.
  mutating func append(_ row: SheetRow, to builders: inout [ColumnBuilder]) -> Bool {
    row.bytes.withUnsafeBufferPointer { bytes in
      builders.withUnsafeMutableBufferPointer { builders in
        var id: UInt32 = 0
        if let cell = columns.firstIndex(of: ColumnIndex.id) {
          let range = WhiteSpace.trimmed(row.range(ofCell: cell), of: bytes)
          id = Self.composed(UnsafeBufferPointer(rebasing: bytes[range])) { utf8 in
            builders[ColumnIndex.id].intern(utf8)
          }
          guard isNew(id) else { return false }
        }
        for (cell, column) in kept {
          if column == ColumnIndex.id {
            rows.append(id)
          } else {
            let range = WhiteSpace.trimmed(row.range(ofCell: cell), of: bytes)
            rows.append(builders[column].intern(UnsafeBufferPointer(rebasing: bytes[range])))
          }
        }
        lines.append(UInt32(clamping: row.line))
        return true
      }
    }
  }

  /// Brings the rows so far into columns, without the room that growing left over.
  ///
  /// Editions end one after another: what one gives back the next one uses.
  mutating func end() {
    if rows.isEmpty { return }
    let count = rows.count / kept.count
    for (place, cell) in kept.enumerated() {
      let column = cell.column
      codes[column].reserveCapacity(codes[column].count + count)
      for row in 0..<count { codes[column].append(rows[row * kept.count + place]) }
    }
    rows = []
    lines = lines.withUnsafeBufferPointer { Array($0) }
  }

  /// Whether an id was not met before in the sheet; the empty one never was.
  private mutating func isNew(_ id: UInt32) -> Bool {
    if id == 0 { return true }
    if seenIDs.count <= id {
      seenIDs += Array(repeating: false, count: Int(id) + 1 - seenIDs.count)
    }
    defer { seenIDs[Int(id)] = true }
    return !seenIDs[Int(id)]
  }

  /// Gives the text in its composed form (NFC), which plain ASCII always is.
  static func composed(
    _ utf8: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> UInt32
  ) -> UInt32 {
    if UTF8Text.isASCII(utf8) { return body(utf8) }
    var text = Composition.composed(String(decoding: utf8, as: UTF8.self))
    return text.withUTF8(body)
  }
}

/// The connections of a year as its sheet gives them, with ids as codes of the id column.
struct ConnectionSheet: Sendable {
  struct Row: Sendable {
    let from: UInt32
    let to: UInt32
    /// The code among the builder's kinds of connections.
    let kind: UInt32
    let line: UInt32
  }

  let year: Int
  let file: String
  var rows: [Row] = []
  /// The lines of rows that the reader mended.
  var repairedLines: Set<UInt32> = []
}
