import Testing

struct AmplifyFEConnectionTests {
  private static func pairs(_ year: Int) throws -> [[String]] {
    try text(of: "amplifyfe/connections-\(year).csv").split(separator: "\n").dropFirst()
      .map { Array(cells(of: String($0)).prefix(2)) }
  }

  @Test(arguments: 2020...2024)
  func `every connection joins two listed communities, once`(year: Int) throws {
    let ids = try CountedSheet(path: "amplifyfe/communities-\(year).csv").ids
    let pairs = try Self.pairs(year)
    #expect(pairs.allSatisfy { $0.count == 2 && $0[0] != $0[1] })
    #expect(pairs.allSatisfy { ids.contains($0[0]) && ids.contains($0[1]) })
    #expect(Set(pairs.map { $0.sorted() }).count == pairs.count)
  }

  @Test func `there are 3000 in 2024, and fewer the year before, always`() throws {
    let counts = try (2020...2024).map { try Self.pairs($0).count }
    #expect(counts.last == 3000)
    #expect(counts == counts.sorted())
    #expect(Set(counts).count == counts.count)
  }

  @Test func `some come and some go from year to year`() throws {
    let (before, after) = (try Self.pairs(2023), try Self.pairs(2024))
    let ids = try CountedSheet(path: "amplifyfe/communities-2024.csv").ids
    let lost = Set(before).subtracting(after).filter { $0.allSatisfy(ids.contains) }
    #expect(!lost.isEmpty)
    #expect(Set(after).intersection(before).count > 1500)
  }

  @Test func `AmplifyFE is the best connected`() throws {
    var degrees: [String: Int] = [:]
    for id in try Self.pairs(2024).flatMap(\.self) { degrees[id, default: 0] += 1 }
    #expect(degrees.max { $0.value < $1.value }?.key == "amplifyfe")
  }

  @Test(arguments: 2020...2024)
  func `real communities have invented connections with AmplifyFE only`(year: Int) throws {
    let lines = try text(of: "amplifyfe/connections-\(year).csv").split(separator: "\n")
    for line in lines.dropFirst().map({ cells(of: String($0)) }) {
      let isInvented = line[2].hasPrefix("illustrative")
      let real = line.prefix(2).filter { !$0.hasPrefix("illustrative-") }
      #expect(isInvented ? real.allSatisfy { $0 == "amplifyfe" } : real.count == 2)
    }
  }
}
