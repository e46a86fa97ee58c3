import CopseModel
import Testing

@Suite struct ListCellTests {
  @Test func `a list is split at semicolons alone, and blank entries are none`() throws {
    let audit = Audit([2020: "id,focus\na, maths; English/ESOL ;; ; adult  learning;"])
    #expect(audit.community("a")?.focus == ["maths", "English/ESOL", "adult  learning"])
  }

  @Test func `every list column is split, and no other one`() throws {
    let audit = Audit([
      2020: """
      id,name,status,kind,focus,region,organiser,members,formerly,url,notes,source,funding
      a,n; m,s; t,k; l,f; g,r; q,o; p,1; 2 colleges,x; y,u; v,n; o,s; t,f; u
      """
    ])
    let community = try #require(audit.community("a"))
    #expect(community.focus == ["f", "g"])
    #expect(community.region == ["r", "q"])
    #expect(community.organiser == ["o", "p"])
    #expect(community.members == ["1", "2 colleges"])
    #expect(community.formerly == ["x", "y"])
    #expect(community.name == "n; m")
    #expect(community.status == "s; t")
    #expect(community.kind == "k; l")
    #expect(community.url == "u; v")
    #expect(community.notes == "n; o")
    #expect(community.source == "s; t")
    #expect(community.cell(.other("funding")) == "f; u")
  }

  @Test func `hashtags lose their hash, full-width or not, and keep their spelling`() {
    let audit = Audit([2020: "id,hashtags\na,#JoyFE; ＃IdeasRoom; ukfechat; #; # spaced"])
    #expect(audit.community("a")?.hashtags == ["JoyFE", "IdeasRoom", "ukfechat", "spaced"])
  }

  @Test func `an empty cell, and one of semicolons, hold nothing`() {
    let audit = Audit([2020: "id,focus,platforms,hashtags\na,,,\nb,;,;,;"])
    for id in ["a", "b"] {
      #expect(audit.community(id)?.focus == [])
      #expect(audit.community(id)?.platforms == [])
      #expect(audit.community(id)?.hashtags == [])
    }
    #expect(
      audit.ids(.no([.field(.focus), .field(.platforms), .field(.hashtags)])) == ["a", "b"])
  }
}
