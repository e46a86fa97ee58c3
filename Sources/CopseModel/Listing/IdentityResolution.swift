/// Decides which rows of the editions are the same community.
///
/// The same id is the same community. A sheet without ids is matched by folded names, where they
/// are unique in both sheets; that is inferred, and marked so.
struct IdentityResolution {
  /// The ids as written, and those that are made here: folded names and `@LINE`.
  private(set) var ids: TextDictionary
  /// The code in `ids` that each community is shown under.
  private(set) var shownIDs: [UInt32] = []
  /// The community of each row of each edition.
  private(set) var communities: [[UInt32]]
  /// The rows of each edition whose names stand for ids, matched or not.
  private(set) var knownByName: [Selection]
  /// For each edition, whether its sheet has no ids, so that names stand for them.
  let namesAreIDs: [Bool]
  /// By code in `ids`: the community of an id that a sheet gives, or the largest number.
  private var communityOfID: [UInt32]
  /// The community of each folded name that stands for an id; a name may read like another's id.
  private(set) var communityOfName: [UInt32: UInt32] = [:]
  private(set) var problems: [Problem] = []

  private let editions: [EditionBuilder]
  private let names: Texts

  init(_ editions: [EditionBuilder], columns: [ColumnBuilder]) {
    self.editions = editions
    ids = columns[ColumnIndex.id].cells
    communityOfID = Array(repeating: .max, count: ids.count)
    names = columns[ColumnIndex.name].cells.texts
    communities = editions.map { Array(repeating: 0, count: $0.rowCount) }
    knownByName = editions.map { Selection(capacity: $0.rowCount) }
    namesAreIDs = editions.map { !$0.has(ColumnIndex.id) }
  }

  mutating func resolve() {
    for index in editions.indices where !namesAreIDs[index] {
      for row in 0..<editions[index].rowCount { resolveByID(index, row) }
    }
    let sheetsWithIDs = editions.indices.filter { !namesAreIDs[$0] }
    var namesOfSheets: [Int: [String: Int]] = [:]
    for index in editions.indices where namesAreIDs[index] {
      let nearest = sheetsWithIDs.sorted {
        (abs(editions[$0].year - editions[index].year), $0)
          < (abs(editions[$1].year - editions[index].year), $1)
      }
      for other in nearest where namesOfSheets[other] == nil {
        namesOfSheets[other] = uniqueNames(of: other)
      }
      resolveByName(index, nearest: nearest.map { ($0, namesOfSheets[$0] ?? [:]) })
    }
  }

  private mutating func resolveByID(_ index: Int, _ row: Int) {
    if lacksID(index, row) {
      let line = editions[index].lines[row]
      communities[index][row] = communityOfLine(line)
      problems.append(
        Problem(
          file: editions[index].file, line: Int(line), column: 1, severity: .warning,
          message: "expected an id, found none; the row is kept as '@\(line)' and matched with no "
            + "other edition, give it an id"))
    } else {
      communities[index][row] = community(shownUnder: editions[index].codes[ColumnIndex.id][row])
    }
  }

  /// Matches the rows of a sheet without ids: with the nearest sheet that has the name, else with
  /// other sheets without ids.
  private mutating func resolveByName(_ index: Int, nearest: [(edition: Int, names: [String: Int])])
  {
    let rowOfName = uniqueNames(of: index)
    var found: [Int: UInt32] = [:]
    var taken: Set<UInt32> = []
    for (edition, names) in nearest {
      // In the order of rows: the order of a dictionary is another one each time.
      for (name, row) in rowOfName.sorted(by: { $0.value < $1.value }) where found[row] == nil {
        guard let otherRow = names[name] else { continue }
        let community = communities[edition][otherRow]
        if taken.insert(community).inserted { found[row] = community }
      }
    }
    for row in 0..<editions[index].rowCount {
      let name = foldedName(index, row)
      if let community = found[row] {
        communities[index][row] = community
        knownByName[index].insert(row)
      } else if rowOfName[name] == row {
        communities[index][row] = community(named: ids.intern(name))
        knownByName[index].insert(row)
      } else {
        communities[index][row] = communityOfLine(editions[index].lines[row])
      }
    }
    reportInference(of: index)
  }

  /// The community of an id by its code in `ids`, or nil when no sheet lists it.
  func community(ofID code: UInt32) -> UInt32? {
    // Codes that were given since name no id of a sheet.
    guard code < communityOfID.count, communityOfID[Int(code)] != .max else { return nil }
    return communityOfID[Int(code)]
  }

  /// The row of each folded name that stands once in the sheet, rows without the id that their
  /// sheet gives left out.
  private func uniqueNames(of index: Int) -> [String: Int] {
    var rows: [String: Int] = [:]
    for row in 0..<editions[index].rowCount {
      let name = foldedName(index, row)
      rows[name] = rows[name] == nil && !lacksID(index, row) ? row : -1
    }
    // A name that stands twice must not take the community from the row that has its name alone.
    return rows.filter { $0.value >= 0 && !$0.key.isEmpty }
  }

  private func lacksID(_ index: Int, _ row: Int) -> Bool {
    !namesAreIDs[index] && editions[index].codes[ColumnIndex.id][row] == 0
  }

  private func foldedName(_ index: Int, _ row: Int) -> String {
    let codes = editions[index].codes[ColumnIndex.name]
    return codes.isEmpty ? "" : Folding.folded(names.text(of: codes[row])).singleSpaced
  }

  private mutating func community(shownUnder code: UInt32) -> UInt32 {
    if let community = community(ofID: code) { return community }
    let community = newCommunity(shownUnder: code)
    communityOfID[Int(code)] = community
    return community
  }

  private mutating func community(named code: UInt32) -> UInt32 {
    if let community = communityOfName[code] { return community }
    let community = newCommunity(shownUnder: code)
    communityOfName[code] = community
    return community
  }

  /// A community of its own, which nothing is matched with.
  private mutating func communityOfLine(_ line: UInt32) -> UInt32 {
    newCommunity(shownUnder: ids.intern("@\(line)"))
  }

  private mutating func newCommunity(shownUnder code: UInt32) -> UInt32 {
    shownIDs.append(code)
    return UInt32(shownIDs.count - 1)
  }

  private mutating func reportInference(of index: Int) {
    let edition = editions[index]
    if edition.rowCount == 0 { return }
    let matched = knownByName[index].count
    problems.append(
      Problem(
        file: edition.file, line: 1, column: 1, severity: .warning,
        message: "expected a column 'id', found none; \(matched) of \(edition.rowCount) rows are "
          + "identified by their names, which is inferred; add ids to be certain"))
  }
}
