/// Which marks of a map get their label, and where, so that nothing lies over anything.
///
/// The first mark is served first. A label stands beside its mark, away from the middle where there
/// is room, else above or below; one without room is left out.
public struct MapLabels: Hashable, Sendable {
  /// Where the label of each mark stands; nil for one that is left out.
  public let boxes: [MapBox?]
  /// How many marks in the area have a label that had no room.
  public let leftOut: Int

  /// - Parameters:
  ///   - area: the whole of the room.
  ///   - marks: the most important first; nil for one that is out of sight.
  ///   - widths: of the label of each mark; one of 0 is not wanted.
  ///   - height: of every label.
  ///   - gap: the least distance to anything to the left and to the right.
  ///   - most: how many labels there may be.
  public init(
    in area: MapBox, marks: [MapBox?], widths: [Int], height: Int = 1, gap: Int = 1,
    most: Int = .max
  ) {
    var taken = TakenUnits(area)
    for mark in marks { if let mark { taken.insert(mark) } }
    var boxes: [MapBox?] = []
    boxes.reserveCapacity(marks.count)
    var (leftOut, placed) = (0, 0)
    for (mark, width) in zip(marks, widths) {
      guard let mark, width > 0 else {
        boxes.append(nil)
        continue
      }
      let box =
        placed < most
        ? Self.sides(of: mark, width: width, height: height, gap: gap, in: area).first {
          area.contains($0) && taken.isFree($0.widened(by: gap), but: mark)
        } : nil
      if let box { taken.insert(box) }
      placed += box == nil ? 0 : 1
      leftOut += box == nil ? 1 : 0
      boxes.append(box)
    }
    self.boxes = boxes
    self.leftOut = leftOut
  }

  /// The places of a label, the best first.
  private static func sides(
    of mark: MapBox, width: Int, height: Int, gap: Int, in area: MapBox
  ) -> [MapBox] {
    let level = mark.y + (mark.height - height) / 2
    let right = MapBox(x: mark.x + mark.width + gap, y: level, width: width, height: height)
    let left = MapBox(x: mark.x - gap - width, y: level, width: width, height: height)
    // Above and below it may be moved aside as far as it still touches its mark.
    let middle = mark.x + (mark.width - width) / 2
    let start = max(area.x, min(middle, area.x + area.width - width))
    let above = MapBox(x: start, y: mark.y - height, width: width, height: height)
    let below = MapBox(x: start, y: mark.y + mark.height, width: width, height: height)
    let isLeft = 2 * mark.x + mark.width < 2 * area.x + area.width
    let isAbove = 2 * mark.y + mark.height < 2 * area.y + area.height
    return (isLeft ? [left, right] : [right, left]) + (isAbove ? [above, below] : [below, above])
  }
}

/// The units of an area in which something stands.
private struct TakenUnits {
  private let area: MapBox
  private var isTaken: [Bool]

  init(_ area: MapBox) {
    self.area = area
    isTaken = Array(repeating: false, count: area.width * area.height)
  }

  mutating func insert(_ box: MapBox) {
    for y in rows(of: box) {
      for x in columns(of: box) { isTaken[unit(x, y)] = true }
    }
  }

  /// Whether nothing stands in a box, its own mark aside.
  func isFree(_ box: MapBox, but mark: MapBox) -> Bool {
    rows(of: box).allSatisfy { y in
      columns(of: box).allSatisfy { x in
        !isTaken[unit(x, y)] || mark.contains(MapBox(x: x, y: y, width: 1))
      }
    }
  }

  private func unit(_ x: Int, _ y: Int) -> Int { (y - area.y) * area.width + x - area.x }

  private func columns(of box: MapBox) -> Range<Int> {
    let start = max(box.x, area.x)
    return start..<max(start, min(box.x + box.width, area.x + area.width))
  }

  private func rows(of box: MapBox) -> Range<Int> {
    let start = max(box.y, area.y)
    return start..<max(start, min(box.y + box.height, area.y + area.height))
  }
}
