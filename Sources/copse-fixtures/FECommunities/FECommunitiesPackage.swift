internal import CopseFiles

/// The `datapackage.json` of the real communities.
func feCommunitiesPackage() -> String {
  let package: JSON = [
    "name": "fe-communities",
    "title": "Communities of practice in further education",
    "description": .string(description),
    "sources": [
      ["title": "Public pages, named in the column source of every row"]
    ],
    "licenses": [factsLicence],
    "resources": .array(
      feEditions.map { communitiesResource(year: $0, columns: feColumns) }
        + feEditions.map { connectionsResource(year: $0) }),
  ]
  return package.indentedText() + "\n"
}

private let description =
  "Real communities only, as public pages show them, 2015 to 2025. A status is given only in "
  + "years for which a page supports one."
