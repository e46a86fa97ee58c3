import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What a key says where it means nothing.
@Suite struct UnboundTests {
  private static let keys = Dictionary(
    Keymap.standard.bindings.flatMap(\.keys).map { ($0.name, $0) }, uniquingKeysWith: { $1 })

  /// The keys that mean something at some other place.
  private static func unbound(at place: Place) -> [Key] {
    keys.values.filter {
      if case .unbound = Keymap.standard.action(for: $0, in: place) { true } else { false }
    }
  }

  @Test(arguments: Place.allCases)
  func `a key that is bound elsewhere says where, and the keys it names lead there`(place: Place)
    throws
  {
    for key in Self.unbound(at: place) {
      var walk = try KeyPress(key, at: place).after
      #expect(walk.state.place == place)
      let message = try #require(walk.state.message, "\(key.name) at \(place) says nothing")
      let parts = message.split(separator: " works after ", maxSplits: 1)
      let way = parts.last?.split(separator: ", in '") ?? []
      #expect(parts.first.map(String.init) == key.name, "\(message)")
      for name in way.first?.split(separator: " and ") ?? [] {
        walk.press(try #require(Self.keys[String(name)], "\(message)"))
      }
      #expect(way.last.map(String.init) == walk.state.place.title + "'", "\(place): \(message)")
      if case .unbound = Keymap.standard.action(for: key, in: walk.state.place) {
        Issue.record("\(message) at \(place), but it means nothing there")
      }
    }
  }

  @Test func `a key that means nothing anywhere says where the keys are told`() throws {
    let press = try KeyPress("z", at: .communities)
    #expect(press.after.state.message == "z does nothing here; ? lists the keys")
    let box = try KeyPress("z", at: .choice)
    #expect(box.after.state.message == "z does nothing here; Esc leaves this")
    #expect(box.after.state.place == .choice)
  }

  @Test func `on a small screen no word covers what is being typed`() {
    var walk = Walkthrough(Samples.small, columns: 20, rows: 6)
    walk.press("/", "j", "o")
    let typed = walk.text
    walk.press(.function(5), .pageDown)
    #expect(walk.text == typed)
    walk.press("y")
    #expect(walk.ids == ["joy"])
  }

  @Test func `where a line cannot be read no way is told that it bars`() {
    var walk = Walkthrough(Samples.small, line: "platfrom:x")
    walk.press("h")
    #expect(walk.state.message == "h does nothing here; ? lists the keys")
  }
}
