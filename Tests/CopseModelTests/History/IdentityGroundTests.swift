import CopseModel
import Testing

@Suite struct IdentityGroundTests {
  private func grounds(_ audit: Audit, _ id: String) throws -> [IdentityGround?] {
    try #require(audit.community(id)).lifeline.map { $0?.identityGround }
  }

  @Test func `a row with an id is known by it, whatever its name`() throws {
    let audit = Audit([2020: "id,name\na,Alpha", 2021: "id,name\nb,Beta", 2022: "id,name\na,Alef"])
    #expect(try grounds(audit, "a") == [.id, nil, .id])
  }

  @Test func `a row of a sheet without ids is known by its name, folded, in these editions`() throws
  {
    let audit = Audit([
      2020: "id,name\na,Café  Chat\nb,Beta", 2021: "name\nCAFE CHAT\nNew",
      2022: "id,name\na,Other\nb,Beta", 2023: "name\ncafe chat",
    ])
    #expect(
      try grounds(audit, "a") == [
        .id, .name(sameIn: [2020, 2023]), .id, .name(sameIn: [2020, 2021]),
      ])
    #expect(try grounds(audit, "new") == [nil, .name(sameIn: []), nil, nil])
  }

  @Test func `namesakes and rows without the id of their sheet say why nothing matches them`()
    throws
  {
    let audit = Audit([2020: "name\nBeta\nbeta", 2021: "id,name\na,A\n,Beta"])
    #expect(try grounds(audit, "@2") == [.namesake, nil])
    let unmatched = try #require(audit.editions[1].last)
    #expect(unmatched.identityGround == .noID)
    #expect(try grounds(Audit([2020: "name\nOnly"]), "only") == [.name(sameIn: [])])
  }
}
