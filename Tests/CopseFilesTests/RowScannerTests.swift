import CopseFiles
import CopseModel
import Testing

@Suite struct RowScannerTests {
  @Test(arguments: [
    ("", []),
    ("a", [["a"]]),
    ("a\n", [["a"]]),
    ("\n\r\n\r", []),
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a,\n,b", [["a", ""], ["", "b"]]),
    (",,\na", [["a"]]),
    ("\"a,b\",c", [["a,b", "c"]]),
    ("\"a\nb\",\"c\r\nd\"\ne,f", [["a\nb", "c\r\nd"], ["e", "f"]]),
    ("\"say \"\"yes\"\"\",\"\"", [["say \"yes\"", ""]]),
    ("\"a\"  ,b", [["a", "b"]]),
    ("café,日本\n", [["café", "日本"]]),
  ])
  func `sheets are split as RFC 4180 says`(text: String, rows: [[String]]) {
    #expect(scanned(text).map(\.cells) == rows)
  }

  @Test(arguments: [
    ("a,b \"c\" \"d\"\n", [["a", "b \"c\" \"d\""]], ScanFault.Reason.insideBareCell, 1, 5),
    ("x\n\"a\"b \"c\",d", [["x"], ["ab \"c\"", "d"]], .textAfterClosing, 2, 4),
    ("x\né,\"a,b\nc,d", [["x"], ["é", "\"a", "b"], ["c", "d"]], .notClosed, 2, 3),
    ("x,\"a \\\"b\\\", c\",d\n", [["x", "a \"b\", c", "d"]], .backslash, 1, 6),
    ("x\n\u{FEFF}\"a\",b\n", [["x"], ["a", "b"]], .byteOrderMark, 2, 1),
    // The quote that would close it opens a cell of a later line.
    ("1,\"a\n2,\"b\"\n", [["1", "\"a"], ["2", "b"]], .notClosed, 1, 3),
  ])
  func `quotes in wrong places are kept as text and reported`(
    text: String, rows: [[String]], reason: ScanFault.Reason, line: Int, column: Int
  ) {
    let scanned = scanned(text)
    #expect(scanned.map(\.cells) == rows)
    let fault = ScanFault(reason: reason, line: line, column: column)
    #expect(scanned.flatMap(\.faults) == [fault])
  }

  @Test func `a row tells its lines and the columns of its cells`() {
    let rows = scanned("h\n\n\"a\nb\",c\nñandú,x,y")
    #expect(rows.map(\.line) == [1, 3, 5])
    #expect(rows.map(\.lastLine) == [1, 4, 5])
    #expect(rows.map(\.columns) == [[1], [1, 1], [1, 7, 9]])
  }

  @Test func `random text is split as the slow scanner splits it`() {
    var numbers = SeededNumbers(seed: 1)
    let pieces = [
      "a", "bc", " ", ",", ",", ";", "\"", "\"", "\"\"", "\n", "\r\n", "\r", "é", "日", "😀",
      "\\", "\\\"", "\u{FEFF}",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...14, using: &numbers)
      let text = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &numbers)] }
        .joined()
      for delimiter: Unicode.Scalar in [",", ";"] {
        let slow = SlowScanner.rows(of: text, delimiter: delimiter)
        let fast = scanned(text, delimiter: delimiter)
        guard fast.map(\.cells) == slow.map(\.cells), fast.map(\.faults) == slow.map(\.faults),
          zip(fast, slow).allSatisfy({ $0.agrees(with: $1) })
        else {
          Issue.record("\(text.debugDescription): \(fast), expected \(slow)")
          return
        }
        // Knowing how many cells a row has changes nothing where all have them.
        guard let count = slow.first?.cells.count, slow.allSatisfy({ $0.cells.count == count })
        else { continue }
        let knowing = scanned(text, delimiter: delimiter, expecting: count)
        guard knowing.map(\.cells) == slow.map(\.cells) else {
          Issue.record("\(text.debugDescription): \(knowing), expected \(slow)")
          return
        }
      }
    }
  }
}

private struct ScannedRow {
  let cells: [String]
  let line: Int
  let lastLine: Int
  let columns: [Int]
  let faults: [ScanFault]

  func agrees(with slow: SlowScanner.Row) -> Bool {
    line == slow.places.first?.line
      && columns == slow.places.map { $0.line == line ? $0.column : 1 }
  }
}

private func scanned(
  _ text: String, delimiter: Unicode.Scalar = ",", expecting cells: Int = 0
) -> [ScannedRow] {
  var scanner = RowScanner(Array(text.utf8), delimiter: UInt8(ascii: delimiter))
  scanner.expect(cells: cells)
  var row = SheetRow()
  var rows: [ScannedRow] = []
  while scanner.next(into: &row) {
    let cells = row.cells.indices.map { row.text(ofCell: $0) }
    rows.append(
      ScannedRow(
        cells: cells, line: row.line, lastLine: scanner.lastLine,
        columns: row.cells.indices.map { row.column(ofCell: $0) },
        faults: scanner.faults))
  }
  return rows
}
