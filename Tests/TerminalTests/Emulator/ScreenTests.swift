import TerminalCanvas
import Testing

@Suite struct ScreenTests {
  private func screen(_ text: String, columns: Int = 8, rows: Int = 3) -> Screen {
    var reader = ScreenReader(size: Size(columns: columns, rows: rows))
    reader.read(text.utf8)
    return reader.screen
  }

  @Test func `text is written where the cursor was placed`() {
    let screen = screen("one\u{1B}[2;3Htwo\r\nx\u{8}y\u{1B}[3;5Hz")
    #expect(screen.lines == ["one", "  two", "y   z"])
    #expect(screen.cursor == Point(column: 5, row: 2))
  }

  @Test func `a full line breaks before the next character, not after the last`() {
    let full = screen("12345678")
    #expect(full.cursor == Point(column: 7, row: 0))
    #expect(screen("12345678\u{1B}[2;1H9").lines == ["12345678", "9", ""])
    #expect(screen("123456789").lines == ["12345678", "9", ""])
    #expect(screen("\u{1B}[?7l123456789").lines == ["12345679", "", ""])
  }

  @Test func `what is written over half of a wide character leaves no other half`() {
    #expect(screen("東京\u{1B}[1;2Hx").lines == [" x京", "", ""])
    #expect(screen("東京\u{1B}[1;3Hx").lines == ["東x", "", ""])
    #expect(screen("e\u{301}x").lines == ["e\u{301}x", "", ""])
  }

  @Test func `styles last until they are changed`() {
    let screen = screen("a\u{1B}[0;1;7mb\u{1B}[31mc\u{1B}[39md\u{1B}[me")
    #expect(
      screen.styles(row: 0).prefix(5) == [
        .plain, [.bold, .reversed], [.bold, .reversed, .color(.red)], [.bold, .reversed], .plain,
      ])
  }

  @Test func `erasing, inserting and deleting`() {
    #expect(screen("abcdef\u{1B}[1;3H\u{1B}[K").lines == ["ab", "", ""])
    #expect(screen("abcdef\u{1B}[1;3H\u{1B}[1K").lines == ["   def", "", ""])
    #expect(screen("abcdef\u{1B}[1;3H\u{1B}[2X").lines == ["ab  ef", "", ""])
    #expect(screen("abcdef\u{1B}[1;3H\u{1B}[2@").lines == ["ab  cdef", "", ""])
    #expect(screen("abcdef\u{1B}[1;3H\u{1B}[2P").lines == ["abef", "", ""])
    #expect(screen("ab\r\ncd\r\nef\u{1B}[2;2H\u{1B}[J").lines == ["ab", "c", ""])
    #expect(screen("ab\u{1B}[H\u{1B}[4hx\u{1B}[4ly").lines == ["xyb", "", ""])
  }

  @Test func `only the rows of the region scroll`() {
    let rows = "1\r\n2\r\n3\r\n4"
    func lines(_ text: String) -> [String] { screen(rows + text, rows: 4).lines }
    #expect(lines("\u{1B}[2;3r\u{1B}[3;1H\n") == ["1", "3", "", "4"])
    #expect(lines("\u{1B}[2;3r\u{1B}[2;1H\u{1B}M") == ["1", "", "2", "4"])
    #expect(lines("\u{1B}[2;4r\u{1B}[2S") == ["1", "4", "", ""])
    #expect(lines("\u{1B}[1;3r\u{1B}[T") == ["", "1", "2", "4"])
    #expect(lines("\u{1B}[2;1H\u{1B}[M") == ["1", "3", "4", ""])
    #expect(lines("\u{1B}[2;1H\u{1B}[9L") == ["1", "", "", ""])
    #expect(lines("\n5") == ["2", "3", "4", " 5"])
  }

  @Test func `the cursor comes back where it was saved`() {
    #expect(screen("ab\u{1B}7\u{1B}[3;3H\u{1B}8c").lines == ["abc", "", ""])
  }

  @Test func `the main screen comes back as it was`() {
    let screen = screen("shell\u{1B}[?1049h\u{1B}[Hprogram\u{1B}[?1049l")
    #expect(screen.lines == ["shell", "", ""])
    #expect(!screen.isAlternate)
  }

  @Test(arguments: [
    "\u{1B}[5m", "\u{1B}[2q", "\u{1B}]0;title\u{7}", "\u{7}", "\u{9B}31m", "\u{202E}",
    "\u{1B}c", "\u{1B}8", "\u{1B}(0", "\u{1B}[?1000h", "\u{1B}[31\u{8}m", "\u{E}",
  ])
  func `what ncurses never sends is a complaint`(text: String) {
    #expect(screen(text).complaints.count == 1)
  }

  @Test func `what is copied is kept`() {
    let copied = screen("\u{1B}]52;c;Q2Fmw6k=\u{7}")
    #expect(copied.clipboard == ["Q2Fmw6k="])
    #expect(copied.complaints.isEmpty)
  }

  @Test func `another size makes everything wrong`() {
    var reader = ScreenReader(size: Size(columns: 3, rows: 1))
    reader.read("abc".utf8)
    reader.resize(to: Size(columns: 2, rows: 2))
    #expect(reader.screen.lines == ["▒▒", "▒▒"])
  }
}
