import CopseFiles
import Testing

@Suite struct JSONTests {
  @Test func `keys stay in the order in which they are given`() {
    let json: JSON = [
      "b": 1, "a": ["x", .null, .boolean(true), .boolean(false)], "c": [:], "d": [],
      "e": .string(orNull: nil), "f": .integer(orNull: 7),
    ]
    #expect(json.text == #"{"b":1,"a":["x",null,true,false],"c":{},"d":[],"e":null,"f":7}"#)
  }

  @Test func `what a terminal could act on is escaped, and all else stays`() {
    let text =
      "\u{0}\u{1B}\t\n\r\u{7F}\u{85}\u{9F}\u{61C}\u{200E}\u{202E}\u{2069}\u{2028}\"\\/é日😀\u{A0}"
    #expect(
      JSON.string(text).text
        == #""\u0000\u001b\t\n\r\u007f\u0085\u009f\u061c\u200e\u202e\u2069\u2028\"\\/"#
        + "é日😀\u{A0}\"")
  }

  @Test(arguments: [
    (0.5, "0.5"), (-2, "-2"), (0.1 + 0.2, "0.30000000000000004"), (1e21, "1e+21"),
    (.infinity, "null"), (.nan, "null"),
  ])
  func `numbers are written so that they are read back`(number: Double, text: String) {
    #expect(JSON.number(number).text == text)
  }

  @Test func `what is written is read back`() throws {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<2_000 {
      let json = JSON.random(using: &numbers, depth: 0)
      let node = try JSONParser.parse(Array(json.text.utf8))
      #expect(JSON(node) == json)
    }
  }
}

extension JSON {
  fileprivate static func random(using numbers: inout SeededNumbers, depth: Int) -> JSON {
    let strings = ["", "a", "\"\\\u{7}", "日本\u{202E}", "😀\u{2028}\n"]
    let string = strings[Int.random(in: strings.indices, using: &numbers)]
    let count = depth < 3 ? Int.random(in: 0...3, using: &numbers) : 0
    switch Int.random(in: 0...5, using: &numbers) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &numbers))
    case 2: return .integer(Int.random(in: -1000...1000, using: &numbers))
    case 3: return .string(string)
    case 4: return .array((0..<count).map { _ in random(using: &numbers, depth: depth + 1) })
    default:
      return .object(
        (0..<count).map { Member("\(string)\($0)", random(using: &numbers, depth: depth + 1)) })
    }
  }

  fileprivate init(_ node: JSONNode) {
    switch node.value {
    case .object(let members): self = .object(members.map { Member($0.name, JSON($0.node)) })
    case .array(let elements): self = .array(elements.map(JSON.init))
    case .string(let text): self = .string(text)
    case .number: self = .integer(orNull: node.integer)
    case .boolean(let isTrue): self = .boolean(isTrue)
    case .null: self = .null
    }
  }
}
