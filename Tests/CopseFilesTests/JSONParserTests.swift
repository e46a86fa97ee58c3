import CopseFiles
import Testing

@Suite struct JSONParserTests {
  @Test func `values are read with their places`() throws {
    let text =
      "{ \"a\": [1, -2.5e3, true],\r\n  \"é\": {\"b\": null}, \"c\": \"x\\u00e9\\ud83d\\ude00\\n\"}\n"
    let root = try JSONParser.parse(Array(text.utf8))
    #expect(root["a"]?.elements.map(\.value) == [.number("1"), .number("-2.5e3"), .boolean(true)])
    #expect(root["a"]?.elements.first?.integer == 1)
    #expect(root["a"]?.elements.last?.place == JSONPlace(line: 1, column: 20))
    #expect(root["é"]?["b"]?.value == .null)
    #expect(root["é"]?.place == JSONPlace(line: 2, column: 8))
    #expect(root["c"]?.string == "xé😀\n")
    #expect(root["d"] == nil)
  }

  @Test func `half a surrogate pair becomes a replacement character`() throws {
    #expect(try JSONParser.parse(Array(#""\ud800x""#.utf8)).string == "\u{FFFD}x")
    #expect(try JSONParser.parse(Array(#""\ud800\u0041""#.utf8)).string == "\u{FFFD}")
  }

  @Test(arguments: [
    ("", 1, 1, "a value", "the end of the file"),
    ("{\n \"a\" 1}", 2, 6, "':'", "'1'"),
    ("{\"a\": 1,}", 1, 9, "a name in quotes", "'}'"),
    ("{\"a\": 1 \"b\"}", 1, 9, "',' or '}'", "'\"'"),
    ("[1, 2", 1, 6, "',' or ']'", "the end of the file"),
    ("[1,]", 1, 4, "a value", "']'"),
    ("[1] x", 1, 5, "the end of the file", "'x'"),
    ("\"a\nb\"", 1, 3, "'\"' or more text", "'\n'"),
    ("\"a", 1, 3, "'\"'", "the end of the file"),
    ("\"\\x\"", 1, 3, "one of \"\\/bfnrtu after '\\'", "'x'"),
    ("\"\\u12g4\"", 1, 6, "four hexadecimal digits", "'g'"),
    ("[1.2.3]", 1, 7, "a number", "']'"),
    ("trie", 1, 3, "'true'", "'i'"),
  ])
  func `the first thing that is no JSON is pointed at`(
    text: String, line: Int, column: Int, expected: String, found: String
  ) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(error?.place == JSONPlace(line: line, column: column))
    #expect(error?.expected == expected)
    #expect(error?.found == found)
  }

  @Test func `nesting without end is refused`() {
    let text = String(repeating: "[", count: 100_000)
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(error?.expected == "no deeper nesting")
  }
}
