import CopseModel
import Testing

@Suite struct ConstellationTests {
  @Test func `constellations are named from what sets their members apart`() throws {
    let audit = Self.triangles([
      "a,A,maths,England,#one", "b,B,maths,England,#two", "c,C,,England,#three",
      "x,X,English,England,#talk", "y,Y,reading,England,#Talk", "z,Z,writing,England,",
    ])
    let found = try #require(audit.editions.last?.constellations)
    #expect(found.all.map(\.name) == ["#talk", "maths"])
    guard case .shared(let trait, let within, let without) = found.all[0].basis else {
      Issue.record("expected a name from what members share")
      return
    }
    #expect(trait.field == .hashtags)
    #expect([within, without] == [2, 0])
    #expect(found.all[1].nodes == [0, 1, 2])
    #expect(abs(found.modularity - 5.0 / 14) < 1e-12)
  }

  @Test func `what all have names none, and what one has neither`() throws {
    let audit = Self.triangles([
      "a,A,maths,England,#a", "b,B,maths,England,", "c,C,maths,England,", "x,X,maths,England,",
      "y,Y,maths,England,#y", "z,Z,maths,England,",
    ])
    let found = try #require(audit.editions.last?.constellations)
    // C and X hold the two together, and have three connections each.
    #expect(found.all.map(\.name) == ["around C", "around X"])
    #expect(found.all.map(\.basis) == [.around(node: 2), .around(node: 3)])
  }

  @Test func `no two have the same name`() throws {
    let audit = Self.triangles([
      "a,A,maths,,", "b,B,maths,,", "c,Same,,,", "x,Same,maths,,", "y,Y,maths,,", "z,Z,,,",
    ])
    let names = try #require(audit.editions.last?.constellations?.all.map(\.name))
    #expect(names == ["around Same", "around Same (x)"])
  }

  @Test func `a community without connections is in none`() throws {
    let audit = Audit([2020: "id\na\nb\nc"], connections: [2020: "from,to\na,b"])
    let found = try #require(audit.editions.last?.constellations)
    #expect(found.all.map(\.nodes) == [[0, 1]])
    #expect(found.indexOfNode == [0, 0, nil])
    #expect(Audit([2020: "id\na"]).editions.last?.constellations == nil)
  }

  /// Two triangles, a b c and x y z, joined from c to x; a row is id, name, focus, region, hashtags.
  private static func triangles(_ rows: [String]) -> Audit {
    Audit(
      [2020: "id,name,focus,region,hashtags\n" + rows.joined(separator: "\n")],
      connections: [2020: "from,to\na,b\nb,c\nc,a\nx,y\ny,z\nz,x\nc,x"])
  }
}
