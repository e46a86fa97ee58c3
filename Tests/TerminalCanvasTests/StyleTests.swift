import TerminalCanvas
import Testing

@Suite struct StyleTests {
  @Test func `a list of styles is all of them at once`() {
    let style: Style = [.bold, .color(.green), .reversed]
    #expect(style == Style(attributes: [.bold, .reversed], color: .green))
    #expect(style.description == "bold reversed green")
    #expect(([] as Style) == .plain)
  }

  @Test func `the colour added last wins, and no colour takes none away`() {
    #expect(Style.color(.red).adding(.color(.cyan)) == .color(.cyan))
    #expect(Style.color(.red).adding(.bold) == [.bold, .color(.red)])
  }
}
