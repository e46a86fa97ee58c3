import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What holds after any keys, pastes and sizes, over a real audit and over odd ones.
@Suite struct RandomWalkTests {
  /// Together with the odd audits 20,000 steps and more.
  @Test(arguments: 1...4)
  func `any keys leave a sound screen of a real audit`(seed: UInt64) throws {
    var walk = Walkthrough(try Samples.amplifyFE())
    expectSoundWalk(&walk, steps: 800, seed: seed)
  }

  @Test(arguments: Samples.odd.map(\.key), [Charset.unicode, .ascii])
  func `any keys leave a sound screen of an odd audit`(name: String, charset: Charset) throws {
    let index = try #require(Samples.odd.firstIndex { $0.key == name })
    var walk = Walkthrough(Samples.odd[index].value, charset: charset)
    let seed = UInt64(Samples.odd.distance(from: Samples.odd.startIndex, to: index) + 10)
    expectSoundWalk(&walk, steps: 17_000 / 2 / Samples.odd.count, seed: seed)
  }

  /// Its 200 platforms make every step slow, so that it is given fewer.
  @Test func `any keys leave a sound screen of an audit with 200 platforms`() throws {
    let audit = try #require(Samples.platforms.first { $0.key == "many-platforms" }?.value)
    for (seed, view) in ["platforms", "flows"].enumerated() {
      var walk = Walkthrough(audit, line: "view:\(view)", columns: 120, rows: 40)
      expectSoundWalk(&walk, steps: 150, seed: UInt64(seed) + 90)
    }
  }

  private func expectSoundWalk(_ walk: inout Walkthrough, steps: Int, seed: UInt64) {
    var keys = RandomKeys(seed: seed)
    for step in 0..<steps {
      let before = walk
      keys.step(&walk)
      let state = walk.state
      let place =
        "step \(step) of seed \(seed), '\(state.line.text)', \(state.place), \(state.size)"
      expectSound(walk, place)
      if state.line != before.state.line || state.place != before.state.place {
        expectAnswered(walk, before, place)
      }
      if step % 10 == 0 { expectReturn(walk, place) }
    }
  }

  /// Back and forward again is where one was, and what was undone and redone is as it was.
  private func expectReturn(_ walk: Walkthrough, _ place: String) {
    let line = walk.state.line.text
    guard Place.panes.contains(walk.state.place),
      (try? Query(parsing: line, vocabulary: walk.state.audit.vocabulary)) != nil
    else { return }
    var here = walk
    here.press(.control("l"))
    var there = walk
    there.press("H")
    if there.state.message != "There is no place before this" {
      there.press("L")
      #expect(there.text == here.text, "back and forward at \(place)")
    }
    var undone = walk
    undone.press("u")
    if undone.state.message != "Nothing to undo" {
      undone.press(.control("r"))
      #expect(undone.state.line.text == line, "undone and redone at \(place)")
    }
  }

  /// What is found and counted follows from the line; one that cannot be read changes nothing, or
  /// brings back what was found before the word that became a key found nothing.
  private func expectAnswered(_ walk: Walkthrough, _ before: Walkthrough, _ place: String) {
    let audit = walk.state.audit
    let line = walk.state.line
    let caret = walk.state.place == .queryLine ? line.caret : nil
    guard
      let query = try? Query(parsing: line.text, vocabulary: audit.vocabulary, caret: caret)
    else {
      #expect(walk.ids == before.ids || before.ids.isEmpty, "\(place)")
      return
    }
    #expect(walk.ids == audit.find(query).map(\.id), "\(place)")
    #expect(
      walk.state.results.facets == audit.facets(query, ignoringOwnChoice: true), "\(place)")
  }
}
