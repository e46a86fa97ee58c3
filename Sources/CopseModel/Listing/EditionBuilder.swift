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
  let columns: [Int?]
  var codes: [[UInt32]]
  var lines: [UInt32] = []
  /// By code of the id column: whether the id was met.
  private var seenIDs: [Bool] = []

  init(year: Int, file: String, columns: [Int?]) {
    self.year = year
    self.file = file
    self.columns = columns
    let width = (columns.compactMap { $0 }.max() ?? 0) + 1
    codes = Array(repeating: [], count: max(width, Field.known.count))
  }

  var rowCount: Int { lines.count }

  func has(_ column: Int) -> Bool {
    columns.contains(column)
  }

  /// Adds a row; false when its id came before, and then nothing is added.
  mutating func append(_ row: SheetRow, to builders: inout [ColumnBuilder]) -> Bool {
    row.bytes.withUnsafeBufferPointer { bytes in
      if let cell = columns.firstIndex(of: ColumnIndex.id) {
        let range = Self.trimmed(row.range(ofCell: cell), of: bytes)
        let id = Self.composed(UnsafeBufferPointer(rebasing: bytes[range])) { utf8 in
          builders[ColumnIndex.id].intern(utf8)
        }
        guard isNew(id) else { return false }
        codes[ColumnIndex.id].append(id)
      }
      for (cell, column) in columns.enumerated() {
        guard let column, column != ColumnIndex.id else { continue }
        let range = Self.trimmed(row.range(ofCell: cell), of: bytes)
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        codes[column].append(builders[column].intern(text))
      }
      lines.append(UInt32(clamping: row.line))
      return true
    }
  }

  /// Gives back the room that growing left over.
  ///
  /// Editions end one after another: what one gives back the next one uses.
  mutating func end() {
    for column in codes.indices {
      codes[column] = codes[column].withUnsafeBufferPointer { Array($0) }
    }
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

  /// The range without the white space at its ends.
  static func trimmed(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = WhiteSpace.length(atStartOf: bytes[start..<end])
      if length == 0 { break }
      start += length
    }
    while start < end {
      let length = WhiteSpace.length(atEndOf: bytes[start..<end])
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  /// Gives the text in its composed form (NFC), which plain ASCII always is.
  static func composed(
    _ utf8: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> UInt32
  ) -> UInt32 {
    if utf8.allSatisfy({ $0 < 0x80 }) { return body(utf8) }
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
