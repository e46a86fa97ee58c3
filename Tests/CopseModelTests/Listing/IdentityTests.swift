import CopseModel
import Testing

@Suite struct IdentityTests {
  private func sentences(_ audit: Audit, _ id: String) throws -> [String] {
    let community = try #require(audit.community(id))
    return try #require(audit.identity(of: community.number)).steps.map(\.sentence)
  }

  @Test func `an id is told with both places, and with what lies between`() throws {
    let audit = Audit([
      2018: "id,name\nx,X\na,Alpha", 2019: "id\nx", 2021: "id\na\nx", 2022: "id,name\nx,\na,Alef",
      2024: "id\na",
    ])
    #expect(
      try sentences(audit, "a") == [
        "2018: first listed, under the id 'a' (communities-2018.csv:3)",
        "2021: the same id 'a' as in 2018, not listed in 2019 "
          + "(communities-2018.csv:3 and communities-2021.csv:2)",
        "2022: the same id 'a' as in 2021 (communities-2021.csv:2 and communities-2022.csv:3)",
        "2024: the same id 'a' as in 2022, with no edition between "
          + "(communities-2022.csv:3 and communities-2024.csv:2)",
      ])
    let number = try #require(audit.community("a")).number
    let steps = try #require(audit.identity(of: number)).steps
    #expect(steps.map(\.match) == [.first, .id, .id, .id])
    #expect(steps.map(\.yearsBetween) == [nil, 2, 0, 1])
    #expect(steps.map(\.row.name) == ["Alpha", "a", "Alef", "a"])
    #expect(steps.map(\.writtenID) == ["a", "a", "a", "a"])
  }

  @Test func `a sheet without ids is inferred from a name, on either side`() throws {
    let audit = Audit([2020: "id,name\na,Alpha", 2021: "name\nALPHA", 2022: "id,name\na,Alef"])
    #expect(
      try sentences(audit, "a") == [
        "2020: first listed, under the id 'a' (communities-2020.csv:2)",
        "2021: inferred from the name 'ALPHA', which stands once here and once in 2020 "
          + "(communities-2020.csv:2 and communities-2021.csv:2)",
        "2022: the same id 'a' as in 2020, by whose name that of 2021 was inferred "
          + "(communities-2020.csv:2 and communities-2022.csv:2)",
      ])
    let first = Audit([2019: "name\nAlpha", 2020: "id,name\na,alpha"])
    #expect(
      try sentences(first, "a") == [
        "2019: first listed, without an id; inferred from the name 'Alpha', which stands once here "
          + "and once in 2020 (communities-2019.csv:2 and communities-2020.csv:2)",
        "2020: inferred from the name 'alpha', which stands once here and once in 2019 "
          + "(communities-2019.csv:2 and communities-2020.csv:2)",
      ])
  }

  @Test func `a sheet in which the name stands twice is no evidence, though it is nearer`() throws {
    let audit = Audit([
      2019: "name\nAlpha", 2020: "id,name\na,Alpha\nb,alpha", 2021: "id,name\na,Alpha",
    ])
    #expect(
      try sentences(audit, "a").prefix(2) == [
        "2019: first listed, without an id; inferred from the name 'Alpha', which stands once here "
          + "and once in 2021 (communities-2019.csv:2 and communities-2021.csv:2)",
        "2020: the same id 'a' as in 2021, by whose name that of 2019 was inferred "
          + "(communities-2020.csv:2 and communities-2021.csv:2)",
      ])
  }

  @Test func `without any ids the name is all there is`() throws {
    let audit = Audit([2019: "name\nAlpha", 2020: "name\nBeta", 2021: "name\nBeta\nalpha"])
    #expect(
      try sentences(audit, "alpha") == [
        "2019: first listed, without an id; its name 'Alpha' stands for it "
          + "(communities-2019.csv:2)",
        "2021: inferred from the name 'alpha', which stands once here and once in 2019, "
          + "not listed in 2020 (communities-2019.csv:2 and communities-2021.csv:3)",
      ])
    let number = try #require(audit.community("alpha")).number
    let steps = try #require(audit.identity(of: number)).steps
    #expect(steps.map(\.match) == [.first, .name])
    #expect(steps.map(\.writtenID) == ["", ""])
  }

  @Test func `a row without an id, or with a name that others have, is matched with nothing`()
    throws
  {
    let audit = Audit([2020: "id,name\n,Alpha", 2021: "name\nAlpha\nBeta\nalpha"])
    #expect(
      try sentences(audit, "@2").first
        == "2020: no id, matched with no other edition (communities-2020.csv:2)")
    #expect(
      try sentences(audit, "@4") == [
        "2021: no id, and the name 'alpha' does not stand here alone, matched with no other edition "
          + "(communities-2021.csv:4)"
      ])
  }

  @Test func `a row without a name in a sheet without ids has none to be matched by`() throws {
    let audit = Audit([2021: "name,status\n,active"])
    #expect(
      try sentences(audit, "@2") == [
        "2021: no id and no name, matched with no other edition (communities-2021.csv:2)"
      ])
  }

  @Test func `namesakes are told with the row that has the name, ten at most`() throws {
    let lines = (1...12).map { "n\($0),Other" }.joined(separator: "\n")
    let audit = Audit([
      2020: "id,name\na,Alpha  Two\nb,ALPHA two\nc,Alpha",
      2021: "id,name\na,Other\nb,Beta\n\(lines)",
    ])
    let number = try #require(audit.community("a")).number
    let identity = try #require(audit.identity(of: number))
    #expect(
      identity.namesakes.map(\.id) == ["b"] + (1...9).map { "n\($0)" })
    #expect(identity.namesakes.first?.year == 2020)
    #expect(identity.otherNamesakeCount == 3)
    let alone = try #require(audit.community("c")).number
    #expect(audit.identity(of: alone)?.namesakes == [])
    #expect(audit.identity(of: alone)?.otherNamesakeCount == 0)
  }

  @Test func `what it continues is told, and a number that none has is none`() throws {
    let number = try #require(CommunityPageTests.audit.community("a")).number
    let identity = try #require(CommunityPageTests.audit.identity(of: number))
    #expect(identity.formerly.map(\.id) == ["old", "zero", "b"])
    #expect(CommunityPageTests.audit.identity(of: -1) == nil)
    #expect(CommunityPageTests.audit.identity(of: 6) == nil)
    #expect(Audit().identity(of: 0) == nil)
  }
}
