/// How many went from one place to another between two editions.
public struct Flow: Hashable, Sendable {
  /// Nil is nothing: they joined without leaving.
  public let from: String?
  /// Nil is nothing: they left without joining.
  public let to: String?
  public let count: Int

  public init(from: String?, to: String?, count: Int) {
    self.from = from
    self.to = to
    self.count = count
  }
}

extension Flow {
  /// What is said in place of a name that is nil.
  public static let nothing = "nothing"

  /// Such as `twitter to nothing 6`.
  var words: String { "\(from ?? Self.nothing) to \(to ?? Self.nothing) \(count)" }

  /// The largest first, then by name; nothing comes last.
  static func areInOrder(_ one: Flow, _ other: Flow) -> Bool {
    if one.count != other.count { return one.count > other.count }
    if one.from != other.from { return isBefore(one.from, other.from) }
    return isBefore(one.to, other.to)
  }

  private static func isBefore(_ one: String?, _ other: String?) -> Bool {
    guard let one else { return false }
    return other.map { one < $0 } ?? true
  }
}
