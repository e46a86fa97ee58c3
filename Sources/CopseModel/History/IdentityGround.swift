/// Why a row of a sheet is thought to be of a community.
public enum IdentityGround: Hashable, Sendable {
  /// The sheet gives the row this id.
  case id
  /// The sheet has no ids, and the name stands in it once; the same name, folded, stands in these
  /// other editions of the community, none where it is the only one that lists it so.
  case name(sameIn: [Int])
  /// The sheet has ids and the row has none, so that it is matched with nothing.
  case noID
  /// The sheet has no ids and its name stands there more than once, so that it is matched with
  /// nothing.
  case namesake
}

extension Community {
  /// Why this row is thought to be of the community.
  public var identityGround: IdentityGround {
    let edition = storage.editions[editionIndex]
    if edition.isRecorded[ColumnIndex.id] {
      return edition.code(ColumnIndex.id, row) == 0 ? .noID : .id
    }
    guard isInferred else { return .namesake }
    let own = foldedName
    let others = lifeline.compactMap(\.self).filter { $0.year != year && $0.foldedName == own }
    return .name(sameIn: others.map(\.year))
  }

  /// The name as rows are matched by it.
  private var foldedName: String { Folding.folded(name).singleSpaced }
}
