/// The part of a map that is seen: it can be drawn nearer, and moved.
public struct MapViewport: Hashable, Sendable {
  /// All of the map.
  public static let whole = MapViewport()

  /// The place in the middle of what is seen.
  public let centre: MapPlace
  /// How many times as large as the whole map, from 1 to 64.
  public let scale: Double

  private static let largest = 64.0

  /// What would reach over the border of the map is moved inside.
  public init(centre: MapPlace = .middle, scale: Double = 1) {
    let scale = min(max(scale, 1), Self.largest)
    let room = 1 - 1 / scale
    self.centre = MapPlace(
      x: min(max(centre.x, -room), room), y: min(max(centre.y, -room), room))
    self.scale = scale
  }

  /// Where a place of the map is seen: from -1 to 1 when it is in sight.
  public func position(of place: MapPlace) -> MapPlace {
    MapPlace(x: (place.x - centre.x) * scale, y: (place.y - centre.y) * scale)
  }

  /// Whether a place of the map is in sight.
  public func contains(_ place: MapPlace) -> Bool {
    let position = position(of: place)
    return abs(position.x) <= 1 && abs(position.y) <= 1
  }

  /// The nodes that are in sight, ascending.
  public func nodes(among places: [MapPlace]) -> [Int] {
    places.indices.filter { contains(places[$0]) }
  }

  /// The unit of an area in which a place is seen; nil when it is out of sight.
  ///
  /// - Parameter area: cells, dots or the units of a picture.
  public func unit(of place: MapPlace, in area: MapBox) -> (x: Int, y: Int)? {
    guard contains(place), area.width > 0, area.height > 0 else { return nil }
    return point(of: place, in: area)
  }

  /// The same without the borders of the area, for the ends of lines that lead out of sight.
  public func point(of place: MapPlace, in area: MapBox) -> (x: Int, y: Int) {
    let position = position(of: place)
    func unit(_ along: Double, _ count: Int) -> Int {
      // Halves are added before the fraction is cut, which cuts towards 0 on both sides of it.
      let unit = (along + 1) / 2 * Double(max(count - 1, 0)) + 0.5
      return unit < 0 ? Int(unit) - 1 : Int(unit)
    }
    return (area.x + unit(position.x, area.width), area.y + unit(position.y, area.height))
  }
}

extension MapViewport {
  /// Nearer or, below 1, further away, with the same middle.
  public func zoomed(by factor: Double, on place: MapPlace? = nil) -> MapViewport {
    MapViewport(centre: place ?? centre, scale: scale * factor)
  }

  /// Moved by parts of what is seen: 1 is as much as is in sight.
  public func moved(x: Double, y: Double) -> MapViewport {
    MapViewport(
      centre: MapPlace(x: centre.x + 2 * x / scale, y: centre.y + 2 * y / scale), scale: scale)
  }

  /// Moved just so far that a place is in sight.
  public func showing(_ place: MapPlace) -> MapViewport {
    let room = 0.9 / scale
    return MapViewport(
      centre: MapPlace(
        x: min(max(centre.x, place.x - room), place.x + room),
        y: min(max(centre.y, place.y - room), place.y + room)), scale: scale)
  }
}
