import Foundation
import Testing

/// What is exported, as programs that others wrote read it.
@Suite struct ExportTests {
  /// Alpha is connected with Beta in both editions and with Gamma in the later one.
  static let sheets = [
    "communities-2020.csv": """
    id,name,status,platforms,hashtags,part_of
    a,Alpha,active,twitter:@a,#One,
    b,Beta,active,zoom,,
    p,Part,,,,a

    """,
    "communities-2022.csv": """
    id,name,status,platforms,hashtags,part_of,members
    a,"Alpha ""<&>"" \\\u{1B}]]>",dormant,twitter:@a; zoom,#One; #Two,,10 people
    b,Beta,active,zoom,,,
    c,Gamma,,,,,
    p,Part,,,,a,

    """,
    "connections-2020.csv": "from,to,kind\nb,a,shares\np,b,\n",
    "connections-2022.csv": "from,to,kind\nb,a,members\nc,a,shares\n",
  ]

  /// Exports with these arguments, and gives the path of the file.
  private func export(
    _ arguments: [String] = [], as name: String, into folder: TemporaryFolder,
    from audit: [String: String] = Self.sheets
  ) throws -> String {
    let sheets = try TemporaryFolder(audit)
    let path = folder.path + "/" + name
    let answer = try copse(["export", sheets.path] + arguments + ["-o", path])
    #expect(answer.status == 0)
    #expect(answer.output.isEmpty)
    return path
  }

  @Test func `NetworkX reads the GraphML of an edition`() throws {
    let folder = try TemporaryFolder()
    let graph = try ReadGraph(networkX: export(as: "n.graphml", into: folder))
    #expect(!graph.isDirected)
    #expect(graph.nodes.keys.sorted() == ["a", "b", "c"])
    // A control character is shown, and not done; the rest is as written.
    #expect(graph.nodes["a"]?["label"] == "Alpha \"<&>\" \\␛]]>")
    #expect(graph.nodes["a"]?["platforms"] == "twitter; zoom")
    #expect(graph.nodes["a"]?["addresses"] == "twitter:@a")
    #expect(graph.nodes["a"]?["lifecycle"] == "dormant")
    #expect(graph.nodes["a"]?["connections"] == "2")
    #expect(graph.nodes["c"]?["first_listed"] == "2022")
    #expect(graph.nodes["c"]?["status"] == nil)
    #expect(
      Set(graph.edges) == [
        .init(ends: ["a", "b"], kind: "members", years: "2022"),
        .init(ends: ["a", "c"], kind: "shares", years: "2022"),
      ])
  }

  @Test func `all editions in one have every connection once, with its kinds and years`() throws {
    let folder = try TemporaryFolder()
    let path = try export(["at:any", "parts:shown"], as: "n.graphml", into: folder)
    let graph = try ReadGraph(networkX: path)
    #expect(graph.nodes.keys.sorted() == ["a", "b", "c", "p"])
    #expect(
      Set(graph.edges) == [
        .init(ends: ["a", "b"], kind: "shares; members", years: "2020; 2022"),
        .init(ends: ["a", "c"], kind: "shares", years: "2022"),
        .init(ends: ["b", "p"], kind: "", years: "2020"),
      ])
  }

  @Test func `NetworkX reads the GEXF of all editions with its years`() throws {
    let folder = try TemporaryFolder()
    let graph = try ReadGraph(networkX: export(as: "n.gexf", into: folder))
    #expect(graph.nodes.keys.sorted() == ["a", "b", "c"])
    #expect(graph.nodes["a"]?["label"] == "Alpha \"<&>\" \\␛]]>")
    // There is no edition of 2021, so that nothing is parted by it.
    #expect(graph.nodes["a"]?["spells"] == "[(2020, 2022)]")
    #expect(graph.nodes["b"]?["status"] == "[('active', 2020, 2022)]")
    #expect(
      graph.nodes["a"]?["status"] == "[('active', 2020, 2020), ('dormant', 2022, 2022)]")
    #expect(graph.nodes["c"]?["spells"] == "[(2022, 2022)]")
    #expect(
      Set(graph.edges) == [
        .init(ends: ["a", "b"], kind: "shares; members", years: "[(2020, 2022)]"),
        .init(ends: ["a", "c"], kind: "shares", years: "[(2022, 2022)]"),
      ])
    let edition = try ReadGraph(networkX: export(["at:2020"], as: "e.gexf", into: folder))
    #expect(edition.nodes.keys.sorted() == ["a", "b"])
    #expect(edition.nodes["a"]?["status"] == "active")
    #expect(edition.nodes["a"]?["spells"] == nil)
    #expect(edition.edges == [.init(ends: ["a", "b"], kind: "shares", years: "")])
  }

  @Test func `a community that comes back has a time for each of its lives`() throws {
    let sheets = [
      "communities-2020.csv": "id\na\n", "communities-2021.csv": "id\nb\n",
      "communities-2022.csv": "id\na\n",
    ]
    let folder = try TemporaryFolder()
    let graph = try ReadGraph(networkX: export(as: "n.gexf", into: folder, from: sheets))
    #expect(graph.nodes["a"]?["spells"] == "[(2020, 2020), (2022, 2022)]")
    #expect(graph.nodes["b"]?["spells"] == "[(2021, 2021)]")
  }

  @Test func `Graphviz reads the DOT`() throws {
    let folder = try TemporaryFolder()
    let graph = try GraphvizGraph(path: export(as: "n.dot", into: folder))
    let nodes = try #require(graph.objects)
    #expect(nodes.map(\.name) == ["a", "b", "c"])
    let edges = try #require(graph.edges).map { [nodes[$0.tail].name, nodes[$0.head].name] }
    #expect(Set(edges) == [["a", "b"], ["a", "c"]])
  }

  @Test(arguments: ["graphml", "gexf"])
  func `the audit of AmplifyFE has every community and connection`(format: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/n." + format
    let line = ["at:2024", "parts:shown"]
    #expect(try copse(["export", "fixtures/amplifyfe"] + line + ["-o", path]).status == 0)
    let graph = try ReadGraph(networkX: path)
    let ids = try copse(["list", "fixtures/amplifyfe"] + line + ["--format", "ids"]).output
    #expect(graph.nodes.keys.sorted() == ids.split(separator: "\n").map(String.init).sorted())
    // Ids and kinds hold no quotes there, so that lines can be split at commas.
    let sheet = try String(
      contentsOf: root.appending(path: "fixtures/amplifyfe/connections-2024.csv"), encoding: .utf8)
    let written = sheet.split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",").prefix(2).map(String.init).sorted()
    }
    #expect(graph.edges.count == 3000)
    #expect(Set(graph.edges.map(\.ends)) == Set(written))
  }
}
