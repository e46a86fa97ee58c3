import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// Going from change to change on the list of communities.
@Suite struct ChangedCommunityTests {
  @Test func `n and N stop at every community with a mark, and at no other`() throws {
    let audit = try Samples.amplifyFE()
    var walk = Walkthrough(audit, columns: 80, rows: 24)
    let comparison = try #require(walk.state.results.found.comparison)
    let marked = walk.state.results.found.filter { !comparison.markedKinds(of: $0.number).isEmpty }
      .map(\.id)
    var seen = [try #require(walk.selectedID)]
    while seen.count < 1_000 {
      walk.press("n")
      if walk.state.message != nil { break }
      seen.append(walk.selectedID ?? "")
    }
    #expect(walk.state.message == "No community below changed since 2023")
    #expect(seen == marked)
    walk.press("N")
    #expect(walk.selectedID == marked.dropLast().last)
    walk.press("g", "N")
    #expect(walk.state.message == "No community above changed since 2023")
  }

  @Test func `where nothing is compared, words say so`() {
    var walk = Walkthrough(Samples.small, line: "at:2021")
    walk.press("n")
    #expect(walk.state.message?.hasPrefix("2021 is the first edition") == true)
  }
}
