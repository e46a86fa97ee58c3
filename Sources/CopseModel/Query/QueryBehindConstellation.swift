extension Query {
  /// The query that lists what this one finds in an edition of the constellation that a community is
  /// in there.
  public func behind(constellationOf id: String, in year: Int) -> Query {
    ofEdition(year).narrowed(by: .term(.constellation([id], year: nil)))
  }

  /// The query that lists what this one finds in an edition of the constellations that some
  /// communities are in there, and were in with others in an earlier one.
  ///
  /// - Parameters:
  ///   - ids: of the edition, one a constellation.
  ///   - earlier: of the other edition.
  public func behind(
    constellationsOf ids: [String], in year: Int, comingFrom earlier: [String], of before: Int
  ) -> Query {
    ofEdition(year).narrowed(
      by: .all([
        .term(.constellation(ids, year: nil)), .term(.constellation(earlier, year: before)),
      ]))
  }

  /// The query that lists what this one finds in an edition of several constellations.
  public func behind(constellationsOf ids: [String], in year: Int) -> Query {
    ofEdition(year).narrowed(by: .term(.constellation(ids, year: nil)))
  }

  /// The query that lists what this one finds of some communities in an edition.
  public func behind(ids: [String], in year: Int) -> Query {
    ofEdition(year).narrowed(by: .term(.id(ids)))
  }

  /// The query that lists what this one finds in an edition, its own conditions and no others.
  public func listing(_ year: Int) -> Query { ofEdition(year) }

  /// The query that lists whoever this one finds in an edition that one community is connected with.
  public func behind(connectionsOf id: String, in year: Int) -> Query {
    ofEdition(year).narrowed(
      by: .all([.term(.near([id], degrees: 1)), .not(.term(.id([id])))]))
  }
}
