import CopseModel

/// Sheets of communities and their connections, whose rows can be put in any order.
struct RandomConnections {
  var years: [Int: (ids: [String], pairs: [(String, String)])] = [:]

  init(seed: UInt64, communities: Int, connections: Int, years: [Int] = [2020]) {
    var random = SeededGenerator(seed: seed)
    for year in years {
      let ids = (0..<communities).map { "c\($0)" }.filter { _ in random.next(below: 8) > 0 }
      var seen: Set<Set<String>> = []
      var pairs: [(String, String)] = []
      for _ in 0..<connections where ids.count > 1 {
        let one = ids[random.next(below: ids.count)]
        let other = ids[random.next(below: ids.count)]
        if one != other, seen.insert([one, other]).inserted { pairs.append((one, other)) }
      }
      self.years[year] = (ids, pairs)
    }
  }

  /// The same sheets with their rows in another order, and connections the other way round.
  func shuffled(seed: UInt64) -> RandomConnections {
    var random = SeededGenerator(seed: seed)
    var copy = self
    for (year, sheet) in years.sorted(by: { $0.key < $1.key }) {
      copy.years[year] = (
        sheet.ids.shuffled(using: &random),
        sheet.pairs.shuffled(using: &random).map { ($0.1, $0.0) }
      )
    }
    return copy
  }

  var audit: Audit {
    var builder = AuditBuilder(title: "Random")
    for (year, sheet) in years.sorted(by: { $0.key < $1.key }) {
      builder.append(SheetText((["id"] + sheet.ids).joined(separator: "\n")), year: year)
      let lines = ["from,to"] + sheet.pairs.map { "\($0.0),\($0.1)" }
      builder.append(connections: SheetText(lines.joined(separator: "\n")), year: year)
    }
    return builder.build()
  }

  /// How many connections each community of a year is away from one, the slow way.
  func distances(from id: String, in year: Int) -> [String: Int] {
    guard let sheet = years[year], sheet.ids.contains(id) else { return [:] }
    var distances = [id: 0]
    for distance in 1...max(sheet.ids.count, 1) {
      for pair in sheet.pairs {
        for (one, other) in [pair, (pair.1, pair.0)]
        where distances[one] == distance - 1 && distances[other] == nil {
          distances[other] = distance
        }
      }
    }
    return distances
  }

  /// The connections of a year as sets of two.
  func pairs(in year: Int) -> Set<Set<String>> {
    Set(years[year]?.pairs.map { [$0.0, $0.1] } ?? [])
  }
}
