import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Every key of the table does what its help says, at every place where it is bound.
@Suite struct BindingTests {
  @Test func `every binding has an expectation`() {
    #expect(Set(Keymap.standard.bindings.map(\.name)) == Set(Expectations.all.keys))
  }

  @Test(arguments: Keymap.standard.bindings)
  func `each key does what its help says`(binding: Binding) throws {
    let isDone = try #require(Expectations.all[binding.name])
    for place in binding.places {
      for key in binding.keys {
        let press = try KeyPress(key, at: place)
        #expect(press.before.state.place == place)
        let shown = press.before.text + "\n" + press.after.text
        #expect(isDone(press), "\(key.name) at \(place): \(binding.help)\n\(shown)")
      }
    }
  }
}
