import CopseFiles
import CopseModel
import Testing

/// The lines that a problem is about, as they stand in the file.
@Suite struct PassageTests {
  private func passage(
    _ text: String, line: Int, column: Int = 1, name: String = "communities-2021.csv"
  ) -> SheetPassage {
    passage(Array(text.utf8), line: line, column: column, name: name)
  }

  private func passage(
    _ bytes: [UInt8], line: Int, column: Int, name: String = "communities-2021.csv"
  ) -> SheetPassage {
    let problem = Problem(
      file: name, line: line, column: column, severity: .warning, message: "expected something")
    return AuditReader.passage(around: problem, in: SheetFile(name: name, bytes: bytes))
  }

  private func numbered(_ passage: SheetPassage) -> [String] {
    passage.lines.map { "\($0.number) \($0.text)" }
  }

  @Test(arguments: ["a\nb\nc\nd", "a\r\nb\r\nc\r\nd\r\n", "a\rb\rc\rd", "a\nb\rc\r\nd"])
  func `a line has the one before and the one after, whatever ends them`(text: String) {
    #expect(numbered(passage(text, line: 1)) == ["1 a", "2 b"])
    #expect(numbered(passage(text, line: 3)) == ["2 b", "3 c", "4 d"])
    #expect(numbered(passage(text, line: 4)) == ["3 c", "4 d"])
    #expect(numbered(passage(text, line: 9)).isEmpty)
  }

  @Test func `empty lines count, and an empty file has none`() {
    #expect(numbered(passage("a\n\nc\n", line: 2)) == ["1 a", "2 ", "3 c"])
    #expect(numbered(passage("", line: 1)).isEmpty)
  }

  @Test func `what stands at the column is told, and nothing for the whole line`() {
    #expect(passage("id,näme,x", line: 1, column: 4).found == "näme,x")
    #expect(passage("id,name", line: 1, column: 1).found.isEmpty)
    #expect(passage("id", line: 1, column: 9).found.isEmpty)
  }

  @Test func `text is decoded as the reader decodes it`() {
    let units = "id\né".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let utf16: [UInt8] = [0xFF, 0xFE] + units
    #expect(numbered(passage(utf16, line: 2, column: 1)) == ["1 id", "2 é"])
    let windows = Array("caf".utf8) + [0xE9]
    #expect(numbered(passage(windows, line: 1, column: 1)) == ["1 café"])
    #expect(passage(Array("PK\u{3}\u{4}".utf8), line: 1, column: 1).lines.isEmpty)
  }

  @Test func `of a very long line a part around the column is told`() {
    let text = String(repeating: "a", count: 2_000) + "X" + String(repeating: "b", count: 2_000)
    let line = passage(text, line: 1, column: 2_001).lines.first?.text ?? ""
    #expect(line.count == 602 && line.hasPrefix("…a") && line.hasSuffix("b…"))
    #expect(line.contains("aXb"))
    #expect(
      passage(text, line: 1, column: 2_001).found == "X" + String(repeating: "b", count: 59) + "…")
    #expect(passage(text, line: 1).lines.first?.text.hasPrefix("aaa") == true)
  }
}
