internal import CopseModel

/// A network as a blueprint that Kumu imports.
///
/// - SeeAlso: Kumu, "JSON / Blueprints", https://docs.kumu.io/guides/import/blueprints
package struct KumuBlueprint: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  /// The whole document, an element or a connection a line.
  package var text: String {
    """
    {"elements":[
    \(network.nodes.map { element($0).text }.joined(separator: ",\n"))
    ],"connections":[
    \(network.edges.map { connection($0).text }.joined(separator: ",\n"))
    ]}

    """
  }

  private func element(_ node: ExportedNetwork.Node) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(node.id)), .init("label", .string(node.community.name)),
    ]
    for attribute in network.attributes {
      let value = attribute.value(of: node)
      if !value.isEmpty { members.append(.init(Self.key(for: attribute), Self.json(value))) }
    }
    return .object(members)
  }

  private func connection(_ edge: ExportedNetwork.Edge) -> JSON {
    var members: [JSON.Member] = [
      .init("from", .string(network.nodes[edge.from].id)),
      .init("to", .string(network.nodes[edge.to].id)), .init("direction", "undirected"),
    ]
    if !edge.kinds.isEmpty { members.append(.init("type", .string(edge.kinds))) }
    members.append(.init("years", .array(edge.years.map { .string(String($0)) })))
    return .object(members)
  }

  /// Kumu's own word for what it shows in its own way.
  private static func key(for attribute: NetworkAttribute) -> String {
    switch attribute {
    case .field(.kind): "type"
    case .field(.notes): "description"
    case .field(.hashtags): "tags"
    // Another column might be called as one that Kumu reads itself.
    case .field(.other(let heading)):
      ["id", "label", "type", "description", "tags", "image"].contains(heading.lowercased())
        ? heading + " (sheet)" : heading
    case .field, .lifecycle, .addresses, .firstListed, .lastListed, .editions, .connections,
      .illustrative, .inferred, .constellation, .betweenness:
      attribute.name
    }
  }

  private static func json(_ value: NetworkAttribute.Value) -> JSON {
    switch value {
    case .text(let text): .string(text)
    case .list(let texts): .array(texts.map(JSON.string))
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .boolean(let isTrue): .boolean(isTrue)
    }
  }
}
