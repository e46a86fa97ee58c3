import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// What the announcement of 2021 and the essay of 2025 say can be seen on the screens.
@Suite struct ClaimsOnScreenTests {
  @Test func `2021: 100 became 130, with 36 additions and six removed`() throws {
    let walk = try self.walk("3")
    #expect(
      Self.words(of: "2021 ", in: walk).prefix(10)
        == ["2021", "100", "36", "0", "0", "0", "3", "3", "0", "130"])
    #expect(walk.text.contains("2021 added                            36 published,   36 found"))
    #expect(walk.text.contains("2021 removed                           6 published,    6 found"))
  }

  @Test func `2021: the TES communities closed with all 74 forums`() throws {
    #expect(try walk("2", at: 2021).text.contains("TES communities closed: 74 forums with it"))
  }

  @Test func `2021: most use two platforms or more, in different combinations`() throws {
    let walk = try self.walk("5", at: 2021, columns: 200, rows: 120)
    #expect(try Self.counts(of: "2 or more", in: walk)[1] == 100)
    #expect(walk.text.contains("75%"))
    #expect(walk.text.contains("jiscmail + twitter") && walk.text.contains("twitter + zoom"))
  }

  @Test func `2021: 96 on Twitter, more than elsewhere; Teams and Zoom grow, Jisc lists fall`()
    throws
  {
    let walk = try self.walk("5", line: "is:open", at: 2021, columns: 200, rows: 120)
    let twitter = try Self.counts(of: "twitter", in: walk)
    #expect(twitter[1] == 96)
    for name in ["linkedin", "website", "teams", "zoom", "forum", "jiscmail"] {
      #expect(try Self.counts(of: name, in: walk)[1] < 96, "\(name)")
    }
    for name in ["teams", "zoom"] {
      let counts = try Self.counts(of: name, in: walk)
      #expect(counts[1] > counts[0], "\(name)")
    }
    let jiscmail = try Self.counts(of: "jiscmail", in: walk)
    #expect(jiscmail[1] < jiscmail[0])
  }

  @Test func `2021: the hashtag AmplifyFE is used on Twitter, LinkedIn and Instagram`() throws {
    var walk = try self.walk("7", at: 2021, columns: 120)
    walk.press("#")
    walk.type("amplifyfe")
    for platform in ["twitter", "linkedin", "instagram"] {
      let words = Self.words(of: "#AmplifyFE \(platform)", in: walk)
      #expect(Array(words.dropFirst(3).prefix(2)) == ["0", "1"], "\(platform): \(words)")
    }
  }

  @Test func `2024: from Twitter to LinkedIn, Bluesky, newsletters and WhatsApp`() throws {
    let walk = try self.walk("6", columns: 80)
    for flow in ["linkedin", "newsletter", "bluesky", "whatsapp"] {
      #expect(walk.text.contains("twitter → \(flow)"), "\(flow)")
    }
    let trends = try self.walk("5", columns: 200, rows: 120)
    let twitter = try Self.counts(of: "twitter", in: trends)
    #expect(twitter[4] < twitter[3])
  }

  /// The words of the first row that has a text, without the frame and the cursor.
  private static func words(of text: String, in walk: Walkthrough) -> [String] {
    walk.cells(of: text).map { $0.filter { !"│▶".contains($0) } }.filter { !$0.isEmpty }
  }

  /// The counts of a platform by edition, as its row shows them.
  private static func counts(of name: String, in walk: Walkthrough) throws -> [Int] {
    let row = try #require(
      walk.rows(of: walk.state.layout.main).first { row in
        let words = row.drop { "│▶ ".contains($0) }
        return words.hasPrefix(name + " ") && words.contains("%")
      })
    let numbers = row.split(separator: " ").compactMap { Int($0.filter { $0 != "▶" }) }
    return Array(numbers.dropFirst(name == "2 or more" ? 1 : 0))
  }

  private func walk(
    _ screen: Key, line: String = "", at year: Int? = nil, columns: Int = 120, rows: Int = 40
  ) throws -> Walkthrough {
    let at = year.map { " at:\($0)" } ?? ""
    var walk = Walkthrough(
      try Samples.amplifyFE(), line: line + at, columns: columns, rows: rows)
    walk.press(screen)
    return walk
  }
}
