import Testing

/// The real communities against the facts file, read by code of the tests' own.
struct FECommunitiesTests {
  private let facts: [String: [String: String]]
  private let years: [String: [String: String]]
  private let sheets: [Int: CountedSheet]

  init() throws {
    facts = try CountedSheet(path: "facts/fe-communities.csv").byID
    years = try CountedSheet(path: "fe-communities/years.csv").byID
    sheets = try Dictionary(
      uniqueKeysWithValues: (2015...2025).map {
        ($0, try CountedSheet(path: "fe-communities/communities-\($0).csv"))
      })
  }

  /// Origins in the mid-1990s, which is no year of four digits by itself.
  private let reviewed = ["mixed-economy-group-of-colleges": 1995]

  @Test func `the first year is that of the founding, else the earliest that the facts state`() {
    for (id, row) in years {
      let fact = facts[id] ?? [:]
      let stated = ["ended", "members", "notes", "source_url"].flatMap {
        fourDigitYears(fact[$0] ?? "")
      }
      let first = Int(fact["founded"] ?? "") ?? reviewed[id] ?? stated.min()
      #expect(row["first"] == first.map(String.init), "\(id)")
    }
  }

  @Test func `a community is listed from its first year until it ends`() {
    for (year, sheet) in sheets {
      let expected = years.filter { id, row in
        let first = Int(row["first"] ?? "") ?? 9999
        let ended = Int(facts[id]?["ended"] ?? "") ?? 9999
        return first <= year && year <= ended
      }
      #expect(sheet.ids == Set(expected.keys), "\(year)")
      #expect(sheet.rows.count == sheet.ids.count)
    }
  }

  @Test func `it is closed in the year of its end, active where a reason is given, else nothing`() {
    for (year, sheet) in sheets {
      for row in sheet.rows {
        let id = row["id"] ?? ""
        let isActive = list(years[id]?["active"]).contains(String(year))
        let expected = facts[id]?["ended"] == String(year) ? "closed" : isActive ? "active" : ""
        let isCalledDormant = id == "alt-lab-group" && year == 2016
        #expect(row["status"] == (isCalledDormant ? "dormant" : expected), "\(id) \(year)")
      }
    }
    for row in years.values { #expect(row["active"] == "" || row["active_because"] != "") }
  }

  @Test func `names, sources and sizes are those of the facts`() {
    for (year, sheet) in sheets {
      for row in sheet.rows {
        let fact = facts[row["id"] ?? ""] ?? [:]
        let isBeforeRename = row["id"] == "collab-group" && year == 2015
        #expect(row["name"] == (isBeforeRename ? "157 Group" : fact["name"]))
        #expect(row["source"] == fact["source_url"])
        for cell in ["members", "notes", "hashtags"] {
          #expect(Set(list(row[cell])).isSubset(of: Set(list(fact[cell]))))
          if cell != "hashtags" {
            #expect(fourDigitYears(row[cell] ?? "").allSatisfy { $0 <= year }, "\(row["id"] ?? "")")
          }
        }
      }
    }
  }

  @Test func `what continues another says so`() {
    #expect(sheets[2021]?.byID["fe-tapestry"]?["formerly"] == "pdnorth")
    #expect(sheets[2020]?.byID["pdnorth"]?["status"] == "closed")
    #expect(sheets[2015]?.byID["learning-and-work-institute"]?["formerly"] == "niace")
  }

  @Test func `connections join what a page links and the edition lists`() throws {
    for (year, sheet) in sheets {
      let pairs = try text(of: "fe-communities/connections-\(year).csv").split(separator: "\n")
        .dropFirst().map { Set(cells(of: String($0)).prefix(2)) }
      var expected: Set<Set<String>> = []
      for one in sheet.ids {
        for other in list(facts[one]?["linked_to"]) where sheet.ids.contains(other) {
          if one != other { expected.insert([one, other]) }
        }
      }
      #expect(Set(pairs) == expected, "\(year)")
      #expect(pairs.count == expected.count)
    }
  }

  @Test func `the page of the folder names every community without a year, and none besides`()
    throws
  {
    let page = try text(of: "fe-communities/README.md")
    let named = Set(
      page.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) })
    for (id, fact) in facts {
      #expect(named.contains(fact["name"] ?? "") == (years[id] == nil), "\(id)")
    }
  }

  /// The sample of the audit goes by the same years, but for what the essay of 2025 adds.
  @Test func `the sample audit calls active what is active here`() throws {
    for year in 2020...2024 {
      let sample = try CountedSheet(path: "amplifyfe/communities-\(year).csv")
      for row in sample.rows where row["status"] == "active" && row["source"] != "illustrative" {
        let id = row["id"] ?? ""
        let isSupported = list(years[id]?["active"]).contains(String(year))
        #expect(isSupported || (id == "sustainfe" && year == 2024), "\(id) \(year)")
      }
    }
  }
}

/// The runs of exactly four digits that are years.
private func fourDigitYears(_ text: String) -> [Int] {
  text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
    .filter { 1900...2029 ~= $0 }
}
