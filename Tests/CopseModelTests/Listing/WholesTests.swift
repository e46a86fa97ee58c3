import CopseModel
import Testing

@Suite struct WholesTests {
  @Test func `a part knows its whole, and the whole its parts in the order of the sheet`() {
    let audit = Audit([2020: "id,part_of\np2,w\nw,\np1, w\nq,p1"])
    #expect(audit.community("w")?.parts.map(\.id) == ["p2", "p1"])
    #expect(audit.community("p1")?.whole?.id == "w")
    #expect(audit.community("p1")?.parts.map(\.id) == ["q"])
    #expect(audit.editions[0].map(\.isPart) == [true, false, true, true])
    #expect(audit.editions[0].total == 1)
    #expect(audit.problems.isEmpty)
  }

  @Test func `a part of what is not listed stands alone, and that is said`() {
    let audit = Audit([2020: "id,part_of\nw,", 2021: "id,part_of\np,w\nq,w"])
    #expect(audit.editions[1].map(\.isPart) == [false, false])
    #expect(audit.editions[1].map(\.partOf) == ["w", "w"])
    #expect(audit.editions[1].total == 2)
    #expect(
      audit.problemLines
        == [2, 3].map { line in
          "communities-2021.csv:\(line):1: warning: expected part_of to be the id of a community of "
            + "this edition, found 'w'; the community is taken to stand alone, write the id "
            + "of its whole"
        })
  }

  @Test(arguments: ["a", "b"])
  func `circles are reported and ignored, and what hangs on them stays a part`(hook: String) {
    let audit = Audit([2020: "id,part_of\na,b\nb,c\nc,a\nd,\(hook)\ne,e\nf,d"])
    #expect(audit.editions[0].map(\.isPart) == [false, false, false, true, false, true])
    #expect(audit.community("d")?.whole?.id == hook)
    #expect(audit.problems.map(\.line) == [2, 3, 4, 6])
    #expect(
      audit.problemLines.first == "communities-2020.csv:2:1: warning: expected part_of to lead to "
        + "a whole, found a circle; the link is ignored, name the whole that it is a part of")
  }

  @Test func `a part of a closed whole is not counted`() {
    let audit = Audit([2020: "id,status,part_of\nw,closed,\np,active,w"])
    #expect(audit.editions[0].total == 0)
  }

  @Test func `without ids the name of the whole is found`() {
    let audit = Audit([2020: "name,part_of\nThe  Whole,\nPart,the whole"])
    #expect(audit.community("part")?.whole?.name == "The  Whole")
  }

  @Test func `a part of one edition may stand alone in another`() {
    let audit = Audit([2020: "id,part_of\nw,\np,w", 2021: "id,part_of\nw,\np,", 2022: "id\nw\np"])
    #expect(audit.editions.map(\.total) == [1, 2, 2])
  }
}
