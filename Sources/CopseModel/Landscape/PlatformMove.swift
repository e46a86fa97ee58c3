/// What a community may do with a platform from one edition to the next.
public enum PlatformMove: String, CaseIterable, Hashable, Sendable {
  /// Listed in both editions, on the platform in the later one only.
  case joined
  /// Listed in both editions, on the platform in the earlier one only.
  case left
  /// Listed in the later edition only, on the platform there.
  case newlyListed = "newly listed"
  /// Listed in the earlier edition only, on the platform there.
  case noLongerListed = "no longer listed"
}

/// How many communities came to a platform and went from it between two editions.
public struct PlatformMovement: Hashable, Sendable {
  public internal(set) var joined = 0
  public internal(set) var left = 0
  public internal(set) var newlyListed = 0
  public internal(set) var noLongerListed = 0

  /// Whether nobody came and nobody went.
  public var isStill: Bool { arrivals == 0 && departures == 0 }
  /// All that came.
  public var arrivals: Int { joined + newlyListed }
  /// All that went.
  public var departures: Int { left + noLongerListed }
  /// By how much the platform grew.
  public var net: Int { arrivals - departures }

  /// The number of one kind.
  public subscript(move: PlatformMove) -> Int {
    switch move {
    case .joined: joined
    case .left: left
    case .newlyListed: newlyListed
    case .noLongerListed: noLongerListed
    }
  }
}
