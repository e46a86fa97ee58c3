import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Walking on the map of who is connected to whom.
@Suite struct OverviewTests {
  /// Two triangles joined by one connection, and Lone, whom nobody knows; in 2021 the triangle of
  /// wales loses Cora and gains Nora.
  static let triangles = fresh()

  /// The same, of which nothing is known yet.
  static func fresh() -> Audit {
    Samples.audit(
      [
        2020: people + [["c", "Cora", "", "Wales"]],
        2021: people + [["n", "Nora", "", "Wales"]],
      ],
      connections: [
        2020: [("a", "b"), ("a", "c"), ("b", "c"), ("x", "y"), ("x", "z"), ("y", "z"), ("a", "x")],
        2021: [("a", "b"), ("a", "n"), ("b", "n"), ("x", "y"), ("x", "z"), ("y", "z"), ("a", "x")],
      ])
  }

  static let people = [
    ["id", "name", "status", "region"], ["a", "Anna", "", "Wales"], ["b", "Berta", "", "Wales"],
    ["x", "Xaver", "", "London"], ["y", "Yves", "", "London"], ["z", "Zoe", "", "London"],
    ["l", "Lone", "", ""],
  ]

  /// The rows of the list with one space between two words.
  func list(_ walk: Walkthrough) -> [String] {
    walk.rows(of: walk.state.layout.mapList).filter { !$0.isEmpty }.map(Self.words)
  }

  /// What is said below the picture.
  func note(_ walk: Walkthrough) -> String {
    Self.words(walk.rows(of: walk.state.layout.main).suffix(3).joined(separator: " "))
  }

