/// The sample audit, editions 2020 to 2024: the files of `fixtures/amplifyfe`.
///
/// - Parameter facts: What the facts file says of real communities.
package func amplifyFEFixture(facts: [Facts]) -> [FixtureFile] {
  let known = Dictionary((facts + [aiWithKI]).map { ($0.id, $0) }) { first, _ in first }
  var landscape = IllustrativeLandscape(seed: 2020)
  var drawing = ConnectionDrawing(seed: 3000)
  var files: [FixtureFile] = []
  for plan in YearPlan.all {
    let real = (namedByTheAudit + otherRealListings).compactMap {
      $0.row(in: plan.year, facts: known)
    }
    let counted = real.filter { $0[.status] != "closed" && ($0[.partOf] ?? "").isEmpty }
    landscape.advance(
      to: plan, realCount: counted.count,
      realOnTwitter: counted.filter { ($0[.platforms] ?? "").contains("twitter") }.count)
    let invented = landscape.communities.filter(\.isListed)
    let rows = real + invented.map(\.row) + tesForums(in: plan.year)
    files.append(
      FixtureFile(
        name: "communities-\(plan.year).csv",
        text: sheetText(columns: columns(in: plan.year), rows: rows)))
    let pairs = drawing.advance(
      to: connectionCounts[plan.year] ?? 0, order: rows.compactMap { $0[.id] },
      invented: invented.filter(\.isCounted))
    files.append(
      FixtureFile(
        name: "connections-\(plan.year).csv",
        text: sheetText(
          headings: ["from", "to", "kind"], rows: pairs.map { [$0.from, $0.to, $0.kind] })))
  }
  return files + [FixtureFile(name: "datapackage.json", text: amplifyFEPackage())]
}

/// The sheet of the first edition has no regions and no funding: what a page says it recorded are
/// activity, members, focus, governance and platforms.
func columns(in year: Int) -> [Column] {
  Column.allCases.filter { year > 2020 || ![.region, .funding].contains($0) }
}

/// Only the number of 2024 is published.
private let connectionCounts = [2020: 480, 2021: 760, 2022: 1420, 2023: 2190, 2024: 3000]
