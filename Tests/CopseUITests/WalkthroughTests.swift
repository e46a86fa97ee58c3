import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas
import Testing

@Test func `an audit without editions is shown and survives every key`() {
  var walk = Walkthrough(AuditBuilder(title: "Nothing").build())
  for binding in Keymap.standard.bindings {
    for key in binding.keys { walk.press(key) }
    walk.press(.escape, .escape)
  }
  #expect(walk.text.contains("Nothing"))
}
