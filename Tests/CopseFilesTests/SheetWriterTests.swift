import CopseFiles
import CopseModel
import Testing

@Suite struct SheetWriterTests {
  @Test(arguments: [
    (Delimiter.comma, ["a", "b,c", "d;e", "f\tg"], "a,\"b,c\",d;e,f\tg\n"),
    (.tab, ["a", "b,c", "f\tg"], "a\tb,c\t\"f\tg\"\n"),
    (.comma, ["say \"yes\"", "two\nlines", "\r"], "\"say \"\"yes\"\"\",\"two\nlines\",\"\r\"\n"),
    (.comma, [" a", "b ", ""], "\" a\",\"b \",\n"),
    (.comma, [""], "\"\"\n"),
    (.comma, [], "\n"),
  ])
  func `cells are quoted where they must be`(delimiter: Delimiter, cells: [String], text: String) {
    var writer = SheetWriter(delimiter)
    writer.append(cells)
    #expect(writer.text == text)
  }

  @Test(arguments: Delimiter.allCases)
  func `what is written is read back`(delimiter: Delimiter) {
    var numbers = SeededNumbers(seed: 4)
    let pieces = ["a", "é", ",", ";", "\t", "|", "\"", "\n", "\r", "\r\n", " "]
    for _ in 0..<5_000 {
      let cells = (0..<3).map { _ in
        (0..<Int.random(in: 0...4, using: &numbers))
          .map { _ in pieces[Int.random(in: pieces.indices, using: &numbers)] }.joined()
      }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      var writer = SheetWriter(delimiter)
      writer.append(cells)
      var scanner = RowScanner(Array(writer.text.utf8), delimiter: delimiter.byte)
      var row = SheetRow()
      let isRead = scanner.next(into: &row)
      #expect(isRead)
      #expect(row.cells.indices.map { row.text(ofCell: $0) } == cells)
    }
  }
}
