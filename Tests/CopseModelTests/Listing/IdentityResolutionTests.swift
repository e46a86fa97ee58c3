import CopseModel
import Testing

@Suite struct IdentityResolutionTests {
  @Test func `the same id is the same community, whatever its name is`() {
    let audit = Audit([2020: "id,name\na,Alpha\nb,Beta", 2021: "id,name\na,Gamma\nc,Alpha"])
    #expect(audit.communities(withID: "a").map(\.name) == ["Gamma"])
    #expect(lifeline(audit, "a") == ["Alpha", "Gamma"])
    #expect(lifeline(audit, "b") == ["Beta", nil])
    #expect(lifeline(audit, "c") == [nil, "Alpha"])
    #expect(audit.ids(.is([.inferred])) == [])
    #expect(!audit.hasInferred)
    #expect(audit.problems.isEmpty)
  }

  @Test func `ids are compared composed and trimmed, and otherwise exactly`() {
    let audit = Audit([
      2020: "id,name\ncafé,1\nA,2\nx y,3",
      2021: "id,name\n cafe\u{301}\u{A0},4\na,5\nx  y,6",
    ])
    #expect(lifeline(audit, "café") == ["1", "4"])
    #expect(lifeline(audit, "cafe\u{301} ") == ["1", "4"])
    #expect(lifeline(audit, "A") == ["2", nil])
    #expect(lifeline(audit, "a") == [nil, "5"])
    #expect(lifeline(audit, "x y") == ["3", nil])
    #expect(lifeline(audit, "x  y") == [nil, "6"])
  }

  @Test func `a sheet without ids is matched by folded names that are unique in both`() {
    let audit = Audit([
      2020: "id,name\na,Café  Chat\nb,Beta\nc,Beta\nd,Delta",
      2021: "name\nCAFE CHAT\nBeta\nDelta\nDelta\nEpsilon",
    ])
    #expect(audit.editions[1].map(\.id) == ["a", "beta", "@4", "@5", "epsilon"])
    #expect(lifeline(audit, "a") == ["Café  Chat", "CAFE CHAT"])
    #expect(audit.editions[1].map(\.isKnownByName) == [true, true, false, false, true])
    #expect(audit.editions[0].allSatisfy { !$0.isKnownByName })
    #expect(audit.community("beta")?.firstListed == 2021)
    #expect(
      audit.problemLines == [
        "communities-2021.csv:1:1: warning: expected a column 'id', found none; 3 of 5 rows are "
          + "identified by their names, which is inferred; add ids to be certain"
      ])
  }

  @Test func `without any ids the folded name is the id`() {
    let audit = Audit([2020: "name\nÄlpha\nBeta", 2021: "name\nalpha\nbeta\nBETA"])
    #expect(audit.editions[0].map(\.id) == ["alpha", "beta"])
    #expect(audit.editions[1].map(\.id) == ["alpha", "@3", "@4"])
    #expect(lifeline(audit, "alpha") == ["Älpha", "alpha"])
    #expect(lifeline(audit, "beta") == ["Beta", nil])
    #expect(audit.ids(.is([.inferred]), at: 2020) == ["alpha", "beta"])
    #expect(audit.ids(.is([.inferred])) == ["alpha"])
    #expect(Audit([2020: "name\nOnly"]).ids(.is([.inferred])) == ["only"])
    #expect(!Audit([2020: "id,name\na,Alpha"]).hasInferred)
    #expect(!Audit().hasInferred)
  }

  @Test func `namesakes are kept and not matched`() {
    let audit = Audit([2020: "name\nA\nA", 2021: "name\nA\nA"])
    #expect(audit.editions.map(\.total) == [2, 2])
    #expect(audit.balance().map(\.removed) == [2])
    #expect(audit.balance().map(\.new) == [2])
    #expect(audit.communities(withID: "@2").map(\.year) == [2020, 2021])
  }

  @Test func `a row without an id is shown under its line, said, and matched with nothing`() {
    let audit = Audit([
      2020: "id,name\na,Alpha\n,Beta", 2021: "id,name\na,Alpha\n,Beta", 2022: "name\nBeta",
    ])
    #expect(audit.editions[0].map(\.id) == ["a", "@3"])
    #expect(audit.communities(withID: "@3").map(\.year) == [2020, 2021])
    #expect(audit.balance().map(\.removed) == [1, 2])
    #expect(audit.editions[2].map(\.id) == ["beta"])
    #expect(
      audit.problemLines[0] == "communities-2020.csv:3:1: warning: expected an id, found none; the "
        + "row is kept as '@3' and matched with no other edition, give it an id")
  }

  @Test func `a name that stands in a row without an id is not unique`() {
    let audit = Audit([2020: "id,name\na,Alpha\n,Alpha", 2021: "name\nAlpha"])
    #expect(audit.editions[1].map(\.id) == ["alpha"])
  }

  @Test func `the nearest sheet that has a name gives the id, the earlier one of two as near`() {
    let audit = Audit([
      2019: "id,name\nfar,Alpha\nold,Beta",
      2020: "id,name\nearlier,Alpha",
      2021: "name\nAlpha\nBeta",
      2022: "id,name\nlater,Alpha",
    ])
    #expect(audit.editions[2].map(\.id) == ["earlier", "old"])
  }

  @Test func `a community is claimed once in an edition`() {
    let audit = Audit([
      2019: "id,name\na,Old",
      2020: "name\nOld\nNew",
      2021: "id,name\na,New",
    ])
    #expect(audit.editions[1].map(\.id) == ["a", "new"])
  }

  @Test func `sheets without ids are matched with each other too`() {
    let audit = Audit([2020: "name\nOnly here", 2021: "id,name\na,Alpha", 2022: "name\nonly here"])
    #expect(audit.community("only here")?.editionCount == 2)
  }

  @Test func `the order in which sheets are read does not matter`() {
    let sheets = ["id,name\na,Alpha", "name\nAlpha\nBeta", "name\nBeta"]
    let one = Audit([2020: sheets[0], 2021: sheets[1], 2022: sheets[2]])
    let other = Audit([2022: sheets[2], 2021: sheets[1], 2020: sheets[0]])
    #expect(one.years == other.years)
    #expect(one.editions.map { $0.map(\.id) } == other.editions.map { $0.map(\.id) })
    #expect(one.problems == other.problems)
  }

  /// The names of a community, edition by edition.
  private func lifeline(_ audit: Audit, _ id: String) -> [String?] {
    audit.community(id)?.lifeline.map { $0?.name } ?? []
  }
}
