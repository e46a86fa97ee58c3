import TerminalCanvas
import Testing

@Suite struct KeyTests {
  @Test func `a character in the text of a program is a key`() {
    let keys: [Key] = ["j", .down, " ", "é"]
    #expect(keys == [.character("j"), .down, .character(" "), .character("é")])
  }

  @Test func `every key has a name for help`() {
    let names: [(Key, String)] = [
      (.control("r"), "Ctrl-r"), (.pageDown, "PgDn"), (" ", "Space"), (.up, "↑"),
      (.escape, "Esc"), (.backTab, "Shift-Tab"), (.function(5), "F5"), ("?", "?"),
    ]
    for (key, name) in names { #expect(key.name == name) }
  }

  @Test func `in ASCII every name is ASCII`() {
    let keys: [Key] = [.up, .down, .left, .right, .home, .end, .delete, .insert, .enter]
    for key in keys { #expect(key.name(in: .ascii).utf8.allSatisfy { $0 < 0x80 }) }
    #expect(Key.left.name(in: .ascii) == "Left")
  }
}
