/// Finds the rows of one edition by the ids that other cells and files name.
struct ListedIDs {
  let identity: IdentityResolution
  let edition: Int
  /// The row of each community of the audit, or -1.
  let rows: [Int32]

  /// The row that an id of this edition names, or nil when it is not listed.
  ///
  /// Without ids in the sheet the folded name is the id, so that a name finds its row too.
  func row(ofID id: String) -> Int? {
    let id = Composition.composed(id)
    if let row = listedRow(identity.ids.code(of: id).flatMap(identity.community(ofID:))) {
      return row
    }
    guard identity.namesAreIDs[edition] else { return nil }
    let name = Folding.folded(id).singleSpaced
    return listedRow(identity.ids.code(of: name).flatMap { identity.communityOfName[$0] })
  }

  /// The same for an id that is known by its code; nearly all are, and the name is not needed.
  func row(ofID code: UInt32) -> Int? {
    listedRow(identity.community(ofID: code)) ?? row(ofID: identity.ids.text(of: code))
  }

  private func listedRow(_ community: UInt32?) -> Int? {
    guard let community else { return nil }
    let row = rows[Int(community)]
    return row < 0 ? nil : Int(row)
  }
}
