internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// The shortest chain between two communities, to be printed.
struct MapPath {
  private let network: Network
  private let ends: [Community]
  /// nil where no chain joins the two.
  private let nodes: [Int]?
  private let chain: CommunityChain?

  init(in network: Network, from start: Int, to end: Int) {
    self.network = network
    ends = [network.communities[start], network.communities[end]]
    nodes = network.graph.path(from: start, to: end)
    chain = network.chain(from: start, to: end)
  }

  /// The chain as a picture; nil where there is none.
  var map: NetworkMap? { nodes.map { NetworkMap(chain: $0, of: network) } }

  /// Why there is no picture.
  var reasonForNoMap: String {
    "expected a chain of connections between '\(visibleMarks(ends[0].id))' and "
      + "'\(visibleMarks(ends[1].id))' in \(network.edition.year), found none; name another year "
      + "with at:, or two that are connected"
  }

  func write(as format: ReportFormat, to output: inout Output) {
    switch format {
    case .text: for line in lines { output.writeLine(visibleMarks(line)) }
    case .markdown: for line in lines { output.writeLine("- " + markdown(line)) }
    case .json: output.writeLine(json.text)
    case .csv:
      var writer = SheetWriter(.comma)
      writer.append(["id", "name"])
      for node in nodes ?? [] {
        writer.append([network.communities[node].id, network.communities[node].name])
      }
      output.write(writer.take())
    }
  }

  /// What must be known beside what stands there; nothing of a chain, and where the answer says it.
  func remark(on format: ReportFormat) -> String? {
    switch format {
    case .text, .markdown: nil
    case .csv, .json: nodes == nil ? lines.first.map(visibleMarks) : nil
    }
  }

  private var lines: [String] {
    guard let nodes else {
      return [
        "no chain of connections joins \(ends[0].name) and \(ends[1].name) in "
          + "\(network.edition.year) among what the query finds"
      ]
    }
    let names = nodes.map { network.communities[$0].name }
    let kinds = zip(zip(names, names.dropFirst()), chain?.links ?? [])
      .filter { !$0.1.kinds.isEmpty }.map { "\($0.0.0) – \($0.0.1): \($0.1.kinds)" }
    let steps = counted(nodes.count - 1, "connection")
    return [names.joined(separator: " – "), "\(steps), \(network.edition.year)"] + kinds
      + zip(nodes, nodes.dropFirst()).compactMap { from, to in
        let ways = network.gatherings(joining: from, to).map(\.words)
        guard !ways.isEmpty else { return nil }
        return "gathered, not told by the sheet: \(network.communities[from].name) – "
          + "\(network.communities[to].name) (\(listed(ways)))"
      }
  }

  /// With the keys of docs/json.md.
  private var json: JSON {
    [
      "edition": .integer(network.edition.year), "from": .string(ends[0].id),
      "to": .string(ends[1].id),
      "path": nodes.map { .strings($0.map { network.communities[$0].id }) } ?? .null,
    ]
  }
}
