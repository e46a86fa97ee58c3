import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What came and went on the map of the whole, and the chain on it.
extension OverviewTests {
  private func count(_ sign: Character, in walk: Walkthrough) -> Int {
    walk.rows(of: walk.state.layout.main).dropLast(3).reduce(0) { count, row in
      count + row.count { $0 == sign }
    }
  }

  /// Goes to a community by the list, and back to the picture.
  private func stand(on id: String, in walk: inout Walkthrough) {
    walk.press(.tab, "g")
    for _ in 0..<40 where walk.selectedID != id {
      if walk.cursorText.contains("▸") { walk.press(" ") }
      walk.press("j")
    }
    #expect(walk.selectedID == id)
    walk.press(.tab)
  }

  @Test func `each connection that came or went has its sign beside those of the communities`() {
    var walk = opened()
    // Nora and her two connections; Cora and hers.
    #expect(count("+", in: walk) == 3)
    #expect(count("−", in: walk) == 3)
    walk.press("[")
    #expect(count("+", in: walk) == 0)
    #expect(count("−", in: walk) == 0)
    #expect(note(walk).contains("7 communities, 7 connections."))
  }

  @Test func `compared with itself backwards what came has gone`() {
    let walk = opened("at:2020 vs:2021")
    #expect(note(walk).contains("since 2021: 2 new, 2 gone."))
    #expect(count("+", in: walk) == 3)
  }

  @Test func `of more than the picture has room for the others are counted`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), columns: 80, rows: 24)
    walk.press("0")
    // 77 by 16 cells have room for 12 of 1490.
    #expect(note(walk).contains("since 2023: 1170 new, 320 gone, 12 drawn."))
    walk.press("+", "+", "+", "+", "+", "+")
    let shown = try #require(note(walk).firstMatch(of: /gone, ([0-9]+) drawn/)?.1)
    #expect((1...40).contains(Int(shown) ?? 0))
  }

  @Test func `the community under the cursor says what of its connections came and went`() {
    var walk = opened()
    stand(on: "x", in: &walk)
    // Xaver has lost nothing.
    #expect(note(walk).contains("Xaver · in London · 3 connections · 1 to other constellations"))
    stand(on: "a", in: &walk)
    #expect(note(walk).contains("3 connections, 1 new and 1 gone since 2020"))
  }

  @Test func `the chain is drawn, its steps are numbered, and Esc takes it off`() {
    var walk = opened("id:b")
    walk.press("m")
    stand(on: "z", in: &walk)
    walk.press("p")
    #expect(walk.text.contains("From Berta to Zoe, 2021: 3 connections"))
    // The map of the whole is what one sees; the way to the other map stays.
    #expect(walk.text.contains("show it on the map"))
    walk.press("k", "k", .enter)
    #expect(walk.state.place == .overview && walk.selectedID == "a")
    for name in ["1 Berta", "2 Anna", "3 Xaver", "4 Zoe"] {
      #expect(place(of: name, in: walk) != nil, "\(name)")
    }
    #expect(note(walk).contains("Chain: Berta – Anna – Xaver – Zoe. 7 communities"))
    #expect(walk.text.contains("✓ 1 Berta") || walk.text.contains("1 Berta ✓"))
    walk.press("[")
    #expect(note(walk).contains("Chain: Berta – Anna – Xaver – Zoe."))
    walk.press("]", .escape)
    #expect(!walk.text.contains("Chain: "))
    #expect(walk.state.place == .overview)
    walk.press(.escape)
    #expect(walk.state.place == .communities)
  }

  @Test func `where a chain was, another year says that there is none`() {
    let audit = Samples.audit(
      [2020: Self.people, 2021: Self.people],
      connections: [2020: [("x", "y")], 2021: [("x", "y"), ("a", "x")]])
    var walk = opened("id:a", audit)
    walk.press("m")
    stand(on: "y", in: &walk)
    walk.press("p", .escape)
    #expect(note(walk).contains("Chain: Anna – Xaver – Yves."))
    walk.press("[")
    #expect(note(walk).contains("No chain of connections leads from Anna to Yves in 2020."))
  }

  @Test func `a step that is a part is left out, and said`() throws {
    let audit = Samples.audit(
      [
        2021: [
          ["id", "name", "part_of"], ["w", "Whole", ""], ["p", "Part", "w"], ["o", "Other", ""],
        ]
      ],
      connections: [2021: [("w", "p"), ("p", "o")]])
    var walk = opened("id:w", audit)
    walk.press("m")
    stand(on: "o", in: &walk)
    walk.press("p", .escape)
    #expect(
      note(walk).contains("Chain: Whole – Part – Other. One of them is a part, left out here."))
    #expect(place(of: "3 Other", in: walk) != nil && place(of: "1 Whole", in: walk) != nil)
  }

  @Test(arguments: [(0, 0), (1, 1), (20, 6), (40, 12)])
  func `a chain is drawn at every size`(columns: Int, rows: Int) {
    for charset in [Charset.unicode, .ascii] {
      var walk = Walkthrough(
        Self.triangles, line: "id:b", columns: columns, rows: rows, charset: charset)
      walk.press("0", "m", "l", "l", "p", .escape)
      expectSound(walk, "\(columns)x\(rows)")
      walk.press("+", "+", "+", "j", "[")
      expectSound(walk, "\(columns)x\(rows), nearer")
    }
  }
}
