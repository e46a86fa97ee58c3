import CopseModel
import Testing

@Suite struct MapLabelsTests {
  private static let area = MapBox(x: 0, y: 0, width: 20, height: 5)

  private func box(_ x: Int, _ y: Int, _ width: Int) -> MapBox { MapBox(x: x, y: y, width: width) }

  @Test func `a label stands beside its mark, away from the middle`() {
    let labels = MapLabels(in: Self.area, marks: [box(15, 2, 1), box(4, 2, 1)], widths: [3, 3])
    #expect(labels.boxes == [box(17, 2, 3), box(0, 2, 3)])
    #expect(labels.leftOut == 0)
  }

  @Test func `where there is no room outside it stands inside, else below or above`() {
    #expect(
      MapLabels(in: Self.area, marks: [box(18, 1, 1)], widths: [6]).boxes == [box(11, 1, 6)])
    #expect(
      MapLabels(in: Self.area, marks: [box(9, 1, 1)], widths: [12]).boxes == [box(4, 0, 12)])
    #expect(
      MapLabels(in: Self.area, marks: [box(9, 4, 1)], widths: [20]).boxes == [box(0, 3, 20)])
  }

  @Test func `the first has its place, and those without room are counted`() {
    let line = MapBox(x: 0, y: 0, width: 12, height: 1)
    let labels = MapLabels(in: line, marks: [box(0, 0, 1), box(11, 0, 1)], widths: [5, 5])
    #expect(labels.boxes == [box(2, 0, 5), nil])
    #expect(labels.leftOut == 1)
    #expect(MapLabels(in: line, marks: [box(0, 0, 1)], widths: [30]).boxes == [nil])
  }

  @Test func `marks out of sight and empty labels want no room`() {
    let labels = MapLabels(in: Self.area, marks: [nil, box(3, 3, 1)], widths: [5, 0])
    #expect(labels.boxes == [nil, nil])
    #expect(labels.leftOut == 0)
    #expect(MapLabels(in: Self.area, marks: [], widths: []).boxes.isEmpty)
  }

  @Test func `no more are placed than asked for`() {
    let marks = [box(5, 0, 1), box(5, 2, 1), box(5, 4, 1)]
    let labels = MapLabels(in: Self.area, marks: marks, widths: [2, 2, 2], most: 2)
    #expect(labels.boxes.map { $0 == nil } == [false, false, true])
    #expect(labels.leftOut == 1)
  }

  @Test(arguments: [0, 1, 3], 0..<15)
  func `no label lies over a mark, over another label, or outside`(gap: Int, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (columns, rows) = (1 + random.next(below: 90), 1 + random.next(below: 30))
    let area = MapBox(x: 2, y: 1, width: columns, height: rows)
    let height = 1 + seed % 3
    let marks = (0..<seed * 8).map { _ -> MapBox? in
      MapBox(x: 2 + random.next(below: columns), y: 1 + random.next(below: rows), width: 1)
    }
    let widths = marks.map { _ in random.next(below: 25) }
    let labels = MapLabels(in: area, marks: marks, widths: widths, height: height, gap: gap)
    let boxes = labels.boxes.compactMap(\.self)
    #expect(labels.boxes.count == marks.count)
    #expect(boxes.count + labels.leftOut == widths.count { $0 > 0 })
    for (index, box) in boxes.enumerated() {
      #expect(area.contains(box))
      #expect(marks.allSatisfy { $0.map { !$0.intersects(box) } ?? true })
      #expect(boxes.dropFirst(index + 1).allSatisfy { !$0.intersects(box) })
    }
  }
}
