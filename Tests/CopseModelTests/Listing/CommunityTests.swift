import CopseModel
import Testing

@Suite struct CommunityTests {
  @Test func `every column is read under its own name`() throws {
    let audit = Audit([
      2020: """
      source,notes,url,formerly,part_of,members,organiser,region,focus,kind,hashtags,platforms,status,name,id
      p,n,u,f1; f2,w,12,o,r,fo,k,#h,zoom:1,active,A,a
      ,,,,,,,,,,,,,W,w
      """
    ])
    let community = try #require(audit.community("a"))
    #expect(community.id == "a")
    #expect(community.name == "A")
    #expect(community.status == "active")
    #expect(community.platforms.map(\.platform) == ["zoom"])
    #expect(community.platforms.map(\.address) == ["1"])
    #expect(community.hashtags == ["h"])
    #expect(community.kind == "k")
    #expect(community.focus == ["fo"])
    #expect(community.region == ["r"])
    #expect(community.organiser == ["o"])
    #expect(community.members == ["12"])
    #expect(community.partOf == "w")
    #expect(community.formerly == ["f1", "f2"])
    #expect(community.url == "u")
    #expect(community.notes == "n")
    #expect(community.source == "p")
    #expect(
      Field.known.map { community.cell($0) } == [
        "a", "A", "active", "zoom:1", "#h", "k", "fo", "r", "o", "12", "w", "f1; f2", "u", "n", "p",
      ])
    #expect(Field.known.allSatisfy { audit.editions[0].records($0) })
  }

  @Test func `other columns are kept in the order of the sheet`() {
    let audit = Audit([2020: "Zeal,id,Access\n1,a,2", 2021: "id,access,New\na,3,4"])
    #expect(audit.editions[0][0].other.map(\.heading) == ["Zeal", "Access"])
    #expect(audit.editions[0][0].other.map(\.text) == ["1", "2"])
    #expect(audit.editions[1][0].other.map(\.heading) == ["Access", "New"])
    #expect(audit.editions[1][0].other.map(\.text) == ["3", "4"])
    #expect(audit.editions[1][0].cell(.other("Zeal")) == "")
    #expect(audit.editions[1][0].cell(.other("never met")) == "")
  }

  @Test func `where the name is missing the id stands for it`() {
    let audit = Audit([2020: "id,name\na,\nb,Beta\n,", 2021: "id\na"])
    #expect(audit.editions[0].map(\.name) == ["a", "Beta", "@4"])
    #expect(audit.editions[1].map(\.name) == ["a"])
    #expect(audit.ids(.cell(.name, contains: ["A"]), at: 2020) == ["a", "b"])
  }

  @Test func `only the word illustrative in the source makes a row invented`() {
    let audit = Audit([
      2020: """
      id,source,notes
      a,illustrative,
      b,Illustrative; https://example.org,
      c,https://example.org/illustrative-art,
      d,illustratively,
      e,page,illustrative
      f,,
      """
    ])
    #expect(audit.editions[0].filter(\.isIllustrative).map(\.id) == ["a", "b", "c"])
    #expect(audit.ids(.is([.illustrative])) == ["a", "b", "c"])
  }

  @Test func `its place is the line of its row`() {
    let audit = Audit([2020: "id\na\nb"])
    #expect(audit.community("b")?.place.file == "communities-2020.csv")
    #expect(audit.community("b")?.place.line == 3)
  }

  @Test func `first, last and number of editions are over all that list it`() {
    let audit = Audit([2018: "id\na", 2020: "id\nb", 2021: "id\na\nb"])
    let community = audit.community("a")
    #expect(community?.firstListed == 2018)
    #expect(community?.lastListed == 2021)
    #expect(community?.editionCount == 2)
    #expect(community?.lifeline.map { $0?.year } == [2018, nil, 2021])
    #expect(community?.in(editionOf: 2018)?.year == 2018)
    #expect(community?.in(editionOf: 2020) == nil)
    #expect(community?.in(editionOf: 2019) == nil)
  }

  @Test func `closed alone is not open`() {
    let audit = Audit([
      2020: "id,status\na,active\nb,dormant\nc,closed\nd,odd\ne,"
    ])
    #expect(audit.editions[0].map(\.isOpen) == [true, true, false, true, true])
    #expect(audit.editions[0].map(\.isCounted) == [true, true, false, true, true])
  }
}
