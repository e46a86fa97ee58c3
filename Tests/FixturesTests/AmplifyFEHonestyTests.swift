import Foundation
import Testing

/// Nobody may take an invented row for a real community, nor an unsourced cell for a fact.
struct AmplifyFEHonestyTests {
  @Test(arguments: 2020...2024)
  func `every row is sourced or says everywhere that it is invented`(year: Int) throws {
    let sheet = try CountedSheet(path: "amplifyfe/communities-\(year).csv")
    #expect(sheet.ids.count == sheet.rows.count)
    for row in sheet.rows {
      let source = row["source"] ?? ""
      guard source == "illustrative" else {
        #expect(source.hasPrefix("http"), "no page for \(row["id"] ?? "")")
        continue
      }
      #expect((row["id"] ?? "").hasPrefix("illustrative-"))
      #expect((row["name"] ?? "").hasPrefix("Illustrative "))
      #expect((row["url"] ?? "").hasSuffix(".example.org/"))
      #expect(
        list(row["hashtags"]).allSatisfy { $0.lowercased().hasPrefix("#illustrative") })
      for place in list(row["platforms"]) {
        let address = place.split(separator: ":", maxSplits: 1).dropFirst().first ?? "illustrative"
        #expect(address.lowercased().contains("illustrative"), "\(place)")
      }
    }
  }

  /// The id of a community that facts/fe-communities.csv lacks, and the essay names.
  private let fromTheEssay = "aiwithki"

  @Test(arguments: 2020...2024)
  func `real rows hold what the facts file holds`(year: Int) throws {
    let facts = try CountedSheet(path: "facts/fe-communities.csv").byID
    let sheet = try CountedSheet(path: "amplifyfe/communities-\(year).csv")
    for row in sheet.rows where row["source"] != "illustrative" {
      let id = row["id"] ?? ""
      if id == fromTheEssay || id.hasPrefix("tes-forum-") { continue }
      let fact = try #require(facts[id], "\(id) is in no source")
      #expect(["", fact["hashtags"] ?? ""].contains(row["hashtags"] ?? ""))
      #expect(row["organiser"] == fact["organiser"])
      #expect(row["focus"] == fact["focus"])
      #expect(Set(list(row["members"])).isSubset(of: Set(list(fact["members"]))))
      if let founded = Int(fact["founded"] ?? "") { #expect(founded <= year, "\(id)") }
      if let ended = Int(fact["ended"] ?? ""), id != "joyfe" { #expect(year <= ended, "\(id)") }
    }
  }

  @Test func `the package says which editions are invented`() throws {
    let package = try text(of: "amplifyfe/datapackage.json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(package.utf8)) as? [String: Any])
    #expect(object["copse:illustrative"] as? [Int] == [2022, 2023])
    #expect((object["title"] as? String)?.contains("2022 and 2023 illustrative") == true)
    let published = try #require(object["copse:published"] as? [String: [String: Any]])
    #expect(published.keys.sorted() == ["2020", "2021", "2024"])
    #expect(published["2021"]?["parts:tes-fe-community-forums"] as? Int == 74)
    let resources = try #require(object["resources"] as? [[String: Any]])
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      let headings = cells(
        of: String(try text(of: "amplifyfe/" + path).prefix { !$0.isNewline }))
      #expect(fields.compactMap { $0["name"] as? String } == headings)
    }
    #expect(resources.count == 10)
  }
}
