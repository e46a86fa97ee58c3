import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Walking on the map of who is connected to whom.
@Suite struct MapTests {
  /// A chain from Alpha to Delta; Beta is connected to Echo at first, and Alpha to Foxtrot at last.
  static let chain = Samples.audit(
    [
      2020: [
        ["id", "name", "status"], ["a", "Alpha", "active"], ["b", "Beta", ""], ["c", "Gamma", ""],
        ["d", "Delta", ""], ["e", "Echo", ""],
      ],
      2021: [
        ["id", "name", "status"], ["a", "Alpha", "active"], ["b", "Beta", ""], ["c", "Gamma", ""],
        ["d", "Delta", ""], ["e", "Echo", ""], ["f", "Foxtrot", ""],
      ],
    ],
    connections: [
      2020: [("a", "b"), ("b", "c"), ("c", "d"), ("b", "e")],
      2021: [("a", "b"), ("b", "c"), ("c", "d"), ("a", "f")],
    ])

  /// Where a name begins on the picture; nil when it is not there.
  private func place(of name: String, in walk: Walkthrough) -> Point? {
    for (row, line) in walk.rows(of: walk.state.layout.main).enumerated() {
      if let range = line.firstRange(of: name) {
        return Point(column: line.distance(from: line.startIndex, to: range.lowerBound), row: row)
      }
    }
    return nil
  }

  @Test func `the community one stands on is in the middle`() {
    var walk = Walkthrough(Self.chain, columns: 120, rows: 24)
    walk.press("j", "9")
    #expect(walk.state.place == .map)
    #expect(walk.state.line.text == "view:map")
    #expect(walk.text.contains("Map of Beta, 1 connection far"))
    #expect(walk.selectedID == "b")
    // Alpha and Gamma are connected to it; Echo was in 2020.
    #expect(["Alpha", "Gamma", "Echo"].allSatisfy { place(of: $0, in: walk) != nil })
    #expect(place(of: "Delta", in: walk) == nil)
  }

