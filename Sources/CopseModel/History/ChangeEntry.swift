/// All changes of one kind of one community between two editions, old and new side by side.
public struct ChangeEntry: Hashable, Sendable {
  /// The community by its latest row of the two editions.
  public let community: Community
  public let kind: ChangeKind
  /// What the earlier edition has and the later one has not; an entry for each platform, hashtag
  /// or connection.
  ///
  /// The platforms left for `moved`, the ids continued for `continued`; `""` for a cell that is
  /// empty.
  public let before: [String]
  /// What the later edition has and the earlier one has not.
  public let after: [String]
  /// The communities whose ids stand in `before` or `after`: the other ends of connections in the
  /// edition that has them, and what is continued in the earlier edition. Empty for other kinds.
  public let others: [Community]
  /// Whether the community, or one of the others, is inferred from its name.
  public let isInferred: Bool

  init(_ kind: ChangeKind, of community: Community, in comparison: Comparison) {
    self.community = community
    self.kind = kind
    let all = comparison.changes(of: community.number)
    let told = all.filter { $0.kind == kind || kind == .moved && Self.makesMove.contains($0.kind) }
    let others = comparison.others(kind, of: community.number)
    self.others = others
    isInferred = community.isInferred || others.contains(where: \.isInferred)
    before = kind == .continued ? others.map(\.id) : told.compactMap(\.before)
    after = told.compactMap(\.after)
  }

  private static let makesMove: [ChangeKind] = [.joined, .left]
}

extension Comparison {
  /// The latest row of a community in the two editions, or nil when neither lists it.
  func latest(of community: Int) -> Community? {
    if let row = later.row(of: community) { return to[row] }
    return earlier.row(of: community).map { from[$0] }
  }

  /// The communities that a change of a kind names beside the community itself.
  fileprivate func others(_ kind: ChangeKind, of community: Int) -> [Community] {
    switch kind {
    case .linked: later.row(of: community).map { linked($0).map { to[$0] } } ?? []
    case .unlinked: earlier.row(of: community).map { unlinked($0).map { from[$0] } } ?? []
    case .continued:
      (later.row(of: community).map(continues) ?? []).compactMap { id in
        storage.communities(withID: id).lazy.compactMap { earlier.row(of: $0) }.first
          .map { from[$0] }
      }
    case .added, .removed, .closed, .reopened, .renamed, .joined, .left, .readdressed, .status,
      .tagged, .untagged, .approach, .organiser, .focus, .region, .members, .moved:
      []
    }
  }
}
