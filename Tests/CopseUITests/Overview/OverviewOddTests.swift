import CopseModel
import CopseUI
import TerminalCanvas
import Testing

// The map of the whole of audits that lack what it is made of, and at any size.

extension OverviewTests {
  @Test func `a year without a sheet of connections is not recorded, and its places stay`() {
    let audit = Samples.audit(
      [2020: Self.people, 2021: Self.people],
      connections: [2020: [("a", "b"), ("x", "y")]])
    var walk = opened("", audit)
    #expect(note(walk).contains("2021 has no connections file"))
    #expect(list(walk) == ["▶ ▸ Connections not recorded in 2021 6"])
    let places = ["Anna", "Zoe"].map { place(of: $0, in: walk) }
    walk.press("[")
    #expect(list(walk).contains("▸ Without connections 2"))
    #expect(["Anna", "Zoe"].map { place(of: $0, in: walk) } == places)
  }

  @Test func `parts are left out and counted unless the line shows them`() {
    let audit = Samples.audit(
      [
        2020: [
          ["id", "name", "part_of"], ["w", "Whole", ""], ["p", "Part", "w"], ["o", "Other", ""],
        ]
      ],
      connections: [2020: [("w", "p"), ("w", "o")]])
    var walk = opened("", audit)
    #expect(note(walk).contains("2 communities, 1 connection."))
    #expect(note(walk).contains("1 part is left out"))
    #expect(place(of: "Part", in: walk) == nil)
    walk = opened("parts:shown", audit)
    #expect(place(of: "Part", in: walk) != nil)
    #expect(note(walk).contains("3 communities, 2 connections."))
  }

  @Test(arguments: ["", "at:any", "platform:nowhere", "parts:shown"])
  func `an audit of nothing has no map, and every key says why`(line: String) throws {
    let empty = try #require(Samples.odd.first { $0.value.editions.isEmpty }?.value)
    for key in ["+", "-", "=", "<", ">", "h", "l", "n", .enter, "i"] as [Key] {
      var walk = opened(line, empty)
      walk.press(key)
      #expect(walk.state.message == "The audit has no edition", "\(key.name)")
    }
  }

  @Test func `who one stands on stays in sight, wherever one looks and in every year`() {
    let keys: [Key] = [
      "+", .pageUp, .pageUp, "<", "<", "[", .pageDown, .pageDown, "+", ">", ">", "]", "{", "<",
      .pageUp, "}", "-", ">", "[",
    ]
    for (name, audit) in Samples.odd {
      for size in [(20, 6), (80, 24)] {
        var walk = Walkthrough(
          audit, line: "view:overview", columns: size.0, rows: size.1)
        for (count, key) in keys.enumerated() {
          walk.press(key)
          expectSound(walk, "\(name) \(size) after \(count + 1) keys")
        }
      }
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (5, 3), (20, 6), (40, 12), (80, 24), (160, 50)])
  func `any size can be drawn`(columns: Int, rows: Int) {
    for (name, audit) in Samples.odd {
      for line in ["view:overview", "view:overview at:any", "view:overview parts:shown"] {
        for charset in [Charset.unicode, .ascii] {
          var walk = Walkthrough(
            audit, line: line, columns: columns, rows: rows, charset: charset)
          expectSound(walk, "\(name) '\(line)' \(columns)x\(rows)")
          walk.press(.tab, .enter, "j", .tab, "+", "l", "j")
          expectSound(walk, "\(name) '\(line)' \(columns)x\(rows), walked")
        }
      }
    }
  }
}