  @Test func `the list says in words what the map shows`() {
    var walk = Walkthrough(Self.chain, columns: 120, rows: 24)
    walk.press("j", "9")
    #expect(
      walk.rows(of: walk.state.layout.mapList).filter { !$0.isEmpty } == [
        "  In the middle", "▶ •  Beta                       2", "  1 connection away: 2",
        "  ●  Alpha                      2", "  •  Gamma                      2",
        "  Within reach in 2020 only", "  •  Echo                       0",
      ])
  }

  @Test func `from Alpha one walks to Delta, three connections away, and back`() {
    var walk = Walkthrough(Self.chain, columns: 80, rows: 24)
    walk.press("9", .tab)
    #expect(walk.state.place == .mapList)
    for (name, id) in [("Beta", "b"), ("Gamma", "c"), ("Delta", "d")] {
      while walk.selectedID != id {
        let before = walk.selectedID
        walk.press("j")
        guard walk.selectedID != before else { break }
      }
      #expect(walk.selectedID == id)
      walk.press(.enter)
      #expect(walk.text.contains("Connections of \(name)"))
    }
    walk.press("H", "H", "H")
    #expect(walk.text.contains("Connections of Alpha"))
    #expect(walk.selectedID == "b")
  }

  @Test func `Enter on the middle opens its page`() {
    var walk = Walkthrough(Self.chain, columns: 80, rows: 24)
    walk.press("9", .enter)
    #expect(walk.state.place == .page)
    walk.press(.escape)
    #expect(walk.state.place == .map)
  }

  @Test func `keys walk to the nearest in a direction and back`() {
    var walk = Walkthrough(Self.chain, columns: 120, rows: 24)
    walk.press("9")
    var seen: Set<String> = []
    for (there, back) in [("h", "l"), ("l", "h"), ("j", "k"), ("k", "j")] as [(Key, Key)] {
      walk.press(there)
      seen.insert(walk.selectedID ?? "")
      if walk.state.message == nil { walk.press(back) }
      #expect(walk.selectedID == "a")
    }
    #expect(seen.isSuperset(of: ["b", "f"]))
  }

  @Test func `degrees grow and shrink within their bounds`() {
    var walk = Walkthrough(Self.chain, columns: 120, rows: 24)
    walk.press("9", "+", "+")
    #expect(walk.text.contains("Map of Alpha, 3 connections far"))
    #expect(place(of: "Delta", in: walk) != nil)
    walk.press("+", "+")
    #expect(walk.state.message == "4 connections away is the furthest shown")
    walk.press("-", "-", "-", "-")
    #expect(walk.state.message == "1 connection away is the nearest shown")
    #expect(place(of: "Gamma", in: walk) == nil)
  }

  @Test func `nothing moves when the year does`() throws {
    var walk = Walkthrough(Self.chain, columns: 120, rows: 30)
    walk.press("9", "+", "+")
    let names = ["Alpha", "Beta", "Gamma", "Delta"]
    let latest = names.map { place(of: $0, in: walk) }
    walk.press("[")
    #expect(walk.state.results.found.edition?.year == 2020)
    #expect(names.map { place(of: $0, in: walk) } == latest)
    #expect(!latest.contains(nil))
    // Foxtrot is not listed yet, and Echo is connected to Beta.
    #expect(place(of: "Foxtrot", in: walk) == nil)
    #expect(place(of: "Echo", in: walk) != nil)
  }

  @Test func `what came and went has its sign`() {
    var walk = Walkthrough(Self.chain, columns: 120, rows: 30)
    walk.press("9", "n")
    #expect(walk.selectedID == "f")
    #expect(
      walk.rows(of: walk.state.layout.main).contains(
        "Foxtrot · 1 connection away · 1 connection · newly listed"))

    let list = walk.rows(of: walk.state.layout.mapList)
    #expect(list.contains { $0.hasPrefix("▶ • + Foxtrot") || $0.hasPrefix("▶ •+ Foxtrot") })
    walk.press("n")
    #expect(walk.state.message == "No change further down the list")
  }

  @Test func `what the line does not find is dimmed, and stays`() throws {
    var walk = Walkthrough(Self.chain, line: "name:beta view:map near:b", columns: 120, rows: 24)
    #expect(walk.text.contains("Map of Beta"))
    let screen = walk.screen
    let area = try #require(walk.state.layout.mapList)
    let row = try #require(walk.rows(of: area).firstIndex { $0.contains("Gamma") })
    let line = walk.state.layout.content(of: area).line(row)
    #expect(screen[row: line.row].dropFirst(line.column + 5).first?.style == .dim)
    walk.press("x", "x")
    #expect(walk.text.contains("Map of Beta"))
  }

  @Test(arguments: ["near:b view:map", "view:map near:b~2 at:2020", "near:b has:name view:map"])
  func `a line that is near to a community has it in the middle`(line: String) {
    let walk = Walkthrough(Self.chain, line: line, columns: 120, rows: 24)
    #expect(walk.text.contains("Map of Beta"))
    #expect(walk.selectedID == "b")
  }

  @Test func `i tells the line that finds what is shown`() throws {
    for degrees in 1...3 {
      var walk = Walkthrough(Self.chain, line: "at:2020", columns: 120, rows: 40)
      walk.press("9")
      for _ in 1..<degrees { walk.press("+") }
      walk.press("i")
      #expect(walk.text.contains("near:a\(degrees == 1 ? "" : "~\(degrees)") at:2020"))
      walk.press(.enter)
      // a and b; c and e come with the second; d with the third.
      #expect(
        walk.ids == [["a", "b"], ["a", "b", "c", "e"], ["a", "b", "c", "d", "e"]][degrees - 1])
    }
  }

  @Test func `without a sheet of connections the map says so`() {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 24)
    walk.press("9")
    #expect(walk.text.contains("2023 has no connections file"))
    #expect(walk.selectedID == "new")
    walk.press("l")
    #expect(walk.state.message == "No community further to the right")
  }

  @Test(arguments: ["", "at:any", "platform:nowhere"])
  func `an audit of nothing has no map, and one key says why`(line: String) throws {
    let empty = try #require(Samples.odd.first { $0.value.editions.isEmpty }?.value)
    var walk = Walkthrough(empty, line: line, columns: 80, rows: 24)
    walk.press("9", "+", "l", "n", .enter, "i")
    #expect(walk.state.message == "The audit has no edition")
  }

  @Test func `every edition at once shows the connections of the latest`() {
    var walk = Walkthrough(Self.chain, line: "at:any", columns: 120, rows: 24)
    walk.press("9")
    #expect(walk.text.contains("connected to 2 communities in 2021"))
  }
}
