/// Real communities only, editions 2015 to 2025: the files of `fixtures/fe-communities`.
///
/// - Parameters:
///   - facts: What the facts file says, in its order.
///   - years: The rows of `years.csv`.
///   - dated: The rows of `dated.csv`.
package func feCommunitiesFixture(
  facts: [Facts], years: [ListedYears], dated: [DatedCell]
) -> [FixtureFile] {
  let listed = Dictionary(years.map { ($0.id, $0) }) { one, _ in one }
  let listings = facts.compactMap { facts in
    listed[facts.id].map { FEListing(facts: facts, years: $0) }
  }
  let names = Dictionary(listings.map { ($0.facts["name"], $0.facts.id) }) { one, _ in one }
  var files: [FixtureFile] = []
  for year in feEditions {
    let present = listings.filter { $0.isListed(in: year) }
    files.append(
      FixtureFile(
        name: "communities-\(year).csv",
        text: sheetText(
          columns: feColumns,
          rows: present.map { $0.row(in: year, names: names, dated: dated) })))
    files.append(
      FixtureFile(
        name: "connections-\(year).csv",
        text: sheetText(
          headings: ["from", "to", "kind"],
          rows: connections(of: present.map(\.facts)).map { $0 + ["linked"] })))
  }
  return files + [FixtureFile(name: "datapackage.json", text: feCommunitiesPackage())]
}

/// The years of the sheets.
let feEditions = 2015...2025

/// The facts name no regions and no parts.
let feColumns: [Column] = [
  .id, .name, .status, .platforms, .hashtags, .kind, .focus, .organiser, .members, .formerly,
  .url, .notes, .source,
]

/// The pairs that a page links and the edition lists, each once, in the order of the facts file.
private func connections(of facts: [Facts]) -> [[String]] {
  let ids = Set(facts.map(\.id))
  var known: Set<[String]> = []
  var pairs: [[String]] = []
  for one in facts {
    for other in statements(in: one["linked_to"]) where ids.contains(other) && other != one.id {
      if known.insert([one.id, other].sorted()).inserted { pairs.append([one.id, other]) }
    }
  }
  return pairs
}
