internal import CopseModel

/// A network as GraphML.
///
/// - SeeAlso: GraphML Working Group, "GraphML Primer", http://graphml.graphdrawing.org/primer/
package struct GraphML: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  /// The whole document.
  package var text: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      <key id="title" for="graph" attr.name="title" attr.type="string"/>
      <key id="label" for="node" attr.name="label" attr.type="string"/>

      """
    for (index, attribute) in network.attributes.enumerated() {
      text += """
        <key id="a\(index)" for="node" attr.name="\(escapedMarkup(attribute.name))" \
        attr.type="\(Self.name(of: attribute.type))"/>

        """
    }
    text += """
      <key id="kind" for="edge" attr.name="kind" attr.type="string"/>
      <key id="years" for="edge" attr.name="years" attr.type="string"/>
      <graph id="audit" edgedefault="undirected">

      """
    append("title", network.title, to: &text)
    for node in network.nodes { append(node, to: &text) }
    for edge in network.edges { append(edge, to: &text) }
    return text + "</graph>\n</graphml>\n"
  }

  private func append(_ node: ExportedNetwork.Node, to text: inout String) {
    text += "<node id=\"\(escapedMarkup(node.id))\">\n"
    append("label", node.community.name, to: &text)
    for (index, attribute) in network.attributes.enumerated() {
      append("a\(index)", attribute.value(of: node).text, to: &text)
    }
    text += "</node>\n"
  }

  private func append(_ edge: ExportedNetwork.Edge, to text: inout String) {
    let from = escapedMarkup(network.nodes[edge.from].id)
    let to = escapedMarkup(network.nodes[edge.to].id)
    text += "<edge source=\"\(from)\" target=\"\(to)\">\n"
    append("kind", edge.kinds, to: &text)
    append("years", edge.years.map(String.init).joined(separator: "; "), to: &text)
    text += "</edge>\n"
  }

  /// What is not stated is left out.
  private func append(_ key: String, _ value: String, to text: inout String) {
    if !value.isEmpty { text += "<data key=\"\(key)\">\(escapedMarkup(value))</data>\n" }
  }

  private static func name(of type: NetworkAttribute.ValueType) -> String {
    switch type {
    case .text: "string"
    case .integer: "int"
    case .number: "double"
    case .boolean: "boolean"
    }
  }
}
