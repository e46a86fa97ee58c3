/// The years of two editions that are compared.
public struct EditionPair: Hashable, Sendable {
  /// The edition compared with.
  public let from: Int
  /// The edition in which what changed is seen.
  public let to: Int

  /// In either direction.
  public init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
}
