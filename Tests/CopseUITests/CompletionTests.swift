import CopseModel
import CopseUI
import TerminalCanvas
import Testing

@Suite struct CompletionTests {
  @Test func `Tab takes the first suggestion`() {
    var walk = Walkthrough(Samples.small)
    walk.press("/")
    walk.type("platform:lin")
    walk.press(.tab)
    #expect(walk.state.line.text == "platform:linkedin")
    #expect(walk.ids == ["joy", "sun"])
    #expect(walk.state.place == .queryLine)
  }

  @Test func `Down and Enter take the suggestion under the cursor, and Enter then keeps the line`()
  {
    var walk = Walkthrough(Samples.small)
    walk.press("/")
    walk.type("platform:")
    walk.press(.down, .down)
    let label = walk.text.split(separator: "▶ ").last?.prefix { $0 != " " } ?? ""
    walk.press(.enter)
    #expect(walk.state.line.text == "platform:\(label)")
    #expect(walk.state.place == .queryLine)
    walk.press(.enter)
    #expect(walk.state.place == .communities)
    #expect(walk.state.line.text == "platform:\(label)")
  }

  @Test func `Enter keeps what was typed where no suggestion was gone to`() {
    var walk = Walkthrough(Samples.small)
    walk.press("/")
    walk.type("platform:linked*")
    walk.press(.enter)
    #expect(walk.state.line.text == "platform:linked*")
    #expect(walk.state.place == .communities)
  }

  @Test func `Tab says so where nothing can be completed`() {
    var walk = Walkthrough(Samples.small)
    walk.press("/", .tab)
    #expect(walk.state.message == "Nothing to complete here")
    #expect(walk.state.line.text == "")
  }

  @Test func `a hashtag that is typed and kept says that it is a beginning`() {
    var walk = Walkthrough(Samples.small, line: "at:2021")
    walk.press("#")
    walk.type("jo")
    #expect(walk.ids == ["joy", "sun"])
    walk.press(.enter)
    #expect(walk.state.line.text == "#jo* at:2021")
    #expect(walk.ids == ["joy", "sun"])
  }

  @Test func `a hashtag taken from the suggestions is whole`() {
    var walk = Walkthrough(Samples.small, line: "at:2021")
    walk.press("#")
    walk.type("joy")
    walk.press(.tab)
    #expect(walk.ids == ["joy"])
    walk.press(.enter)
    #expect(walk.state.line.text == "#joy at:2021")
    #expect(walk.ids == ["joy"])
  }

  @Test(arguments: [
    ("balance:re", "balance:returned"), ("bal", "balance:"),
    ("balance:new,clos", "balance:new,closed"),
    ("balance:new@", "balance:new@2021"),
    ("match:", "match:any"), ("changes:", "changes:shown"),
    ("was:op", "was:open"), ("was:pa", "was:part"), ("was:do", "was:dormant"),
    ("view:b", "view:balance"),
  ])
  func `words of balance and time are completed`(typed: String, completed: String) {
    var walk = Walkthrough(Samples.small, line: "at:2022")
    walk.press("/")
    walk.type(typed)
    walk.press(.tab)
    #expect(walk.state.line.text == "at:2022 " + completed)
  }

  @Test(arguments: [
    "#", "#fe", "#illustrative01", "platform:", "platform:t", "platform:=", "is:open platform:t",
    "status:", "status:=", "kind:", "focus:a", "kind:=", "kind:=n", "focus:=a", "region:=",
    "zoom platform:=li", "balance:", "balance:opening,c",
  ])
  func `the count of each suggestion is what taking it finds`(typed: String) throws {
    var walk = Walkthrough(try Samples.amplifyFE())
    walk.press("/")
    walk.type(typed)
    var down = walk
    var suggested = 0
    for _ in 0..<8 {
      down.press(.down)
      guard let row = down.text.firstMatch(of: /│▶ ([^│]+?) +([0-9]+)│/), let count = Int(row.2)
      else { continue }
      suggested += 1
      var taken = down
      taken.press(.enter)
      #expect(taken.ids.count == count, "\(taken.state.line.text): \(row.1)")
      taken.press(.enter)
      #expect(taken.ids.count == count, "\(taken.state.line.text) kept: \(row.1)")
    }
    #expect(suggested > 0)
  }
}
