import CopseFiles
import CopseModel
import Testing

/// Invariant 4 of the architecture, on sheets that no person wrote.
@Suite struct DamageTests {
  @Test func `damaged files are read as far as they can be, and every problem can be acted on`() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<1_500 {
      let files = [
        SheetFile(name: "communities-2020.csv", bytes: sheet(using: &numbers)),
        SheetFile(name: "communities-2021.tsv", bytes: sheet(using: &numbers)),
        SheetFile(name: "connections-2020.csv", bytes: connections(using: &numbers)),
        SheetFile(name: "datapackage.json", bytes: package(using: &numbers)),
      ]
      let audit = AuditReader.read(files, title: "Damaged")
      for problem in audit.problems {
        guard problem.line >= 1, problem.column >= 1, problem.message.hasPrefix("expected "),
          problem.message.contains(", found "),
          problem.message.contains(";")
            || problem.message.contains(", which")
        else {
          Issue.record("\(problem)")
          return
        }
      }
      #expect(unaccounted(audit) == [])
      for edition in audit.editions {
        let tally = audit.files.first { $0.file == edition.file }
        #expect(tally?.read == edition.count)
      }
    }
  }

  @Test func `every row of a sheet is read or left out, as the slow scanner counts them`() {
    var numbers = SeededNumbers(seed: 6)
    for _ in 0..<1_500 {
      let rows = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
        line(of: ["a", "b", "", " ", "\"q\"", "\"x\ny\"", "é"], using: &numbers)
      }
      let text = "id,name\n" + rows.joined()
      let file = SheetFile(name: "communities-2020.csv", bytes: Array(text.utf8))
      let audit = AuditReader.read([file], title: "")
      let expected = SlowScanner.rows(of: text, delimiter: ",").dropFirst().count { row in
        row.cells.contains { $0.contains { !" \t\n\r\r\n".contains($0) } }
      }
      #expect(audit.files.first?.rows == expected, "\(text.debugDescription)")
    }
  }
}

private func sheet(using numbers: inout SeededNumbers) -> [UInt8] {
  let headings = [
    "id", "name", "Community", "status", "platforms", "part_of", "", "x", "\"y\"", "id",
  ]
  let cells = [
    "a", "b", "c", "", "\"q", "q\"", "\"a,b\"", "zoom:1; x", "closed", "\u{0}", "é", "\n",
  ]
  let count = Int.random(in: 0...6, using: &numbers)
  let text =
    line(of: headings, using: &numbers)
    + (0..<count).map { _ in line(of: cells, using: &numbers) }.joined()
  return damaged(text, using: &numbers)
}

private func connections(using numbers: inout SeededNumbers) -> [UInt8] {
  let text =
    "from,to,kind\n" + (0..<3).map { _ in line(of: ["a", "b", "c", ""], using: &numbers) }.joined()
  return damaged(text, using: &numbers)
}

private func package(using numbers: inout SeededNumbers) -> [UInt8] {
  let values = [
    "1", "-1", "null", "\"x\"", "[]", "{}", "{\"total\": 1}", "[2020]", "[{\"path\": 1}]",
  ]
  let members = ["title", "resources", "copse:illustrative", "copse:published"].map { name in
    "\"\(name)\": \(values[Int.random(in: values.indices, using: &numbers)])"
  }
  return damaged("{\(members.joined(separator: ", "))}", using: &numbers)
}

private func line(of cells: [String], using numbers: inout SeededNumbers) -> String {
  let count = Int.random(in: 1...4, using: &numbers)
  return (0..<count).map { _ in cells[Int.random(in: cells.indices, using: &numbers)] }
    .joined(separator: ",") + "\n"
}

/// The text as bytes, of which now and then one is any other byte.
private func damaged(_ text: String, using numbers: inout SeededNumbers) -> [UInt8] {
  text.utf8.map { byte in
    Int.random(in: 0..<80, using: &numbers) == 0
      ? UInt8.random(in: 0...255, using: &numbers) : byte
  }
}
