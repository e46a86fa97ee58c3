import CopseModel
import Testing

@Suite struct ClosureEventTests {
  /// What the latest pair of editions of an audit tells.
  private func sentences(_ audit: Audit, _ line: String = "") throws -> [String] {
    try #require(audit.changes(try audit.query(line))).events.map(\.sentence)
  }

  static let forums = Audit([
    2020: """
    id,name,kind,status,part_of
    w,TES communities,forum,active,
    a,A,forum,,w
    b,B,Forum,,w
    c,C,forum,closed,w
    d,D,chat,,
    """,
    2021: """
    id,name,kind,status,part_of
    w,TES,forum,closed,
    a,A,forum,closed,w
    b,B,forum,ended,w
    c,C,forum,closed,w
    d,D,chat,,
    """,
  ])

  @Test func `a whole is told with the parts that close with it`() throws {
    let event = try #require(Self.forums.changes(Query())?.events.first)
    #expect(event.sentence == "TES communities closed: 2 forums with it")
    #expect(event.whole?.id == "w")
    #expect(event.whole?.year == 2020)
    #expect(event.communities.map(\.id) == ["a", "b"])
    #expect([event.closedCount, event.removedCount, event.count] == [3, 0, 3])
  }

  @Test func `what an open community of the later edition was formerly is no closure`() throws {
    let before = "id,platforms,status,part_of\na,zoom,,\nb,zoom,,\nc,zoom,,\nd,zoom,,\nw,,,\np,,,w"
    func told(_ rows: String) throws -> [String] {
      try sentences(Audit([2020: before, 2021: "id,platforms,status,part_of,formerly\n" + rows]))
    }
    let whole = "w removed: 1 part with it"
    #expect(try told("x,,,,") == ["4 communities on zoom were removed", whole])
    #expect(try told("x,,,,a; b") == [whole, "2 communities on zoom were removed"])
    #expect(try told("x,,closed,,a; b") == ["4 communities on zoom were removed", whole])
    // One that was there before takes it in, and one that closes as "merged" goes on all the same.
    #expect(try told("c,zoom,,,a; d\nb,zoom,merged,,") == [whole])
    #expect(try told("c,zoom,,,a; d; b\nb,zoom,merged,,") == [whole])
    // Without its whole the part is a closure of its own.
    #expect(try told("x,,,,a; b; c; d; w") == [])
    // Nobody continues itself.
    #expect(
      try told("a,zoom,closed,,a\nb,zoom,closed,,b\nc,zoom,,,\nd,zoom,,,\nw,,,,\np,,,w,") == [
        "2 communities on zoom closed"
      ])
  }

  @Test(arguments: ["id:w", "tes", "id:a", "part-of:w", "parts:shown", "platform:zoom OR id:w"])
  func `it is told whole to whoever finds the whole or one of the parts`(line: String) throws {
    #expect(try sentences(Self.forums, line) == ["TES communities closed: 2 forums with it"])
  }

  @Test(arguments: ["id:c", "id:d", "nothing", "vs:2020 at:2020"])
  func `who finds neither is told nothing`(line: String) throws {
    #expect(try sentences(Self.forums, line) == [])
  }

  @Test(arguments: [
    ("closed", "closed", "closed", "W closed: 2 mailing lists with it"),
    ("closed", "closed", "active", "W closed: 1 mailing list with it"),
    ("closed", "closed", "-", "W closed: 1 mailing list closed and 1 removed with it"),
    ("closed", "-", "-", "W closed: 2 mailing lists removed with it"),
    ("-", "-", "-", "W removed: 2 mailing lists with it"),
    ("-", "closed", "-", "W removed: 1 mailing list closed and 1 removed with it"),
    ("-", "closed", "closed", "W removed: 2 mailing lists closed with it"),
    ("-", "active", "closed", "W removed: 1 mailing list closed with it"),
  ])
  func `the words tell what became of the whole and of the parts`(
    whole: String, one: String, other: String, sentence: String
  ) throws {
    let rows = [
      ("w", "W,,", whole), ("a", "A,mailing list,w", one), ("b", "B,mailing list,w", other),
    ]
    let headings = "id,name,kind,part_of,status"
    func sheet(_ status: (String) -> String) -> String {
      let lines = rows.filter { status($0.2) != "-" }.map { "\($0.0),\($0.1),\(status($0.2))" }
      return ([headings] + lines).joined(separator: "\n")
    }
    let audit = Audit([2020: sheet { _ in "active" }, 2021: sheet { $0 }])
    #expect(try sentences(audit) == [sentence])
  }

  @Test func `parts of parts belong to the topmost whole that closes`() throws {
    let audit = Audit([
      2020: "id,part_of,status\ntop,,\nmiddle,top,\nlow,middle,\nopen,top,\nunder,open,\nz,,",
      2021: "id,part_of,status\ntop,,closed\nlow,,closed\nopen,,\nunder,,closed\nz,,",
    ])
    #expect(try sentences(audit) == ["top closed: 1 part closed and 1 removed with it"])
    // A part whose whole stays open is a closure of its own.
    let events = try #require(audit.changes(Query(showsParts: true))).events
    #expect(events.map { $0.communities.map(\.id) } == [["middle", "low"]])
  }

  static let shared = Audit([
    2020: """
    id,url,platforms,status
    a,https://www.lists.org/a,jiscmail; zoom,
    b,http://LISTS.org:80/b,zoom,
    c,,website:lists.org; zoom,
    d,https://d.org,zoom; jiscmail,
    e,,jiscmail; zoom,
    f,,teams,
    g,https://lists.org,zoom,closed
    h,,zoom,
    """,
    2021: "id,status\na,closed\nc,closed\nd,closed\nf,closed\ng,closed\nh,",
  ])

  @Test func `closures that share a host are told, then those that share a platform`() throws {
    #expect(
      try sentences(Self.shared) == [
        "3 communities on lists.org closed or were removed",
        // zoom and jiscmail have two each; d comes first and names zoom first.
        "2 communities on zoom closed or were removed",
      ])
    let events = try #require(Self.shared.changes(Query())).events
    #expect(events.map { $0.communities.map(\.id) } == [["a", "b", "c"], ["d", "e"]])
    #expect(events.map(\.kind) == [.host("lists.org"), .platform("zoom")])
  }

  @Test(arguments: [
    ("id:a,c", ["2 communities on lists.org closed"]),
    ("id:b,e", ["2 communities on zoom were removed"]),
    ("id:a,d,f", ["2 communities on jiscmail closed"]),
    ("id:a", []), ("id:g,h", []),
  ])
  func `of what is shared, only what the query finds is told`(
    line: String, expected: [String]
  ) throws {
    #expect(try sentences(Self.shared, line) == expected)
  }

  @Test func `the largest event comes first, whatever its kind`() throws {
    let audit = Audit([
      2020: """
      id,part_of,platforms,status
      w,,,
      p,w,,
      a,,zoom,
      b,,zoom,
      c,,zoom,
      """,
      2021: "id,status",
    ])
    #expect(
      try sentences(audit) == [
        "3 communities on zoom were removed", "w removed: 1 part with it",
      ])
  }

  @Test func `a website is no shared platform`() throws {
    let audit = Audit([
      2020: "id,platforms\na,website\nb,https://b.org; website:c.org\nc,website:www.b.org",
      2021: "id",
    ])
    #expect(try sentences(audit) == ["2 communities on b.org were removed"])
  }

  @Test func `invented communities are counted, the whole among them`() throws {
    let audit = Audit([
      2020: "id,part_of,source\nw,,illustrative\na,w,\nb,w,illustrative", 2021: "id",
    ])
    #expect(audit.changes(Query())?.events.map(\.illustrativeCount) == [2])
  }

  @Test func `a status that one edition does not record closes nothing`() throws {
    let audit = Audit([
      2020: "id,platforms\na,zoom\nb,zoom",
      2021: "id,platforms,status\na,zoom,closed\nb,zoom,closed",
    ])
    #expect(try sentences(audit) == [])
  }

  @Test func `nothing closes in audits of nothing and of one edition`() {
    #expect(Audit().changes(Query()) == nil)
    #expect(Audit([2020: "id,status\na,closed"]).changes(Query()) == nil)
    #expect(Audit([2020: "id", 2021: "id"]).changes(Query())?.events == [])
    // What is compared backwards came; nothing closed.
    let came = Audit([2020: "id,url", 2021: "id,url\na,https://x.org/1\nb,https://x.org/2"])
    #expect(came.changes(Query(at: .year(2020), versus: 2021))?.events == [])
  }
}
