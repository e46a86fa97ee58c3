import Testing

/// Every kind of change and every line of the balance occurs, so that each can be seen and tried.
struct AmplifyFEChangeTests {
  private let sheets: [CountedSheet]

  init() throws {
    sheets = try (2020...2024).map { try CountedSheet(path: "amplifyfe/communities-\($0).csv") }
  }

  /// How often something holds of a community that both of two editions in a row list.
  private func count(_ holds: ([String: String], [String: String]) -> Bool) -> Int {
    zip(sheets, sheets.dropFirst()).reduce(0) { sum, pair in
      sum
        + pair.1.rows.filter { row in
          pair.0.byID[row["id"] ?? ""].map { holds($0, row) } ?? false
        }.count
    }
  }

  @Test(arguments: ["name", "kind", "organiser", "focus", "region", "members", "hashtags"])
  func `a cell of every kind changes now and then`(column: String) {
    #expect(count { $0[column] != nil && $0[column] != $1[column] } > 5)
    #expect(count { $0[column] == $1[column] } > 500)
  }

  @Test func `communities join, leave, move and get other addresses`() {
    #expect(count { !platforms(of: $1).isSubset(of: platforms(of: $0)) } > 50)
    #expect(count { !platforms(of: $0).isSubset(of: platforms(of: $1)) } > 50)
    let readdressed = count { before, after in
      platforms(of: before) == platforms(of: after)
        && Set(addresses(before)) != Set(addresses(after))
    }
    #expect(readdressed > 3)
  }

  /// Addresses with Twitter under either of its names.
  private func addresses(_ row: [String: String]) -> [String] {
    list(row["platforms"]).map { $0.hasPrefix("x:") ? "twitter" + $0.dropFirst() : $0 }
  }

  @Test func `statuses change, communities close and reopen`() {
    #expect(count { isClosed($0) && !isClosed($1) } >= 3)
    #expect(count { !isClosed($0) && isClosed($1) } > 20)
    #expect(count { !isClosed($0) && !isClosed($1) && $0["status"] != $1["status"] } > 20)
  }

  @Test func `parts become communities and communities parts`() {
    #expect(count { $0["part_of"] != "" && $1["part_of"] == "" } >= 2)
    #expect(count { $0["part_of"] == "" && $1["part_of"] != "" } >= 2)
  }

  @Test func `some return after an edition without them, some continue two others`() {
    var returned = 0
    var merged = 0
    for year in sheets.indices.dropFirst() {
      let before = sheets[year - 1].ids
      let ever = sheets[..<year].reduce(into: Set<String>()) { $0.formUnion($1.ids) }
      for row in sheets[year].rows where !before.contains(row["id"] ?? "") {
        if ever.contains(row["id"] ?? "") { returned += 1 }
        if list(row["formerly"]).filter(before.contains).count == 2 { merged += 1 }
      }
    }
    #expect(returned >= 3)
    #expect(merged >= 3)
  }
}
