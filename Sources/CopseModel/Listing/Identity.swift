/// Why the rows of a community are thought to be the same one, edition by edition.
public struct Identity: Hashable, Sendable {
  /// How a row was matched with the edition that listed the community before. The raw value is
  /// what is printed.
  public enum Match: String, CaseIterable, Hashable, Sendable {
    /// No edition before it lists the community.
    case first
    /// Both rows have the same id.
    case id
    /// One of the two sheets has no ids, or neither: inferred from a name that stands once in the
    /// sheet without ids and once in that of ``Step/sameName``.
    case name
    /// The row has no id, and no name that could stand for it; it is matched with nothing.
    case unmatched
  }

  /// One edition that lists the community.
  public struct Step: Hashable, Sendable {
    /// The row itself, with its year, file, line and name.
    public let row: Community
    /// The id as the sheet writes it; empty where it writes none.
    public let writtenID: String
    public let match: Match
    /// The row of the edition that listed it before; nil for the first.
    public let before: Community?
    /// The row with an id, or else the earlier one, whose name a row without an id was matched by;
    /// nil for an id and for a name that no other sheet has.
    ///
    /// For a row with an id behind one without, it is what the one without was matched by.
    public let sameName: Community?

    /// How many years lie between the row and the one before; nil for the first.
    public var yearsBetween: Int? { before.map { row.year - $0.year - 1 } }
  }

  /// The editions that list the community, ascending.
  public let steps: [Step]
  /// What its `formerly` names in any edition.
  public let formerly: [Continuation]
  /// Other communities that some edition lists under a name that this one has in some edition, by
  /// the latest row that does: ten at most. They are not matched with it.
  public let namesakes: [Community]
  /// How many more of them there are.
  public let otherNamesakeCount: Int
}

extension Audit {
  /// The evidence for the identity of a community, or nil for a number that none has.
  ///
  /// - Complexity: O(*rows of all editions* + *text of all names*).
  public func identity(of community: Int) -> Identity? {
    guard storage.shownIDs.indices.contains(community) else { return nil }
    let latest = storage.latest(of: community)
    let evidence = IdentityEvidence(of: latest)
    let namesakes = evidence.namesakes
    let shown = namesakes.prefix(10)
    return Identity(
      steps: evidence.steps, formerly: latest.continues,
      namesakes: Array(shown), otherNamesakeCount: namesakes.count - shown.count)
  }
}
