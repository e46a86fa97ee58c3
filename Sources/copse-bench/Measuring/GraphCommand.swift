import ArgumentParser
import CopseFiles
import CopseModel
import Foundation

/// Times what is asked of a graph, and writes it down so that others can be timed with the same.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Times constellations, betweenness and cuts of an audit, or of a random graph.")

  @Argument(help: "The folder of the audit; without it a random graph is made.")
  var audit: String?

  @Option(help: "The year; the latest edition with connections unless said.")
  var year: Int?

  @Option(help: "The nodes of the random graph.")
  var nodes = 1_000

  @Option(help: "The edges of the random graph, about.")
  var edges = 4_000

  @Option(help: "The percentage of edges within groups of 50 nodes in a row.")
  var grouped = 0

  @Option(help: "How often each thing is done.")
  var repeats = 5

  @Option(name: .shortAndLong, help: "A folder for edges.txt and betweenness.txt.")
  var output: String?

  func run() throws {
    let graph = try graph()
    print("graph: \(graph.nodeCount) nodes, \(graph.edgeCount) edges")
    var groups = Grouping(labels: [])
    let finding = Timing.of(repeats) { groups = graph.constellations() }
    print("constellations: \(finding.description)")
    print("modularity: \(graph.modularity(of: groups)), groups: \(groups.count)")
    var betweenness = graph.betweenness(limit: 0)
    let counting = Timing.of(repeats) { betweenness = graph.betweenness() }
    let exact = betweenness.pivots.map { "estimated from \($0) nodes" } ?? "exact"
    print("betweenness (\(exact)): \(counting.description)")
    let cutting = Timing.of(repeats) { _ = graph.cuts(of: groups) }
    print("cuts: \(cutting.description)")
    if let output { try write(graph, betweenness, to: output) }
  }

  private func graph() throws -> Graph {
    guard let audit else { return randomGraph }
    let editions = try AuditReader.read(at: audit).editions
    let graph = editions.last { $0.connectionCount != nil && $0.year == year ?? $0.year }?.graph
    guard let graph else { throw ValidationError("There are no connections of that year.") }
    return graph
  }

  /// The same for the same arguments.
  private var randomGraph: Graph {
    var random = SplitMix64(1)
    let count = max(1, nodes)
    let pairs = (0..<edges).map { _ in
      let from = random.next(below: count)
      guard random.next(below: 100) < grouped else { return (from, random.next(below: count)) }
      return (from, min(count - 1, from / 50 * 50 + random.next(below: 50)))
    }
    return Graph(nodeCount: count, edges: pairs)
  }

  private func write(_ graph: Graph, _ betweenness: Betweenness, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var text = "\(graph.nodeCount)\n"
    for node in 0..<graph.nodeCount {
      for neighbour in graph.neighbours(of: node) where neighbour > node {
        text += "\(node) \(neighbour)\n"
      }
    }
    try text.write(toFile: folder + "/edges.txt", atomically: true, encoding: .utf8)
    try betweenness.values.map { "\($0)\n" }.joined()
      .write(toFile: folder + "/betweenness.txt", atomically: true, encoding: .utf8)
  }
}
