import Foundation
import Testing

/// The sample audit against what the sources say, counted by hand-written code.
struct AmplifyFETests {
  private static func sheet(_ year: Int) throws -> CountedSheet {
    try CountedSheet(path: "amplifyfe/communities-\(year).csv")
  }

  @Test(arguments: [(2020, 100), (2021, 130), (2024, 371)])
  func `as many communities count as the reports say`(year: Int, total: Int) throws {
    #expect(try Self.sheet(year).counted.count == total)
  }

  @Test func `2021 adds 36 and loses six to 2020`() throws {
    let (before, after) = (try Self.sheet(2020).countedIDs, try Self.sheet(2021).countedIDs)
    #expect(after.subtracting(before).count == 36)
    #expect(before.subtracting(after).count == 6)
    #expect(before.subtracting(after).contains("tes-fe-community-forums"))
  }

  @Test func `the TES communities close in 2021 with all 74 forums`() throws {
    let (before, after) = (try Self.sheet(2020), try Self.sheet(2021))
    for (sheet, closed) in [(before, false), (after, true)] {
      let whole = try #require(sheet.byID["tes-fe-community-forums"])
      let parts = sheet.parts(of: "tes-fe-community-forums")
      #expect(parts.count == 74)
      #expect(isClosed(whole) == closed)
      #expect(parts.allSatisfy { isClosed($0) == closed })
    }
  }

  @Test func `platforms move from 2020 to 2021 as the announcement says`() throws {
    let (before, after) = (try Self.sheet(2020), try Self.sheet(2021))
    #expect(after.counted(on: "twitter") == 96)
    #expect(after.counted.filter { platforms(of: $0).count >= 2 }.count > 65)
    #expect(after.counted(on: "teams") > before.counted(on: "teams"))
    #expect(after.counted(on: "zoom") > before.counted(on: "zoom"))
    #expect(after.counted(on: "jiscmail") < before.counted(on: "jiscmail"))
  }

  @Test func `the hashtag AmplifyFE is used on three platforms in 2021`() throws {
    let row = try #require(try Self.sheet(2021).byID["amplifyfe"])
    for platform in ["twitter", "linkedin", "instagram"] {
      #expect(list(row["platforms"]).contains(platform + ":#AmplifyFE"))
    }
  }

  @Test func `after 2021 people leave Twitter for other places`() throws {
    let (before, after) = (try Self.sheet(2021), try Self.sheet(2024))
    let share = { (sheet: CountedSheet) in
      Double(sheet.counted(on: "twitter")) / Double(sheet.counted.count)
    }
    #expect(share(after) < share(before) / 2)
    for platform in ["linkedin", "bluesky", "newsletter", "whatsapp"] {
      #expect(after.counted(on: platform) > 2 * before.counted(on: platform))
      let movers = after.rows.filter { row in
        guard let earlier = before.byID[row["id"] ?? ""] else { return false }
        return platforms(of: earlier).contains("twitter")
          && !platforms(of: row).contains("twitter") && platforms(of: row).contains(platform)
      }
      #expect(!movers.isEmpty, "nobody left Twitter for \(platform)")
    }
    let invited = after.rows.filter { $0["access"] == "by invitation" }
    #expect(invited.count > 20)
    #expect(invited.allSatisfy { platforms(of: $0).contains("whatsapp") })
    let amplify = try #require(after.byID["amplifyfe"])
    #expect(!platforms(of: amplify).contains("twitter"))
  }

  @Test func `JoyFE closes its social media and stays listed as dormant`() throws {
    #expect(try Self.sheet(2021).byID["joyfe"]?["status"] == "active")
    let row = try #require(try Self.sheet(2024).byID["joyfe"])
    #expect(row["status"] == "dormant")
    #expect(platforms(of: row).isEmpty)
  }

  @Test func `communities whose funding ends go`() throws {
    #expect(try Self.sheet(2022).byID["apconnect"].map(isClosed) == true)
    #expect(try Self.sheet(2021).byID["pdnorth"] == nil)
    #expect(try Self.sheet(2021).byID["fe-tapestry"]?["formerly"] == "pdnorth")
  }

  @Test func `all statuses lie behind the total of 2024`() throws {
    let counted = try Self.sheet(2024).counted
    let active = counted.filter { $0["status"] == "active" }.count
    let dormant = counted.filter {
      ["dormant", "paused", "quiet"].contains($0["status"] ?? "")
    }.count
    let unstated = counted.filter { $0["status"] == "" }.count
    #expect(270...310 ~= active)
    #expect(35...50 ~= dormant)
    #expect(15...35 ~= counted.count - active - dormant - unstated)
  }

  @Test func `the first edition records no region and no funding, later ones do`() throws {
    for column in ["region", "funding"] {
      #expect(try Self.sheet(2020).rows.first?[column] == nil)
      #expect(try Self.sheet(2021).rows.first?[column] != nil)
    }
    for column in ["access", "activity"] {
      #expect(try Self.sheet(2020).rows.first?[column] != nil)
    }
  }
}
