extension Identity.Step {
  /// The step in one sentence without its full stop, with the places of the rows: `2021: the same
  /// id 'joyfe' as in 2020 (communities-2020.csv:14 and communities-2021.csv:17)`.
  public var sentence: String { "\(row.year): \(reason)" }

  /// The sentence without its year.
  public var reason: String {
    switch match {
    case .first: firstSentence
    case .id: "the same id '\(writtenID)' as in \(yearBefore)\(gap) \(places(before))"
    case .name: nameSentence
    case .unmatched: "no id\(namesakeRemark), matched with no other edition \(places(nil))"
    }
  }

  private var firstSentence: String {
    if !writtenID.isEmpty { return "first listed, under the id '\(writtenID)' \(places(nil))" }
    let name = "first listed, without an id; "
    guard let sameName else {
      return name + "its name '\(row.name)' stands for it \(places(nil))"
    }
    return name + inferred(from: sameName)
  }

  private var nameSentence: String {
    guard let before else { return firstSentence }
    guard let sameName else { return inferred(from: before) }
    if row.isKnownByName { return inferred(from: sameName) }
    // The row before has no id, and was matched by this row's name or by that of another edition.
    if sameName == row { return inferred(from: before) }
    return "the same id '\(writtenID)' as in \(sameName.year), by whose name that of "
      + "\(before.year) was inferred\(gap) \(places(sameName))"
  }

  private func inferred(from other: Community) -> String {
    "inferred from the name '\(row.name)', which stands once here and once in \(other.year)"
      + "\(gap) \(places(other))"
  }

  /// Why the name does not stand for an id in a sheet without ids.
  private var namesakeRemark: String {
    let edition = row.storage.editions[row.editionIndex]
    if edition.isRecorded[ColumnIndex.id] { return "" }
    let isNamed = edition.code(ColumnIndex.name, row.row) != 0
    return isNamed ? ", and the name '\(row.name)' does not stand here alone" : " and no name"
  }

  private var yearBefore: String { before.map { String($0.year) } ?? "" }

  /// What lies between the row and the one before, if years do.
  private var gap: String {
    guard let before, before.year + 1 < row.year else { return "" }
    let between = row.storage.editions.map(\.year).filter { before.year < $0 && $0 < row.year }
    if between.isEmpty { return ", with no edition between" }
    return ", not listed in " + between.map(String.init).joined(separator: ", ")
  }

  /// The places of two rows in the order of their years, or of this one alone.
  private func places(_ other: Community?) -> String {
    let rows = [row, other].compactMap(\.self).sorted { $0.year < $1.year }
    return "(" + rows.map { "\($0.place.file):\($0.place.line)" }.joined(separator: " and ") + ")"
  }
}
