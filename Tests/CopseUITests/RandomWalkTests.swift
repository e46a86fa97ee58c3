import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What holds after any keys, pastes and sizes, over a real audit and over odd ones.
@Suite struct RandomWalkTests {
  @Test func `any keys leave a sound screen of a real audit`() throws {
    var walk = Walkthrough(try Samples.amplifyFE())
    try expectSoundWalk(&walk, steps: 600, seed: 1)
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `any keys leave a sound screen of an odd audit`(charset: Charset) throws {
    for (index, (_, audit)) in Samples.odd.enumerated() {
      var walk = Walkthrough(audit, charset: charset)
      try expectSoundWalk(&walk, steps: 150, seed: UInt64(index + 2))
    }
  }

  private func expectSoundWalk(_ walk: inout Walkthrough, steps: Int, seed: UInt64) throws {
    var keys = RandomKeys(seed: seed)
    for step in 0..<steps {
      let before = walk
      keys.step(&walk)
      let place =
        "step \(step) of seed \(seed), '\(walk.state.line.text)', \(walk.state.place), \(walk.state.size)"
      expectSound(walk, place)
      if walk.state.line != before.state.line || walk.state.place != before.state.place {
        expectAnswered(walk, before, place)
      }
    }
  }

  /// What is found and counted follows from the line; one that cannot be read changes nothing.
  private func expectAnswered(_ walk: Walkthrough, _ before: Walkthrough, _ place: String) {
    let audit = walk.state.audit
    let line = walk.state.line
    let caret = walk.state.place == .queryLine ? line.caret : nil
    guard
      let query = try? Query(parsing: line.text, vocabulary: audit.vocabulary, caret: caret)
    else {
      #expect(walk.ids == before.ids, "\(place)")
      return
    }
    #expect(walk.ids == audit.find(query).map(\.id), "\(place)")
    #expect(
      walk.state.results.facets == audit.facets(query, ignoringOwnChoice: true), "\(place)")
  }
}
