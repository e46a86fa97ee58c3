/// Which rows of a sheet are parts, and of which row.
struct Wholes {
  /// The row of the whole of each row, or -1.
  private(set) var rows: [Int32]
  private(set) var problems: [Problem] = []

  init(of sheet: EditionBuilder, in listing: ListedIDs, columns: [ColumnBuilder]) {
    rows = Array(repeating: -1, count: sheet.rowCount)
    let codes = sheet.codes[ColumnIndex.partOf]
    let cells = columns[ColumnIndex.partOf].cells
    // Many parts name one whole, so that each distinct cell is looked up once.
    var rowOfCell: [UInt32: Int?] = [:]
    for row in codes.indices where codes[row] != 0 {
      let found = rowOfCell[codes[row]] ?? listing.row(ofID: cells.text(of: codes[row]))
      rowOfCell[codes[row]] = .some(found)
      if let found {
        rows[row] = Int32(found)
      } else {
        problems.append(
          Self.problem(
            sheet, row,
            "expected part_of to be the id of a community of this edition, found "
              + "'\(cells.text(of: codes[row]).excerpt())'; the community is taken to stand alone, "
              + "write the id of its whole"))
      }
    }
    ignoreCycles(of: sheet)
  }

  /// A cycle of parts has no whole; the links that close it are dropped and reported.
  private mutating func ignoreCycles(of sheet: EditionBuilder) {
    // 0 not visited, else the number of the walk that came by.
    var walks = Array(repeating: 0, count: rows.count)
    for start in rows.indices where rows[start] >= 0 && walks[start] == 0 {
      var row = start
      while rows[row] >= 0, walks[row] == 0 {
        walks[row] = start + 1
        row = Int(rows[row])
      }
      if rows[row] >= 0, walks[row] == start + 1 { dropCycle(through: row, of: sheet) }
    }
  }

  private mutating func dropCycle(through first: Int, of sheet: EditionBuilder) {
    var row = first
    repeat {
      let next = Int(rows[row])
      rows[row] = -1
      problems.append(
        Self.problem(
          sheet, row,
          "expected part_of to lead to a whole, found a circle; the link is ignored, name the "
            + "whole that it is a part of"))
      row = next
    } while row != first
  }

  private static func problem(_ sheet: EditionBuilder, _ row: Int, _ message: String) -> Problem {
    Problem(
      file: sheet.file, line: Int(sheet.lines[row]), column: 1, severity: .warning,
      message: message)
  }
}
