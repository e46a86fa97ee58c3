import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The line is the whole state: facets write it and read it, and what is found follows every key.
@Suite struct LineTests {
  @Test func `a facet chosen twice writes the line and takes it back`() {
    var walk = Walkthrough(Samples.small)
    walk.press("f", " ")
    #expect(walk.state.line.text == "platform:=linkedin")
    #expect(walk.ids == ["joy", "sun"])
    walk.press(" ")
    #expect(walk.state.line.text == "")
    #expect(walk.ids == ["new", "joy", "sun"])
  }

  @Test func `several values of a facet are any of them`() {
    var walk = Walkthrough(Samples.small)
    walk.press("f", " ", "j", " ")
    #expect(walk.state.line.text == "platform:=linkedin,bluesky")
    #expect(walk.ids == ["new", "joy", "sun"])
  }

  @Test func `exclude takes the place of include, and include of exclude`() {
    var walk = Walkthrough(Samples.small)
    walk.press("f", " ", "!")
    #expect(walk.state.line.text == "-platform:=linkedin")
    #expect(walk.ids == ["new"])
    walk.press(" ")
    #expect(walk.state.line.text == "platform:=linkedin")
    walk.press("!", "!")
    #expect(walk.state.line.text == "")
  }

  @Test(arguments: ["platform:=twitter", "is:open platform:=x", "platform:=zoom,Twitter at:2021"])
  func `a facet typed by hand is shown as chosen`(line: String) {
    var walk = Walkthrough(Samples.small, columns: 80, rows: 40)
    walk.press("/")
    walk.type(line)
    walk.press(.enter)
    #expect(walk.text.contains("● twitter"), "\(walk.text)")
    #expect(!walk.text.contains("● linkedin"))
  }

  @Test func `a term that a facet would not write leaves the facet alone`() {
    var walk = Walkthrough(Samples.small, line: "platform:twitter OR zoom at:2021")
    #expect(!walk.text.contains("●  twitter") && !walk.text.contains("● twitter"))
    walk.press("f", " ")
    #expect(walk.state.line.text.contains("OR"))
    #expect(walk.state.line.text.contains("platform:="))
  }

  @Test func `the count of each value is what choosing it finds`() throws {
    var walk = Walkthrough(try Samples.amplifyFE(), line: "is:open", columns: 80, rows: 120)
    walk.press("f")
    for _ in 0..<45 {
      walk.press("j")
      let words = walk.cursorText.split(separator: " ").map(String.init)
      guard !walk.cursorText.hasSuffix(" more"), let count = words.compactMap({ Int($0) }).last
      else { continue }
      var chosen = walk
      chosen.press(" ")
      // A lifecycle joins the one of the line as any of them; the line then says both.
      guard !chosen.state.line.text.hasPrefix("is:open,") else { continue }
      #expect(chosen.ids.count == count, "\(walk.cursorText) \(chosen.state.line.text)")
    }
  }

  @Test func `what is found follows every key`() throws {
    let audit = try Samples.amplifyFE()
    var walk = Walkthrough(audit)
    walk.press("/")
    var typed = ""
    for character in "platform:=zoom #joy -twitter" {
      walk.type(String(character))
      typed.append(character)
      let query = try? Query(
        parsing: typed, vocabulary: audit.vocabulary, caret: typed.count)
      if let query { #expect(walk.ids == audit.find(query).map(\.id), "\(typed)") }
    }
    for _ in typed { walk.press(.backspace) }
    #expect(walk.ids.count == 387)
  }

  @Test func `a broken line keeps the last results and can be cleared`() {
    var walk = Walkthrough(Samples.small, line: "#joy")
    walk.press("/")
    walk.paste("(zoom")
    #expect(walk.ids == ["joy"])
    walk.press(.enter)
    #expect(walk.state.place == .queryLine)
    #expect(walk.state.message?.hasPrefix("The line cannot be read: expected ')'") == true)
    walk.press(.escape)
    #expect(walk.state.line.text == "#joy")
    #expect(walk.ids == ["joy"])
  }

  @Test func `a line that was broken from the start can be cleared`() {
    var walk = Walkthrough(Samples.small, line: "#joy (zoom")
    walk.press("x")
    #expect(walk.state.line.text == "#joy")
    #expect(walk.ids == ["joy"])
    walk.press("u", "X")
    #expect(walk.state.line.text == "")
    #expect(walk.ids == ["new", "joy", "sun"])
  }

  @Test func `a facet does not touch a broken line`() {
    var walk = Walkthrough(Samples.small, line: "(zoom")
    walk.press("f", " ")
    #expect(walk.state.line.text == "(zoom")
    #expect(walk.state.message == "The line cannot be read; mend it first (/), or undo (u)")
  }

  @Test func `undo goes back through every line, and redo comes back`() {
    var walk = Walkthrough(Samples.small)
    var lines = [""]
    for keys: [Key] in [
      ["f", " "], ["j", "!"], [.escape, "["], ["/", "a", .enter], ["a"], ["X"],
    ] {
      for key in keys { walk.press(key) }
      #expect(walk.state.line.text != lines.last)
      lines.append(walk.state.line.text)
    }
    let found = walk.ids
    for line in lines.dropLast().reversed() {
      walk.press("u")
      #expect(walk.state.line.text == line)
    }
    walk.press("u")
    #expect(walk.state.message == "Nothing to undo")
    for line in lines.dropFirst() {
      walk.press(.control("r"))
      #expect(walk.state.line.text == line)
    }
    #expect(walk.ids == found)
    walk.press(.control("r"))
    #expect(walk.state.message == "Nothing to redo")
  }

  @Test func `what is typed in one go is undone in one go`() {
    var walk = Walkthrough(Samples.small, line: "zoom")
    walk.press("/")
    walk.type("dormant")
    walk.press(.enter, "u")
    #expect(walk.state.line.text == "zoom")
  }
}
