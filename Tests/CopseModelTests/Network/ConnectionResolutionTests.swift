import CopseModel
import Testing

@Suite struct ConnectionResolutionTests {
  @Test(arguments: [
    ("a,b", "expected each pair of communities once, found 'a' and 'b' again", "remove it"),
    ("b,a", "expected each pair of communities once, found 'b' and 'a' again", "remove it"),
    ("a,a", "expected two communities, found 'a' at both ends", "remove it or mend one end"),
    (
      "a,x", "expected the id of a community of this edition, found 'x'",
      "write an id of the sheet of communities"
    ),
    (
      "x,a", "expected the id of a community of this edition, found 'x'",
      "write an id of the sheet of communities"
    ),
    (
      "a,gone", "expected the id of a community of this edition, found 'gone'",
      "write an id of the sheet of communities"
    ),
    (
      "A,b", "expected the id of a community of this edition, found 'A'",
      "write an id of the sheet of communities"
    ),
  ])
  func `a connection that joins nothing new is left out and reported`(
    row: String, reason: String, advice: String
  ) {
    let audit = Audit(
      [2019: "id\ngone", 2020: "id\na\nb\nc"], connections: [2020: "from,to\na,b\n\(row)\nb,c"])
    #expect(audit.editions[1].connectionCount == 2)
    #expect(
      audit.problemLines
        == ["connections-2020.csv:3:1: error: \(reason); the connection is left out, \(advice)"])
    let tally = audit.files.first { $0.file == "connections-2020.csv" }
    #expect(tally?.read == 2)
    #expect(tally?.leftOut == 1)
    #expect(tally?.rows == 3)
  }

  @Test func `a pair that is repeated with another kind has both kinds`() {
    let audit = Audit(
      [2020: "id\na\nb"],
      connections: [2020: "from,to,kind\na,b,\nb,a,funds\na,b,hosts\na,b,funds\nb,a,"])
    #expect(audit.editions[0].connectionCount == 1)
    #expect(audit.community("a")?.connections?.map(\.kinds) == ["funds; hosts"])
    #expect(audit.problems.map(\.line) == [5, 6])
  }

  @Test func `ids of connections are composed and trimmed`() {
    let audit = Audit([2020: "id\ncafé\nb"], connections: [2020: "from,to\n cafe\u{301} , b "])
    #expect(audit.community("b")?.connections?.map(\.community.id) == ["café"])
    #expect(audit.problems.isEmpty)
  }

  @Test func `without ids the names find the ends`() {
    let audit = Audit(
      [2020: "name\nAlpha  One\nBeta"], connections: [2020: "from,to\nALPHA ONE,beta"])
    #expect(audit.editions[0].connectionCount == 1)
  }

  @Test func `connections of a year without an edition are left out and reported`() {
    let audit = Audit([2020: "id\na\nb"], connections: [2021: "from,to\na,b\nb,a"])
    #expect(audit.editions[0].connectionCount == nil)
    #expect(audit.files.map(\.leftOut) == [0, 2])
    #expect(
      audit.problemLines == [
        "connections-2021.csv:1:1: error: expected the connections of a year that has an edition, "
          + "found 2021; they are left out, add communities-2021.csv"
      ])
  }

  @Test(arguments: [0, 1, 2, 15, 16, 17, 400])
  func `of many connections each pair counts once, whichever end comes first`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var pairs: Set<Set<Int>> = []
    var degrees = Array(repeating: 0, count: 30)
    var rows = "from,to"
    for _ in 0..<count {
      let (from, to) = (random.next(below: 30), random.next(below: 30))
      rows += "\nc\(from),c\(to)"
      guard from != to, pairs.insert([from, to]).inserted else { continue }
      degrees[from] += 1
      degrees[to] += 1
    }
    let sheet = "id\n" + (0..<30).map { "c\($0)" }.joined(separator: "\n")
    let audit = Audit([2020: sheet], connections: [2020: rows])
    #expect(audit.editions[0].connectionCount == pairs.count)
    #expect(audit.problems.count == count - pairs.count)
    #expect((0..<30).map { audit.community("c\($0)")?.connections?.count } == degrees)
  }
}
