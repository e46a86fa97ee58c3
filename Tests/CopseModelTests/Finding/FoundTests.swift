import CopseModel
import Testing

@Suite struct FoundTests {
  @Test func `what is found is a collection of communities, which can be looked up`() throws {
    let audit = Audit([2020: "id\nc\nold", 2021: "id\na\nb\nc"])
    let found = audit.find(try audit.query("sort:-id"))
    #expect(found.count == 3)
    #expect(found[0].id == "c")
    #expect(found.last?.id == "a")
    let number = try #require(audit.community("b")).number
    #expect(found.index(of: number) == 1)
    let old = try #require(audit.community("old")).number
    #expect(found.index(of: old) == nil)
    #expect(found.communities.count == 3)
    #expect(found.communities.contains(number))
    #expect(!found.communities.contains(old))
  }

  @Test func `nothing found is empty`() throws {
    let audit = Audit([2020: "id\na"])
    let found = audit.find(try audit.query("nothing"))
    #expect(found.isEmpty)
    #expect(found.communities.isEmpty)
    #expect(found.listed == 1)
    #expect(found.index(of: 0) == nil)
  }
}
