import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What could not be read as it stands, told in the explorer.
@Suite struct ProblemsTests {
  /// A row too short, one too long, one without an id, an id twice, a workbook that is none; the
  /// third row holds a sequence that would colour the terminal.
  static let files = [
    SheetFile(
      name: "communities-2020.csv", bytes: Array("id,name,status\na,Alpha,active\n".utf8)),
    SheetFile(
      name: "communities-2021.csv",
      bytes: Array(
        """
        id,name,status,platforms,kind
        a,Alpha,active,twitter:@a,chat
        b,\u{1B}[31mBeta,closed,zoom
        ,Gamma,active,,chat,extra
        a,Alpha again,,,

        """.utf8)),
    SheetFile(name: "communities-2022.csv", bytes: Array("PK\u{3}\u{4}".utf8)),
  ]

  /// An audit with a hundred problems.
  static let many = AuditReader.read(
    [
      SheetFile(
        name: "communities-2021.csv",
        bytes: Array(
          ("id,name,kind\n" + (1...100).map { "\($0),Name \($0)\n" }.joined()).utf8))
    ], title: "Many problems")

  private static func walk(columns: Int = 80, rows: Int = 24) -> Walkthrough {
    var walk = Walkthrough(
      AuditReader.read(files, title: "Odd sheets"), columns: columns, rows: rows)
    walk.files = files
    return walk
  }

  private static let sizes = [[80, 24], [120, 40], [40, 12], [20, 6]]
  static let screens = ["problems", "problem-line"].flatMap { name in
    sizes.map { "\(name)-\($0[0])x\($0[1]).txt" }
  }

  @Test(arguments: sizes)
  func `the problems of the sheets and the line of one look as they did`(size: [Int]) throws {
    var walk = Self.walk(columns: size[0], rows: size[1])
    walk.press("!", "j")
    try expectScreen(walk.screen, matches: "problems-\(size[0])x\(size[1])")
    walk.press(.enter)
    try expectScreen(walk.screen, matches: "problem-line-\(size[0])x\(size[1])")
  }

  @Test func `the title counts the problems, and the first screen says how to list them`() {
    let walk = Self.walk()
    let count = walk.state.audit.problems.count
    #expect(count == 5)
    #expect(walk.text.contains("Odd sheets (!5)"))
    #expect(walk.text.contains("5 problems in the sheets; ! lists them"))
  }

  @Test func `every problem is listed with its place, and told whole below the list`() {
    var walk = Self.walk(columns: 120, rows: 40)
    walk.press("!")
    for problem in walk.state.audit.problems {
      let place = "\(problem.file):\(problem.line):\(problem.column): "
      #expect(walk.cursorText.contains("\(problem.severity.rawValue) \(place)"))
      let words = walk.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
      #expect(words.contains("\(place)\(problem.severity.rawValue): \(problem.message)"))
      walk.press("j")
    }
    walk.press("y")
    #expect(walk.effects == [.copy(walk.state.audit.problems.last?.description ?? "")])
  }

  @Test(arguments: [[60, 1], [5, 3], [2, 2], [1, 1], [0, 0], [20, 4], [20, 5], [40, 8]])
  func `a problem has a row to stand on at any size`(size: [Int]) {
    var walk = Self.walk()
    walk.press("!", "j", "j")
    walk.resize(columns: size[0], rows: size[1])
    expectSound(walk, "\(size)")
    walk.press("G", "k", .enter)
    expectSound(walk, "\(size)")
  }

  @Test func `Enter shows the line, and Esc leads back to the problem, then to the list`() {
    var walk = Self.walk()
    walk.press("!", "j", "j")
    let list = walk.text
    walk.press(.enter)
    #expect(walk.state.place == .explanation)
    #expect(walk.text.contains("4           ,Gamma,active,,chat,extra"))
    walk.press(.escape)
    #expect(walk.state.place == .problems)
    #expect(walk.text == list)
    walk.press(.enter, .enter)
    #expect(walk.text == list)
    walk.press(.escape)
    #expect(walk.state.place == .communities)
  }

  @Test func `a file that is no text, or is gone, says so`() {
    var walk = Self.walk()
    walk.press("!", "G", .enter)
    #expect(walk.text.contains("The file has no such line that can be shown as text."))
    walk.press(.escape, "g")
    walk.files = []
    walk.press(.enter)
    #expect(walk.text.contains("The file has no such line that can be shown as text."))
  }

  @Test func `sheets without problems say so, and in the facets the key excludes`() {
    var walk = Walkthrough(
      AuditReader.read(Array(Self.files.prefix(1)), title: "Sound sheets"))
    #expect(!walk.text.contains("(!"))
    walk.press("!")
    #expect(walk.state.place == .communities)
    #expect(walk.text.contains("The sheets have no problems"))
    var odd = Self.walk()
    odd.press("f", "!")
    #expect(odd.state.place == .facets && odd.state.line.text.hasPrefix("-"))
  }
}
