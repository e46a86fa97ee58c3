internal import CopseModel

/// A sheet of a data package.
struct PackagedSheet {
  /// Without its ending.
  let name: String
  let text: String
  private let headings: [String]
  private let key: String?

  /// The communities of an edition under the headings of its own sheet.
  init(listing communities: [Community], of edition: Edition, _ audit: Audit) {
    let fields = (Field.known + audit.otherHeadings.map(Field.other)).filter(edition.records)
    name = "communities-\(edition.year)"
    headings = fields.map(\.heading)
    key = fields.contains(.id) ? Field.id.heading : nil
    var writer = SheetWriter(.comma)
    writer.append(headings)
    for community in communities { writer.append(fields.map(community.writtenCell)) }
    text = writer.text
  }

  /// The connections of an edition of which both ends are packed, as its sheet directs them.
  init(connectionsAmong rows: Set<Int>, of edition: Edition) {
    name = "connections-\(edition.year)"
    headings = ["from", "to", "kind"]
    key = nil
    var writer = SheetWriter(.comma)
    writer.append(headings)
    edition.forEachConnection { from, to, kinds in
      guard rows.contains(from), rows.contains(to) else { return }
      writer.append([edition[from].id, edition[to].id, kinds])
    }
    text = writer.text
  }

  /// How the package describes it.
  ///
  /// - SeeAlso: Frictionless Data, "Tabular Data Resource",
  ///   https://specs.frictionlessdata.io/tabular-data-resource/
  var resource: JSON {
    let fields = headings.map { ["name": .string($0), "type": "string"] as JSON }
    let schema: [JSON.Member] =
      [.init("fields", .array(fields))] + (key.map { [.init("primaryKey", .string($0))] } ?? [])
    return [
      "name": .string(name), "path": .string(name + ".csv"), "profile": "tabular-data-resource",
      "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "schema": .object(schema),
    ]
  }
}