  private static func words(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// The sign that the list has before a constellation.
  private func sign(of name: String, in walk: Walkthrough) -> Substring? {
    list(walk).first { $0.contains(name) }?.split(separator: " ").first { "●■▲".contains($0) }
  }

  func opened(
    _ line: String = "", _ audit: Audit = triangles, columns: Int = 160, rows: Int = 30
  ) -> Walkthrough {
    var walk = Walkthrough(audit, line: line, columns: columns, rows: rows)
    walk.press("0")
    return walk
  }

  /// Where a name begins on the picture; nil when it is not there.
  func place(of name: String, in walk: Walkthrough) -> Point? {
    for (row, line) in walk.rows(of: walk.state.layout.main).dropLast(3).enumerated() {
      if let range = line.firstRange(of: name) {
        return Point(column: line.distance(from: line.startIndex, to: range.lowerBound), row: row)
      }
    }
    return nil
  }

  @Test func `the list says the constellations, who stands alone, and who went`() {
    let walk = opened()
    #expect(walk.state.line.text == "view:overview")
    #expect(walk.state.place == .overview)
    #expect(
      list(walk) == [
        "▸ ● London 3",
        "▶ ▸ ■ Wales 3",
        "▸ Without connections 1",
        "▸ Listed in 2020 only 1",
      ])
    #expect(walk.text.contains("Who is connected to whom in 2021"))
    #expect(walk.text.contains("2 constellations"))
    // Two to Cora went, two to Nora came.
    #expect(
      note(walk).contains("7 communities, 7 connections; since 2020: 2 new, 2 gone."))
    #expect(note(walk).contains("2 constellations, modularity 0.36."))
  }

  @Test func `the picture has everybody and the names of the constellations`() {
    let walk = opened()
    let names = ["Anna", "Berta", "Nora", "Cora", "Xaver", "Yves", "Zoe", "Lone"]
    #expect(names.filter { place(of: $0, in: walk) == nil } == [])
    #expect(place(of: "Wales", in: walk) != nil && place(of: "London", in: walk) != nil)
  }

  @Test func `one stands on the community one came from`() {
    var walk = Walkthrough(Self.triangles, columns: 120, rows: 30)
    walk.press("j", "j", "j", "0")
    #expect(walk.selectedID == "y")
    #expect(walk.text.contains("Yves · in London · 2 connections"))
    walk.press("9")
    #expect(walk.text.contains("Map of Yves"))
    walk.press("H")
    #expect(walk.state.place == .overview && walk.selectedID == "y")
  }

  @Test func `nothing moves when the year does, and each keeps its sign`() {
    var walk = opened()
    let names = ["Berta", "Xaver", "Yves", "Zoe", "Lone"]
    let latest = names.map { place(of: $0, in: walk) }
    let signs = ["London", "Wales"].map { sign(of: $0, in: walk) }
    #expect(signs == ["●", "■"])
    walk.press("[")
    #expect(walk.text.contains("Who is connected to whom in 2020"))
    #expect(names.map { place(of: $0, in: walk) } == latest)
    #expect(["London", "Wales"].map { sign(of: $0, in: walk) } == signs)
    // Nora is not listed yet, and Cora is.
    #expect(place(of: "Nora", in: walk) == nil && place(of: "Cora", in: walk) != nil)
  }

  @Test func `Enter folds a constellation in the list and opens a community`() {
    var walk = opened()
    walk.press(.tab, "g", .enter)
    #expect(
      list(walk).prefix(4) == [
        "▶ ▾ ● London 3",
        "Xaver 3",
        "Yves 2",
        "Zoe 2",
      ])
    #expect(walk.selectedID == nil)
    walk.press("j", "j")
    #expect(walk.selectedID == "y")
    walk.press(.enter)
    #expect(walk.state.place == .page && walk.selectedID == "y")
    walk.press(.escape)
    #expect(walk.state.place == .overviewList && walk.selectedID == "y")
    walk.press(" ")
    #expect(list(walk).first == "▶ ▸ ● London 3")
  }

  @Test func `i tells what the number of a constellation counts, and lists it`() {
    var walk = opened(columns: 160, rows: 40)
    walk.press(.tab, "g", "i")
    #expect(walk.state.place == .explanation)
    #expect(walk.text.contains("3 connections join two of them, 1 leads out"))
    #expect(["Xaver: x", "Yves: y", "Zoe: z"].allSatisfy { walk.text.contains($0) })
    walk.press(.enter)
    #expect(walk.ids == ["x", "y", "z"])
    #expect(walk.state.line.text == "constellation:x")
  }

  @Test func `keys walk to the nearest and back`() {
    var walk = opened()
    for (there, back) in [("h", "l"), ("l", "h"), ("j", "k"), ("k", "j")] as [(Key, Key)] {
      let start = walk.selectedID
      walk.press(there)
      if walk.state.message == nil {
        #expect(walk.selectedID != start)
        walk.press(back)
      }
      #expect(walk.selectedID == start)
    }
  }

  @Test func `n goes to those that came and went`() {
    var walk = opened()
    walk.press("g", "n")
    #expect(walk.selectedID == "n")
    #expect(walk.text.contains("Nora · newly listed · in Wales · 2 connections, 2 new since 2020"))
    walk.press("n")
    #expect(walk.selectedID == "c")
    #expect(walk.text.contains("Cora · listed in 2020 only"))
    walk.press("n")
    #expect(
      walk.state.message == "No community further down the list came or went since 2020")
    walk.press("N")
    #expect(walk.selectedID == "n")
  }

  @Test func `the view is drawn nearer around the cursor, follows it, and is whole again`() {
    var walk = opened()
    let whole = walk.text
    walk.press("-")
    #expect(walk.state.message == "All of the map is in sight")
    walk.press("<")
    #expect(walk.state.message == "All of the map is in sight; + shows it nearer")
    for _ in 0..<9 { walk.press("+") }
    #expect(walk.text.contains("38.44 times as large"))
    walk.press("+", "+")
    #expect(walk.text.contains("64 times as large"))
    walk.press("+")
    #expect(walk.state.message == "The map is as near as it gets")
    for key in ["h", "j", "k", "l", "l", "<", ">", .pageDown, .pageUp] as [Key] {
      walk.press(key)
      expectSound(walk, "after \(key.name)")
    }
    walk.press("g", "=")
    #expect(walk.text == whole)
  }

  @Test func `what the line does not find is dimmed, and stays`() throws {
    let walk = opened("name:xaver")
    let area = try #require(walk.state.layout.mapList)
    let row = try #require(list(walk).firstIndex { $0.contains("Wales") })
    let line = walk.state.layout.content(of: area).line(row)
    #expect(walk.screen[row: line.row].dropFirst(line.column + 6).first?.style.attributes == .dim)
    #expect(place(of: "Zoe", in: walk) != nil)
  }
}
