import CopseUI
import Glibc
import TerminalCanvas
import Testing

@Test func `a terminal that others wrote shows the same`() throws {
  let size = Size(columns: 80, rows: 24)
  let program = try Program(product: "copse", [Audits.path])
  let tmux = try Tmux(named: "copse-test-\(getpid())", size: size, running: program)
  var state = State(audit: try Audits.sample.get(), size: size)
  try tmux.expect("the first screen") { $0 == state.drawn().lines }
  try tmux.press("j", "Down", "PageDown")
  for action in [Action.moveDown, .moveDown, .pageDown] { _ = state.update(action) }
  try tmux.expect("another row") { $0 == state.drawn().lines }
  let narrow = Size(columns: 50, rows: 12)
  try tmux.resize(to: narrow)
  _ = state.update(.resize(narrow))
  try tmux.expect("another size") { $0 == state.drawn().lines }
}

@Test func `a terminal that others wrote shows a golden screen`() throws {
  let program = try Program(product: "copse", [Audits.goldenPath])
  let tmux = try Tmux(
    named: "copse-golden-\(getpid())", size: Size(columns: 80, rows: 24), running: program)
  let (first, chosen) = (
    try Audits.goldenLines("first-80x24"), try Audits.goldenLines("facet-chosen-80x24")
  )
  try tmux.expect("the first screen") { $0 == first }
  try tmux.press("f", "Space")
  try tmux.expect("a facet that is chosen") { $0 == chosen }
}
