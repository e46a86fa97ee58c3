import CopseModel
import Testing

@Suite struct MemberCountTests {
  @Test(arguments: [
    ("118 colleges (Apr 2019)", 118, "colleges"),
    ("120", 120, ""),
    ("over 1,000", 1000, ""),
    ("1,234,567 Followers", 1_234_567, "followers"),
    ("c. 40 FE  colleges, mostly", 40, "fe colleges"),
    ("007 agents", 7, "agents"),
    ("0", 0, ""),
    ("3, 4", 3, ""),
  ])
  func `an entry is read as its first number and the words behind it`(
    entry: String, number: Int, unit: String
  ) {
    let count = MemberCount(entry: entry)
    #expect(count?.number == number)
    #expect(count?.unit == unit)
  }

  @Test(arguments: ["", "many", "١٢", "99999999999999999999999"])
  func `an entry without a number that can be read is none`(entry: String) {
    #expect(MemberCount(entry: entry) == nil)
  }

  @Test func `a cell may hold several numbers`() {
    let audit = Audit([2020: "id,members\na,12 colleges; many; 300 people\nb,\nc,many"])
    #expect(audit.community("a")?.members == ["12 colleges", "many", "300 people"])
    #expect(audit.community("a")?.memberCounts.map(\.number) == [12, 300])
    #expect(audit.community("a")?.memberCounts.map(\.unit) == ["colleges", "people"])
    #expect(audit.community("b")?.memberCounts == [])
    #expect(audit.community("c")?.memberCounts == [])
  }
}
