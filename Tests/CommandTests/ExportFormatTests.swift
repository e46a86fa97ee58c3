import Foundation
import Testing

/// The formats that need no foreign reader, and where they are written.
@Suite struct ExportFormatTests {
  private func export(_ arguments: String...) throws -> Answer {
    let audit = try TemporaryFolder(ExportTests.sheets)
    return try copse(["export", audit.path] + arguments)
  }

  @Test func `Kumu's blueprint has elements with labels, and connections between their ids`() throws
  {
    let text = try export("--format", "kumu").output
    let blueprint = try JSONDecoder().decode(Blueprint.self, from: Data(text.utf8))
    #expect(blueprint.elements.map(\.id) == ["a", "b", "c"])
    #expect(blueprint.elements.first?.label == "Alpha \"<&>\" \\\u{1B}]]>")
    #expect(blueprint.elements.first?.tags == ["One", "Two"])
    #expect(
      blueprint.connections == [
        .init(from: "a", to: "b", direction: "undirected", type: "members"),
        .init(from: "a", to: "c", direction: "undirected", type: "shares"),
      ])
  }

  /// What Kumu documents: https://docs.kumu.io/guides/import/blueprints
  private struct Blueprint: Decodable {
    struct Element: Decodable {
      let id: String
      let label: String
      let tags: [String]?
    }
    struct Connection: Decodable, Equatable {
      let from: String
      let to: String
      let direction: String
      let type: String
    }
    let elements: [Element]
    let connections: [Connection]
  }

  @Test func `nodes and edges are sheets under the headings that Gephi knows`() throws {
    let nodes = try export("--format", "nodes", "id:b,c").output
    #expect(
      nodes == """
        Id,Label,status,platforms,hashtags,members,part_of,lifecycle,addresses,first_listed,\
        last_listed,editions,connections,illustrative,inferred,constellation,betweenness
        b,Beta,active,zoom,,,,active,,2020,2022,2,1,false,false,,0
        c,Gamma,,,,,,,,2022,2022,1,1,false,false,,0

        """)
    let edges = try export("--format", "edges", "at:any").output
    #expect(
      edges == """
        Source,Target,Type,kind,years
        a,b,Undirected,shares; members,2020; 2022
        a,c,Undirected,shares,2022

        """)
  }

  @Test func `csv and json are what list prints`() throws {
    let audit = try TemporaryFolder(ExportTests.sheets)
    for format in ["csv", "json"] {
      let listed = try copse(["list", audit.path, "platform:zoom", "--format", format]).output
      let printed = try copse(["export", audit.path, "platform:zoom", "--format", format])
      #expect(printed.output == listed)
      let folder = try TemporaryFolder()
      let path = folder.path + "/x." + format
      #expect(try copse(["export", audit.path, "platform:zoom", "-o", path]).status == 0)
      #expect(try folder.text("x." + format) == listed)
    }
  }

  @Test func `without connections the communities are written, and that is said`() throws {
    let audit = try TemporaryFolder(["communities-2020.csv": "id\na\n"])
    let answer = try copse(["export", audit.path, "--format", "edges"])
    #expect(answer.output == "Source,Target,Type,kind,years\n")
    #expect(
      answer.errors == "there is no connections-2020.csv; the communities are written without "
        + "connections\n")
  }

  @Test func `nothing found is a graph of nothing`() throws {
    let folder = try TemporaryFolder()
    let audit = try TemporaryFolder(["communities-2020.csv": "id\n"])
    for name in ["n.graphml", "n.gexf"] {
      let path = folder.path + "/" + name
      #expect(try copse(["export", audit.path, "-o", path]).status == 0)
      #expect(try ReadGraph(networkX: path).nodes.isEmpty)
    }
    #expect(
      try copse(["export", audit.path, "--format", "kumu"]).output
        == "{\"elements\":[\n\n],\"connections\":[\n\n]}\n")
  }

  @Test(arguments: ["n.xlsx", "n", ".csv"])
  func `another ending is refused, unless the format is named`(name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + name
    let answer = try export("-o", path)
    #expect(
      answer.errors == "copse: expected a path that ends in .csv, .json, .kumu.json, .graphml, "
        + ".gexf, .dot, .gv, .svg or /, found '\(path)'; call it so, or add --format\n")
    #expect(answer.status == 64)
    #expect(try export("-o", path, "--format", "edges").status == 0)
  }

  @Test(arguments: ["export", "report"])
  func `no sheet of the audit is written over`(command: String) throws {
    let audit = try TemporaryFolder(ExportTests.sheets)
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: audit.path + "/link.md", withDestinationPath: "communities-2020.csv")
    let format = command == "export" ? "csv" : "markdown"
    for name in [
      "communities-2020.csv", "connections-2022.csv", "link.md", "datapackage.json",
    ] {
      let path = audit.path + "/" + name
      let answer = try copse([command, audit.path, "-o", path, "--format", format])
      #expect(answer.errors.hasPrefix("copse: expected a file of its own for the result, found"))
      #expect(answer.status == 2)
    }
    for (name, text) in ExportTests.sheets { #expect(try audit.text(name) == text) }
  }
}
