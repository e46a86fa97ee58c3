import CopseUI
import Testing

@Suite struct TextFieldTests {
  @Test func `a combining mark joins the letter before the caret`() {
    var field = TextField("e")
    field.insert("\u{301}")
    #expect(field == TextField("é", caret: 1))
    field.deleteBackward()
    #expect(field == TextField("", caret: 0))
  }

  @Test func `a joined emoji and a flag are one character each`() {
    var field = TextField("👩‍👩‍👧🇬🇧日")
    #expect(field.caret == 3)
    field.moveLeft()
    field.deleteBackward()
    #expect(field == TextField("👩‍👩‍👧日", caret: 1))
    field.deleteForward()
    #expect(field == TextField("👩‍👩‍👧", caret: 1))
  }

  @Test func `a word is deleted with the spaces behind it`() {
    var field = TextField("platform:=zoom  is:open   x", caret: 26)
    field.deleteWord()
    #expect(field == TextField("platform:=zoom  x", caret: 16))
    field.deleteWord()
    #expect(field == TextField("x", caret: 0))
    field.deleteWord()
    #expect(field == TextField("x", caret: 0))
  }

  @Test func `nothing happens at the ends`() {
    var field = TextField("")
    field.deleteBackward()
    field.deleteForward()
    field.deleteToStart()
    field.deleteToEnd()
    field.moveLeft()
    field.moveRight()
    #expect(field == TextField("", caret: 0))
    #expect(TextField("ab", caret: 9).caret == 2)
    #expect(TextField("ab", caret: -9).caret == 0)
  }

  @Test func `any edits agree with two stacks of characters`() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      var field = TextField()
      var stacks = Stacks()
      for _ in 0..<30 {
        let edit = Int.random(in: 0..<9, using: &random)
        let letter = ["a", " ", "é", "日", "👩‍👩‍👧", "#"].randomElement(using: &random) ?? ""
        stacks.apply(edit, letter)
        Self.apply(edit, letter, to: &field)
        #expect(field.text == String(stacks.before) + String(stacks.after.reversed()))
        #expect(field.caret == stacks.before.count)
      }
    }
  }

  private static func apply(_ edit: Int, _ letter: String, to field: inout TextField) {
    switch edit {
    case 0: field.deleteBackward()
    case 1: field.deleteForward()
    case 2: field.deleteWord()
    case 3: field.deleteToStart()
    case 4: field.deleteToEnd()
    case 5: field.moveLeft()
    case 6: field.moveRight()
    default: field.insert(letter)
    }
  }

  /// The slow, obvious text field: what is before the caret, and what is behind it, last first.
  private struct Stacks {
    var before: [Character] = []
    var after: [Character] = []

    mutating func apply(_ edit: Int, _ letter: String) {
      switch edit {
      case 0: _ = before.popLast()
      case 1: _ = after.popLast()
      case 2:
        while before.last == " " { before.removeLast() }
        while let last = before.last, last != " " { before.removeLast() }
      case 3: before = []
      case 4: after = []
      case 5: if let last = before.popLast() { after.append(last) }
      case 6: if let next = after.popLast() { before.append(next) }
      default: before += letter
      }
    }
  }
}
