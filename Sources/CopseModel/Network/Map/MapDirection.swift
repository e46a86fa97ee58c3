/// Which way one walks on a map.
public enum MapDirection: CaseIterable, Hashable, Sendable {
  case left, down, up, right

  public var opposite: MapDirection {
    switch self {
    case .left: .right
    case .down: .up
    case .up: .down
    case .right: .left
    }
  }
}
