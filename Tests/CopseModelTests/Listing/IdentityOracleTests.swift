import CopseModel
import Testing

/// The evidence of identity beside a slow oracle, on random sheets.
@Suite struct IdentityOracleTests {
  @Test func `the evidence is that by which rows were matched`() {
    var random = RandomSheets(random: SeededGenerator(seed: 31))
    var matches: [Identity.Match: Int] = [:]
    for _ in 0..<600 {
      let sheets = random.sheets()
      let audit = Audit(sheets)
      let oracle = OracleAudit(sheets)
      for (edition, expected) in zip(audit.editions, oracle.editions) {
        for (community, row) in zip(edition, expected.rows) {
          guard let identity = audit.identity(of: community.number) else {
            Issue.record("a community without identity in \(oracle)")
            continue
          }
          let steps = identity.steps.map { OracleStep($0) }
          #expect(steps == oracle.steps(of: row.community), "\(row.community) in \(oracle)")
          let namesakes =
            Set(identity.namesakes.map(\.number)).count
            + identity.otherNamesakeCount
          #expect(namesakes == oracle.namesakes(of: row.community), "\(row.community) in \(oracle)")
          for step in identity.steps { matches[step.match, default: 0] += 1 }
        }
      }
    }
    #expect(Identity.Match.allCases.allSatisfy { matches[$0, default: 0] > 100 }, "\(matches)")
  }
}

/// One step of the evidence as the contract has it.
private struct OracleStep: Equatable {
  var year: Int
  var match: Identity.Match
  /// Whether a row of the same name that stands alone is shown where the match needs one.
  var isNameShown: Bool
}

extension OracleStep {
  init(_ step: Identity.Step) {
    year = step.row.year
    match = step.match
    isNameShown = true
    guard step.match == .name else { return }
    let inferred = step.row.isKnownByName ? step.row : step.before
    isNameShown =
      inferred?.isKnownByName == true
      && step.sameName.map { Folding.folded($0.name).singlySpaced }
        == inferred.map { Folding.folded($0.name).singlySpaced }
  }
}

extension OracleAudit {
  fileprivate func steps(of community: String) -> [OracleStep] {
    var steps: [OracleStep] = []
    var wasInferred: Bool?
    for edition in editions {
      guard let row = edition.row(of: community).map({ edition.rows[$0] }) else { continue }
      let match: Identity.Match
      if community.hasPrefix("row ") {
        match = .unmatched
      } else if let wasInferred {
        match = wasInferred || row.isKnownByName ? .name : .id
      } else {
        match = .first
      }
      steps.append(OracleStep(year: edition.year, match: match, isNameShown: true))
      wasInferred = row.isKnownByName
    }
    return steps
  }

  fileprivate func namesakes(of community: String) -> Int {
    let rows = editions.flatMap { edition in
      edition.rows.filter { !$0.cell(.name).isEmpty }.map {
        ($0.community, Folding.folded($0.cell(.name)).singlySpaced)
      }
    }
    let names = rows.filter { $0.0 == community }.map(\.1)
    return Set(rows.filter { $0.0 != community && names.contains($0.1) }.map(\.0)).count
  }
}
