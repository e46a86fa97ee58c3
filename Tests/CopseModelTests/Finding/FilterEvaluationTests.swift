import CopseModel
import Testing

@Suite struct FilterEvaluationTests {
  static let audit = Audit([
    2020: "id,kind,region\na,chat,north\nb,chat,south\nc,list,north\nd,list,south"
  ])

  @Test(arguments: [
    ("", ["a", "b", "c", "d"]), ("chat north", ["a"]), ("chat OR north", ["a", "b", "c"]),
    ("-chat", ["c", "d"]), ("-(chat OR north)", ["d"]), ("-(chat north)", ["b", "c", "d"]),
    ("chat -north OR list north", ["b", "c"]), ("(chat OR list) (north OR -south)", ["a", "c"]),
    ("NOT NOT chat", ["a", "b"]), ("chat -chat", []),
  ])
  func `terms are joined by and, or and not, at any depth`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test func `all of nothing is everything, and any of nothing is nothing`() {
    #expect(Self.audit.ids(.all([])) == ["a", "b", "c", "d"])
    #expect(Self.audit.ids(.any([])) == [])
    #expect(Self.audit.ids(.not(.any([]))) == ["a", "b", "c", "d"])
    #expect(Self.audit.ids(.nothing) == [])
  }

  @Test func `a heading that the audit lacks finds nothing, and has nothing`() {
    #expect(Self.audit.ids(.cell(.other("colour"), contains: ["a"])) == [])
    #expect(Self.audit.ids(.whole(.other("colour"), values: [""])) == [])
    #expect(Self.audit.ids(.has([.field(.other("colour"))])) == [])
    #expect(Self.audit.ids(.no([.field(.other("colour"))])) == ["a", "b", "c", "d"])
  }

  @Test func `values and words without any are nothing`() {
    for term in [
      Term.cell(.kind, contains: []), .whole(.kind, values: []), .platform([]), .status([]),
      .is([]), .has([]), .change([], during: nil), .id([]), .partOf([]), .was([], year: 2020),
    ] {
      #expect(Self.audit.ids(term) == [])
    }
  }
}
