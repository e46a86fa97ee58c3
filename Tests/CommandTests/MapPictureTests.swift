import Foundation
import Testing

/// The map as a picture, and where each community stands in the network, as other tools get it.
@Suite struct MapPictureTests {
  /// Two triangles joined from c to x, n alone; c–x is new in 2021, and x has a hostile name.
  static let sheets = [
    "communities-2020.csv": "id,name\na,A\nb,B\nc,C\nx,X\ny,Y\nz,Z\n",
    "connections-2020.csv": "from,to\na,b\nb,c\nc,a\nx,y\ny,z\nz,x\n",
    "communities-2021.csv": """
    id,name,focus,organiser
    n,N,,Jisc
    x,"<script>alert(1)</script>]]>\u{1B}[2J",maths,
    y,Y,maths,
    z,Z,,
    c,C,,
    b,B,,
    a,A,,Jisc

    """,
    "connections-2021.csv": "from,to\na,b\nb,c\nc,a\nx,y\ny,z\nz,x\nc,x\n",
  ]

  @Test(arguments: ["map", "export"])
  func `the path says that a picture is meant, which an XML parser reads`(command: String) throws {
    let audit = try TemporaryFolder(Self.sheets)
    let folder = try TemporaryFolder()
    let path = folder.path + "/map.svg"
    let answer = try copse([command, audit.path, "vs:2020", "-o", path])
    #expect(answer.status == 0)
    #expect(answer.output.isEmpty)
    let picture = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      try copse([command, audit.path, "vs:2020", "--format", "svg"]).output == picture)
    let reading = try PictureReading(picture)
    #expect(reading.names["svg"] == 1)
    #expect(reading.names["script"] == nil)
    #expect(!picture.contains("\u{1B}"))
    for name in ["A", "B", "C", "N", "Y", "Z", "Who is connected to whom, 2021"] {
      #expect(reading.text.contains(name), "\(name)")
    }
    // c–x appeared, and n is newly listed.
    #expect(reading.text.contains("7 communities and 7 connections in 2021, in 2 constellations"))
    #expect(reading.text.contains("1 connection appeared since 2020, 0 went."))
  }

  @Test func `a neighbourhood and a chain are drawn, and what cannot be is refused`() throws {
    let audit = try TemporaryFolder(Self.sheets)
    let near = try copse(["map", audit.path, "near:a", "--format", "svg"])
    #expect(try PictureReading(near.output).text.contains("A and who it is connected to, 2021"))
    let chain = try copse(["map", audit.path, "--path", "a", "z", "--format", "svg"])
    let reading = try PictureReading(chain.output)
    #expect(reading.text.contains("From A to Z, 2021"))
    #expect(!reading.text.contains("Y"))
    let none = try copse(["map", audit.path, "--path", "a", "n", "--format", "svg"])
    #expect(none.output.isEmpty)
    #expect(
      none.errors == "copse: expected a chain of connections between 'a' and 'n' in 2021, found "
        + "none; name another year with at:, or two that are connected\n")
    #expect(none.status == 2)
    let lonely = try TemporaryFolder(["communities-2020.csv": "id\na\n"])
    for command in ["map", "export"] {
      let answer = try copse([command, lonely.path, "--format", "svg"])
      #expect(answer.status == 2)
      #expect(answer.errors.contains("found no connections-2020.csv"), "\(answer.errors)")
    }
  }

  @Test func `a file that is called otherwise is refused, and so is a sheet of the audit`() throws {
    let audit = try TemporaryFolder(Self.sheets)
    let folder = try TemporaryFolder()
    let answer = try copse(["map", audit.path, "-o", folder.path + "/map.png"])
    #expect(answer.errors.contains("that ends in .svg, .txt, .csv, .json or .md, found"))
    #expect(answer.status == 64)
    let sheet = audit.path + "/communities-2021.csv"
    #expect(try copse(["map", audit.path, "-o", sheet]).status == 2)
    #expect(
      try String(contentsOfFile: sheet, encoding: .utf8) == Self.sheets["communities-2021.csv"])
    #expect(try copse(["map", audit.path, "-o", folder.path + "/map.json"]).status == 0)
    #expect(
      try String(contentsOfFile: folder.path + "/map.json", encoding: .utf8)
        == copse(["map", audit.path, "--format", "json"]).output)
  }

  @Test func `other tools are told the constellation and the betweenness of each`() throws {
    let audit = try TemporaryFolder(Self.sheets)
    let folder = try TemporaryFolder()
    let path = folder.path + "/n.graphml"
    #expect(try copse(["export", audit.path, "-o", path]).status == 0)
    let graph = try ReadGraph(networkX: path)
    #expect(graph.nodes["x"]?["constellation"] == "maths")
    #expect(graph.nodes["z"]?["constellation"] == "maths")
    #expect(graph.nodes["b"]?["constellation"] == "around C")
    #expect(graph.nodes["n"]?["constellation"] == nil)
    // Eight of the shortest chains between 15 pairs lead through c: 2 of 5 times 6 pairs.
    #expect(graph.nodes["c"]?["betweenness"].flatMap(Double.init) == 0.4)
    #expect(graph.nodes["a"]?["betweenness"].flatMap(Double.init) == 0)
    // Of all editions in one there is neither.
    #expect(try copse(["export", audit.path, "at:any", "-o", path]).status == 0)
    #expect(try ReadGraph(networkX: path).nodes["x"]?["constellation"] == nil)
  }

  @Test func `what is gathered is exported under a kind that says so`() throws {
    let audit = try TemporaryFolder(Self.sheets)
    let folder = try TemporaryFolder()
    let path = folder.path + "/n.graphml"
    #expect(try copse(["export", audit.path, "gathered:organiser", "-o", path]).status == 0)
    let edges = try ReadGraph(networkX: path).edges
    #expect(edges.count == 8)
    #expect(
      edges.filter { !$0.kind.isEmpty } == [
        .init(ends: ["a", "n"], kind: "gathered: same organiser", years: "2021")
      ])
  }
}
