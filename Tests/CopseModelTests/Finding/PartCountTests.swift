import CopseModel
import Testing

@Suite struct PartCountTests {
  private static let audit = Audit([
    2020: "id,name,part_of\nw,Whole,\np,Forum,w\nq,Forum too,w\nx,Other forum,"
  ])

  @Test(arguments: [
    ("forum", 2), ("whole", 0), ("other", 0), ("forum parts:shown", 0), ("forum is:part", 0),
    ("id:p", 0), ("forum at:any", 2), ("nobody", 0), ("", 2),
  ])
  func `parts that a list leaves out are counted`(line: String, count: Int) throws {
    #expect(Self.audit.partCount(try Query(parsing: line)) == count)
  }

  @Test func `an audit without editions has none`() {
    #expect(Audit().partCount(Query()) == 0)
  }
}
