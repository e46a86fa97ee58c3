import CopseFiles
import CopseModel
import Foundation
import Testing

/// The program counts as these tests count by hand.
struct BalanceAgreementTests {
  @Test(arguments: [("amplifyfe", 2020...2024), ("fe-communities", 2015...2025)])
  func `totals and balance are those of the slow count`(folder: String, years: ClosedRange<Int>)
    throws
  {
    let audit = try AuditReader.read(at: fixtures.appending(path: folder).path)
    let sheets = try years.map { try CountedSheet(path: "\(folder)/communities-\($0).csv") }
    #expect(audit.editions.map(\.total) == sheets.map(\.counted.count))
    #expect(audit.balance().map(lines) == slowBalance(sheets))
  }

  private func lines(_ row: BalanceRow) -> [String: Int] {
    [
      "new": row.new, "returned": row.returned, "reopened": row.reopened, "detached": row.detached,
      "removed": row.removed, "closed": row.closed, "attached": row.attached,
    ]
  }

  private func slowBalance(_ sheets: [CountedSheet]) -> [[String: Int]] {
    sheets.indices.dropFirst().map { index in
      let (before, after) = (sheets[index - 1], sheets[index])
      let ever = sheets[..<index].reduce(into: Set<String>()) { $0.formUnion($1.ids) }
      var count = Dictionary(
        uniqueKeysWithValues: [
          "new", "returned", "reopened", "detached", "removed", "closed", "attached",
        ].map { ($0, 0) })
      for id in after.countedIDs.subtracting(before.countedIDs) {
        if let earlier = before.byID[id] {
          count[isClosed(earlier) ? "reopened" : "detached", default: 0] += 1
        } else {
          count[ever.contains(id) ? "returned" : "new", default: 0] += 1
        }
      }
      for id in before.countedIDs.subtracting(after.countedIDs) {
        if let later = after.byID[id] {
          count[isClosed(later) ? "closed" : "attached", default: 0] += 1
        } else {
          count["removed", default: 0] += 1
        }
      }
      return count
    }
  }

  @Test func `every line of the balance of the sample audit is more than nothing`() throws {
    let audit = try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
    for line in [
      \BalanceRow.new, \.returned, \.reopened, \.detached, \.removed, \.closed, \.attached,
    ] {
      #expect(audit.balance().contains { $0[keyPath: line] > 0 })
    }
  }

  @Test func `every kind of change occurs in the sample audit`() throws {
    let audit = try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
    let comparisons = zip(audit.years, audit.years.dropFirst()).compactMap {
      audit.comparison(from: $0, to: $1)
    }
    for kind in ChangeKind.allCases {
      let found = comparisons.contains { !$0.communities(with: ChangeKinds(kind)).isEmpty }
      #expect(found, "nothing is \(kind.rawValue)")
    }
  }

  @Test func `the first edition records no regions to compare`() throws {
    let audit = try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
    #expect(audit.comparison(from: 2020, to: 2021)?.notRecorded == ["region"])
  }
}
