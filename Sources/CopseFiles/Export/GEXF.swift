internal import CopseModel

/// A network as GEXF 1.2; over several editions one that changes with the years.
///
/// Version 1.3 adds nothing that is written here, and fewer programs read it.
///
/// - SeeAlso: Gephi, "GEXF: Dynamics", https://gexf.net/dynamics.html
package struct GEXF: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  /// Whether there are years to tell apart.
  private var isDynamic: Bool { network.edition == nil }

  /// The whole document.
  package var text: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
      <meta>
      <creator>Copse</creator>
      <description>\(escapedMarkup(network.title))</description>
      </meta>
      <graph defaultedgetype="undirected" \(graphAttributes)>

      """
    for follows in isDynamic ? [false, true] : [false] { appendDeclarations(follows, to: &text) }
    text += """
      <attributes class="edge" mode="static">
      <attribute id="kind" title="kind" type="string"/>
      </attributes>
      <nodes>

      """
    for node in network.nodes { append(node, to: &text) }
    text += "</nodes>\n<edges>\n"
    for edge in network.edges { append(edge, to: &text) }
    return text + "</edges>\n</graph>\n</gexf>\n"
  }

  private var graphAttributes: String {
    guard isDynamic, let first = network.years.first, let last = network.years.last else {
      return "mode=\"static\""
    }
    return """
      mode="dynamic" timeformat="integer" start="\(first)" end="\(last)"
      """
  }

  private func appendDeclarations(_ followYears: Bool, to text: inout String) {
    text += "<attributes class=\"node\" mode=\"\(followYears ? "dynamic" : "static")\">\n"
    for (index, attribute) in network.attributes.enumerated()
    where (isDynamic && attribute.followsYears) == followYears {
      text += """
        <attribute id="a\(index)" title="\(escapedMarkup(attribute.name))" \
        type="\(Self.name(of: attribute.type))"/>

        """
    }
    text += "</attributes>\n"
  }

  private func append(_ node: ExportedNetwork.Node, to text: inout String) {
    let label = escapedMarkup(node.community.name)
    text += "<node id=\"\(escapedMarkup(node.id))\" label=\"\(label)\">\n<attvalues>\n"
    for (index, attribute) in network.attributes.enumerated() {
      if isDynamic && attribute.followsYears {
        for (years, value) in runs(of: attribute, node) {
          append(
            "a\(index)", value, " start=\"\(years.lowerBound)\" end=\"\(years.upperBound)\"",
            to: &text)
        }
      } else {
        append("a\(index)", attribute.value(of: node), "", to: &text)
      }
    }
    text += "</attvalues>\n"
    appendSpells(node.years, to: &text)
    text += "</node>\n"
  }

  private func append(_ edge: ExportedNetwork.Edge, to text: inout String) {
    let from = escapedMarkup(network.nodes[edge.from].id)
    let to = escapedMarkup(network.nodes[edge.to].id)
    text += "<edge source=\"\(from)\" target=\"\(to)\">\n"
    if !edge.kinds.isEmpty {
      text += "<attvalues>\n"
      append("kind", .text(edge.kinds), "", to: &text)
      text += "</attvalues>\n"
    }
    appendSpells(edge.years, to: &text)
    text += "</edge>\n"
  }

  private func append(
    _ key: String, _ value: NetworkAttribute.Value, _ years: String, to text: inout String
  ) {
    guard !value.isEmpty else { return }
    text += "<attvalue for=\"\(key)\" value=\"\(escapedMarkup(value.text))\"\(years)/>\n"
  }

  /// When it was there: an unbroken row of editions is one time, its ends included.
  private func appendSpells(_ years: [Int], to text: inout String) {
    guard isDynamic else { return }
    text += "<spells>\n"
    for (years, _) in runs(years.map { ($0, true) }) {
      text += "<spell start=\"\(years.lowerBound)\" end=\"\(years.upperBound)\"/>\n"
    }
    text += "</spells>\n"
  }

  private func runs(
    of attribute: NetworkAttribute, _ node: ExportedNetwork.Node
  ) -> [(ClosedRange<Int>, NetworkAttribute.Value)] {
    runs(
      node.years.compactMap { year in
        node.community.in(editionOf: year).map { (year, attribute.value(of: $0)) }
      })
  }

  /// Joins the same value in editions that follow each other; a year without an edition parts none.
  private func runs<Value: Equatable>(
    _ values: [(year: Int, value: Value)]
  ) -> [(ClosedRange<Int>, Value)] {
    var runs: [(years: ClosedRange<Int>, value: Value)] = []
    for (year, value) in values {
      if let last = runs.last, last.value == value, follows(year, last.years.upperBound) {
        runs[runs.count - 1].years = last.years.lowerBound...year
      } else {
        runs.append((year...year, value))
      }
    }
    return runs
  }

  private func follows(_ year: Int, _ other: Int) -> Bool {
    !network.years.contains { $0 > other && $0 < year }
  }

  private static func name(of type: NetworkAttribute.ValueType) -> String {
    switch type {
    case .text: "string"
    case .integer: "integer"
    case .number: "double"
    case .boolean: "boolean"
    }
  }
}
