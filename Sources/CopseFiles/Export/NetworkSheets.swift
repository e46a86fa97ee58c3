internal import CopseModel

/// A network as two sheets, under the headings by which Gephi and others know nodes and edges.
///
/// - SeeAlso: Gephi, "Import CSV Data", https://docs.gephi.org/desktop/User_Manual/Import/CSV_Format
package struct NetworkSheets: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  /// A row for every community.
  package var nodes: String {
    var writer = SheetWriter(.comma)
    writer.append(["Id", "Label"] + network.attributes.map(\.name))
    for node in network.nodes {
      writer.append(
        visible(
          [node.id, node.community.name]
            + network.attributes.map { $0.value(of: node).text }))
    }
    return writer.text
  }

  /// These sheets may be printed: what a terminal could act on is shown and not done.
  private func visible(_ cells: [String]) -> [String] {
    cells.map { String(String.UnicodeScalarView($0.unicodeScalars.map(\.harmless))) }
  }

  /// A row for every connection.
  package var edges: String {
    var writer = SheetWriter(.comma)
    writer.append(["Source", "Target", "Type", "kind", "years"])
    for edge in network.edges {
      writer.append(
        visible([
          network.nodes[edge.from].id, network.nodes[edge.to].id, "Undirected", edge.kinds,
          edge.years.map(String.init).joined(separator: "; "),
        ]))
    }
    return writer.text
  }
}
