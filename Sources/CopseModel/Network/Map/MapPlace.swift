/// Where something stands on a map of any size: 0 is the middle, -1 the left or upper edge, 1 the
/// right or lower one.
public struct MapPlace: Hashable, Sendable {
  public static let middle = MapPlace(x: 0, y: 0)

  public let x: Double
  public let y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

extension MapPlace {
  /// A place on the circle around the middle.
  ///
  /// Worked out from the four operations alone, so that it is the same on every machine.
  ///
  /// - Parameter turn: 0 is to the right, 0.25 below, 0.5 to the left, 0.75 above.
  init(turn: Double, radius: Double) {
    let eighths = (turn - Double(Int(turn))) * 8
    let wrapped = eighths < 0 ? eighths + 8 : eighths
    let octant = min(Int(wrapped), 7)
    // Within an eighth of a turn of an axis, where the series end soon.
    let axis = (octant + 1) / 2
    let angle = (wrapped - Double(axis * 2)) * Double.pi / 4
    let (cosine, sine) = (Self.cosine(angle), Self.sine(angle))
    switch axis % 4 {
    case 0: self.init(x: radius * cosine, y: radius * sine)
    case 1: self.init(x: -radius * sine, y: radius * cosine)
    case 2: self.init(x: -radius * cosine, y: -radius * sine)
    default: self.init(x: radius * sine, y: -radius * cosine)
    }
  }

  /// The series of the sine, exact to 1e-14 up to an eighth of a turn.
  private static func sine(_ angle: Double) -> Double {
    let square = angle * angle
    var (term, sum) = (angle, angle)
    for factor in [6.0, 20, 42, 72, 110, 156] {
      term *= -square / factor
      sum += term
    }
    return sum
  }

  private static func cosine(_ angle: Double) -> Double {
    let square = angle * angle
    var (term, sum) = (1.0, 1.0)
    for factor in [2.0, 12, 30, 56, 90, 132, 182] {
      term *= -square / factor
      sum += term
    }
    return sum
  }

  /// Grows with the angle around the middle, from 0 to 4; 0 in the middle itself.
  ///
  /// It orders as the angle does, and needs no arc tangent.
  var direction: Double {
    let size = abs(x) + abs(y)
    guard size > 0 else { return 0 }
    let along = x / size
    return y >= 0 ? 1 - along : 3 + along
  }
}
