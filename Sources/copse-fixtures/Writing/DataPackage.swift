internal import CopseFiles

/// A resource of a data package: a sheet of communities.
func communitiesResource(year: Int, columns: [Column]) -> JSON {
  resource(
    named: "communities-\(year)",
    fields: columns.map { ($0.rawValue, descriptions[$0] ?? "") }, primaryKey: "id")
}

/// A resource of a data package: a sheet of connections.
func connectionsResource(year: Int) -> JSON {
  resource(
    named: "connections-\(year)",
    fields: [
      ("from", "Id of one community of the edition"),
      ("to", "Id of another; a connection has no direction"),
      ("kind", "What joins them; begins with “illustrative” where the connection is invented"),
    ])
}

private func resource(
  named name: String, fields: [(name: String, description: String)], primaryKey: String? = nil
) -> JSON {
  let written: [JSON] = fields.map { field in
    ["name": .string(field.name), "type": "string", "description": .string(field.description)]
  }
  var schema = [JSON.Member("fields", .array(written))]
  if let primaryKey { schema.append(JSON.Member("primaryKey", .string(primaryKey))) }
  return [
    "name": .string(name), "path": .string(name + ".csv"), "format": "csv",
    "mediatype": "text/csv", "encoding": "utf-8", "schema": .object(schema),
  ]
}

/// The licence entry of a package whose facts are nobody's property.
let factsLicence: JSON = [
  "name": "other-pd", "title": "Facts are in the public domain; no sentence of a page is copied",
]

private let descriptions: [Column: String] = [
  .id: "Identity of the community: the same in every edition",
  .name: "Name as the edition lists it",
  .status: "Status as written; empty where no source states one for that year",
  .platforms: "Where it meets, as platform or platform:address, separated by semicolons",
  .hashtags: "Hashtags it uses, separated by semicolons",
  .kind: "Approach, such as chat, mailing list or network",
  .focus: "Subjects, separated by semicolons",
  .region: "Regions, separated by semicolons",
  .organiser: "Who runs it, separated by semicolons",
  .members: "Sizes with their unit and date, separated by semicolons; never to be added up",
  .partOf: "Id of the community that it is a forum or subgroup of",
  .formerly: "Ids of the communities that it continues, separated by semicolons",
  .url: "Its own page",
  .notes: "Remarks",
  .source: "Pages that state the facts of the row; “illustrative” marks an invented row",
  .access: "Who may join",
  .activity: "How much goes on: high, medium, low or none",
  .funding: "Where its money comes from",
]
