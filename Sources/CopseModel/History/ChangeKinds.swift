/// A set of kinds of change.
public struct ChangeKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  public init(_ kind: ChangeKind) {
    rawValue = 1 << UInt32(ChangeKind.allCases.firstIndex(of: kind) ?? 0)
  }

  public init(_ kinds: [ChangeKind]) {
    self = kinds.reduce(into: []) { $0.formUnion(ChangeKinds($1)) }
  }

  public func contains(_ kind: ChangeKind) -> Bool {
    !isDisjoint(with: ChangeKinds(kind))
  }

  /// The kinds in it, in the order of ``ChangeKind``.
  public var kinds: [ChangeKind] { ChangeKind.allCases.filter { contains($0) } }

  /// Every kind there is.
  public static let all = ChangeKinds(ChangeKind.allCases)

  /// Changes of connections, which a list of communities does not mark: nearly every community
  /// gains or loses some each year, and a mark that all rows carry says nothing.
  public static let ofConnections = ChangeKinds([.linked, .unlinked])
}
