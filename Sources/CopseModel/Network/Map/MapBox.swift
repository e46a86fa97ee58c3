/// A rectangle of whole units, which are the cells of a terminal or those of a picture.
public struct MapBox: Hashable, Sendable {
  /// The left edge.
  public let x: Int
  /// The upper edge.
  public let y: Int
  public let width: Int
  public let height: Int

  public init(x: Int, y: Int, width: Int, height: Int = 1) {
    self.x = x
    self.y = y
    self.width = max(width, 0)
    self.height = max(height, 0)
  }

  /// Whether a unit belongs to both; an empty box meets none.
  public func intersects(_ other: MapBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height && width > 0 && height > 0 && other.width > 0 && other.height > 0
  }

  /// Whether all of another lies within it.
  public func contains(_ other: MapBox) -> Bool {
    x <= other.x && y <= other.y && other.x + other.width <= x + width
      && other.y + other.height <= y + height
  }

  /// So much wider to the left and to the right.
  func widened(by gap: Int) -> MapBox {
    MapBox(x: x - gap, y: y, width: width + 2 * gap, height: height)
  }
}
