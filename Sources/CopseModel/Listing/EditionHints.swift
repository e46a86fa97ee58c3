/// Finds what changed between two editions in the writing alone: ids and names that nearly agree.
struct EditionHints {
  /// The problems of every two editions in a row.
  static func problems(
    in editions: [EditionBuilder], _ columns: [ColumnBuilder], _ identity: IdentityResolution
  ) -> [Problem] {
    var rows = Array(repeating: Int32(-1), count: identity.shownIDs.count)
    return editions.indices.dropFirst().flatMap { later in
      let hints = EditionHints(editions, later, columns, identity, rows: &rows)
      return hints.changedIDs() + hints.lookAlikes()
    }
  }

  private let earlier: EditionBuilder
  private let later: EditionBuilder
  private let ids: Texts
  private let names: Texts
  private let haveIDs: Bool
  /// Rows of both that are the same community and have other names, by code.
  private var renamed: [(earlier: Int, later: Int)] = []
  private var kept = 0
  private var added: [Int] = []
  private var gone: [Int] = []

  /// - Parameter rows: -1 for every community, before and after.
  private init(
    _ editions: [EditionBuilder], _ index: Int, _ columns: [ColumnBuilder],
    _ identity: IdentityResolution, rows: inout [Int32]
  ) {
    earlier = editions[index - 1]
    later = editions[index]
    ids = identity.ids.texts
    names = columns[ColumnIndex.name].cells.texts
    haveIDs = !identity.namesAreIDs[index - 1] && !identity.namesAreIDs[index]
    let (before, after) = (identity.communities[index - 1], identity.communities[index])
    for (row, community) in before.enumerated() { rows[Int(community)] = Int32(row) }
    let (oldNames, newNames) = (earlier.codes[ColumnIndex.name], later.codes[ColumnIndex.name])
    for (row, community) in after.enumerated() {
      let other = Int(rows[Int(community)])
      guard other >= 0 else {
        added.append(row)
        continue
      }
      rows[Int(community)] = -2
      kept += 1
      if oldNames[other] != newNames[row] { renamed.append((other, row)) }
    }
    for (row, community) in before.enumerated() {
      if rows[Int(community)] != -2 { gone.append(row) }
      rows[Int(community)] = -1
    }
  }

  /// Ids that only differ in how they are written, and editions of which nearly every id is new.
  private func changedIDs() -> [Problem] {
    guard haveIDs, !added.isEmpty, !gone.isEmpty else { return [] }
    let loose = firstRows(gone) { IDWriting.key(of: id(of: $0, in: earlier)) }
    var found: [IDWriting: (row: Int, old: Int, count: Int)] = [:]
    for row in added {
      let written = id(of: row, in: later)
      guard !written.isEmpty, let old = loose[IDWriting.key(of: written)],
        let kind = IDWriting(from: id(of: old, in: earlier), to: written)
      else { continue }
      found[kind, default: (row, old, 0)].count += 1
    }
    let explained = found.values.reduce(0) { $0 + $1.count }
    let nearly = IDWriting.allCases.compactMap { kind in
      found[kind].map { problem($0.row, message(kind, $0.row, $0.old, $0.count)) }
    }
    let smaller = min(kept + added.count, kept + gone.count)
    guard smaller >= 5, kept * 10 <= smaller, explained * 2 < added.count else { return nearly }
    return nearly + [newIDs()]
  }

  private func newIDs() -> Problem {
    let loose = firstRows(gone) { Folding.folded(name(of: $0, in: earlier)).singleSpaced }
    let again = added.count {
      loose[Folding.folded(name(of: $0, in: later)).singleSpaced] != nil
    }
    return Problem(
      file: later.file, line: 1, column: 1, severity: .warning,
      message: "expected most ids of \(earlier.year) again, found \(kept) of "
        + "\(kept + added.count) rows with one; \(again) have other ids and names that "
        + "\(earlier.year) lists, give a community the same id every year")
  }

  private func message(_ kind: IDWriting, _ row: Int, _ old: Int, _ count: Int) -> String {
    let others = count > 1 ? ", as \(count == 2 ? "another does" : "\(count - 1) others do")" : ""
    return "expected the id '\(id(of: old, in: earlier).excerpt())' as in \(earlier.year), "
      + "found '\(id(of: row, in: later).excerpt())', which differs only in \(kind.rawValue)"
      + "\(others); read as another community, write it as before"
  }

  /// Names that look the same to the eye, and count as renamed, or as added and removed.
  private func lookAlikes() -> [Problem] {
    var pairs = renamed
    if !haveIDs, !added.isEmpty, !gone.isEmpty {
      let old = firstRows(gone) { Likeness.of(name(of: $0, in: earlier)) }
      pairs += added.compactMap { row in
        old[Likeness.of(name(of: row, in: later))].map { ($0, row) }
      }
    }
    return pairs.compactMap { pair in
      let (old, new) = (name(of: pair.earlier, in: earlier), name(of: pair.later, in: later))
      // Spaces and composition are no change of name.
      guard Composition.composed(old).singleSpaced != Composition.composed(new).singleSpaced,
        Likeness.of(old) == Likeness.of(new)
      else { return nil }
      return problem(
        pair.later,
        "expected the name '\(old.excerpt())' as in \(earlier.year), found "
          + "'\(new.excerpt())', which looks the same and has other characters; "
          + "taken for another name, write both alike")
    }
  }

  private func firstRows(_ rows: [Int], _ key: (Int) -> String) -> [String: Int] {
    Dictionary(rows.map { (key($0), $0) }) { first, _ in first }
  }

  private func id(of row: Int, in edition: EditionBuilder) -> String {
    ids.text(of: edition.codes[ColumnIndex.id][row])
  }

  private func name(of row: Int, in edition: EditionBuilder) -> String {
    names.text(of: edition.codes[ColumnIndex.name][row])
  }

  private func problem(_ row: Int, _ message: String) -> Problem {
    Problem(
      file: later.file, line: Int(later.lines[row]), column: 1, severity: .warning, message: message
    )
  }
}
