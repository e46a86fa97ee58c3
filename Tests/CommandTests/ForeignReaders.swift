import Foundation
import Testing

/// A graph as a program that others wrote has read it.
struct ReadGraph: Decodable, Hashable {
  let isDirected: Bool
  /// By id, with what is told of each, as text.
  let nodes: [String: [String: String]]
  /// Both ends in alphabetical order, and what is told of the edge.
  let edges: [ReadEdge]

  struct ReadEdge: Decodable, Hashable {
    let ends: [String]
    let kind: String
    let years: String
  }

  /// Reads a GraphML or GEXF file with NetworkX.
  init(networkX path: String) throws {
    let program = """
      import json, sys, networkx
      path = sys.argv[1]
      read = networkx.read_gexf if path.endswith("gexf") else networkx.read_graphml
      graph = read(path)
      print(json.dumps({
          "isDirected": graph.is_directed(),
          "nodes": {node: {key: str(value) for key, value in told.items()}
                    for node, told in graph.nodes(data=True)},
          "edges": [{"ends": sorted([one, other]), "kind": told.get("kind", ""),
                     "years": str(told.get("years", told.get("spells", "")))}
                    for one, other, told in graph.edges(data=True)]}))
      """
    let answer = try output(of: "/usr/bin/python3", ["-c", program, path])
    self = try JSONDecoder().decode(ReadGraph.self, from: Data(answer.utf8))
  }
}

/// What Graphviz makes of a file in its language.
struct GraphvizGraph: Decodable, Hashable {
  struct Node: Decodable, Hashable {
    let name: String
    let label: String
  }
  struct Edge: Decodable, Hashable {
    let tail: Int
    let head: Int
  }

  let name: String
  let objects: [Node]?
  let edges: [Edge]?

  init(path: String) throws {
    let answer = try output(of: "/usr/bin/env", ["dot", "-Tdot_json", path])
    self = try JSONDecoder().decode(GraphvizGraph.self, from: Data(answer.utf8))
  }
}

/// What another program prints, which must end well.
private func output(of program: String, _ arguments: [String]) throws -> String {
  let folder = try TemporaryFolder()
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = try folder.handle("output")
  process.standardError = try folder.handle("errors")
  try process.run()
  process.waitUntilExit()
  let errors = try folder.text("errors")
  try #require(process.terminationStatus == 0, "\(errors.suffix(500))")
  return try folder.text("output")
}
