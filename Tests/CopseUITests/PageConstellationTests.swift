import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The constellation of a community on its page, and what is cut off without it.
@Suite struct PageConstellationTests {
  /// Two triangles that c joins with x; n is alone.
  private static let audit = Samples.audit(
    [
      2020: [["id"], ["a"], ["c"]],
      2021: [["id"], ["a"], ["b"], ["c"], ["x"], ["y"], ["z"], ["n"]],
    ],
    connections: [
      2021: [("a", "b"), ("b", "c"), ("a", "c"), ("x", "y"), ("y", "z"), ("x", "z"), ("c", "x")]
    ])

  private func page(_ line: String) -> Walkthrough {
    var walk = Walkthrough(Self.audit, line: line, columns: 100, rows: 60)
    walk.press(.enter)
    return walk
  }

  @Test func `Enter lists who is in it`() {
    var walk = page("id:b")
    #expect(walk.text.contains("Constellation in 2021: around c: 3"))
    #expect(walk.text.contains("without it, nothing is cut off"))
    for _ in 0..<60
    where !walk.screen.lines.contains(where: { $0.contains("▶ Constellation in 2021") }) {
      walk.press("j")
    }
    walk.press(.enter)
    #expect(walk.state.line.text == "constellation:b at:2021")
    #expect(walk.ids == ["a", "b", "c"])
  }

  @Test func `a bridge says what would fall off`() {
    var walk = page("id:c")
    #expect(walk.text.contains("without it, 1 constellation, 2 communities cut off"))
    for _ in 0..<60 where !walk.screen.lines.contains(where: { $0.contains("▶ without it") }) {
      walk.press("j")
    }
    walk.press(.enter)
    #expect(walk.ids == ["a", "b"])
  }

  @Test func `who is connected with nobody is in none, and an edition may record nothing`() {
    #expect(page("id:n").text.contains("In no constellation in 2021"))
    #expect(!page("id:a at:2020").text.contains("onstellation"))
  }
}
