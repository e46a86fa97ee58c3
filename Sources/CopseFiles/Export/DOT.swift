internal import CopseModel

/// A network in the language of Graphviz.
///
/// - SeeAlso: Graphviz, "DOT Language", https://graphviz.org/doc/info/lang.html
package struct DOT: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  /// The whole document.
  package var text: String {
    var text = """
      graph \(quoted(network.title)) {
        graph [overlap=prism, outputorder=edgesfirst];
        node [shape=box, style="rounded,filled", fillcolor=white, fontname="sans-serif"];
        edge [color=gray50];

      """
    for node in network.nodes {
      // A label's `&amp;` is read as HTML's, a name's is not.
      let label = node.community.name.split(separator: "&", omittingEmptySubsequences: false)
      var attributes = [("label", label.joined(separator: "&amp;"))]
      for attribute in network.attributes {
        let value = attribute.value(of: node)
        if !value.isEmpty { attributes.append((Self.key(for: attribute.name), value.text)) }
      }
      text += "  \(quoted(node.id)) [\(written(attributes))];\n"
    }
    for edge in network.edges {
      let ends = "\(quoted(network.nodes[edge.from].id)) -- \(quoted(network.nodes[edge.to].id))"
      let years = edge.years.map(String.init).joined(separator: "; ")
      let kinds = edge.kinds.isEmpty ? [] : [("kind", edge.kinds)]
      text += "  \(ends) [\(written(kinds + [("years", years)]))];\n"
    }
    return text + "}\n"
  }

  private func written(_ attributes: [(key: String, value: String)]) -> String {
    attributes.map { "\(quoted($0.key))=\(quoted($0.value))" }.joined(separator: ", ")
  }

  /// Graphviz reads some words as commands on how to draw, and `URL` as where a node leads.
  private static func key(for name: String) -> String {
    name == "url" ? "URL" : "copse_" + name
  }

  /// A quoted string: a backslash is doubled, since Graphviz reads `\\n` and the like in it.
  private func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      default: result.append(scalar.harmless)
      }
    }
    return String(result) + "\""
  }
}
