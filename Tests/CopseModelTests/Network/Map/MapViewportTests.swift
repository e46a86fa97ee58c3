import CopseModel
import Testing

@Suite struct MapViewportTests {
  @Test func `the whole map is in sight at first`() {
    let corners = [MapPlace(x: -1, y: -1), MapPlace(x: 1, y: 1), .middle]
    #expect(MapViewport.whole.nodes(among: corners) == [0, 1, 2])
    #expect(corners.map(MapViewport.whole.position) == corners)
  }

  @Test func `nearer less is in sight, and it stays inside the map`() {
    let near = MapViewport.whole.zoomed(by: 2, on: MapPlace(x: 1, y: 0))
    #expect(near == MapViewport(centre: MapPlace(x: 0.5, y: 0), scale: 2))
    #expect(near.contains(MapPlace(x: 1, y: 0.5)))
    #expect(!near.contains(MapPlace(x: -0.1, y: 0)))
    #expect(near.position(of: MapPlace(x: 0.5, y: 0.25)) == MapPlace(x: 0, y: 0.5))
    #expect(near.zoomed(by: 0.1) == .whole)
    #expect(near.zoomed(by: 1e9).scale == 64)
  }

  @Test func `moving ends at the border`() {
    let near = MapViewport(scale: 4)
    #expect(near.moved(x: 0.5, y: 0).centre == MapPlace(x: 0.25, y: 0))
    #expect(near.moved(x: -9, y: 9).centre == MapPlace(x: -0.75, y: 0.75))
    #expect(MapViewport.whole.moved(x: 1, y: 1) == .whole)
  }

  @Test func `what is to be shown comes into sight, and nothing moves that is`() {
    let near = MapViewport(scale: 4)
    #expect(near.showing(MapPlace(x: 0.1, y: 0.1)) == near)
    for place in [MapPlace(x: -1, y: 1), MapPlace(x: 0.4, y: -0.9)] {
      #expect(near.showing(place).contains(place))
    }
  }

  @Test func `places have their units in an area of any size`() {
    let area = MapBox(x: 10, y: 5, width: 21, height: 11)
    func unit(_ x: Double, _ y: Double) -> [Int]? {
      MapViewport.whole.unit(of: MapPlace(x: x, y: y), in: area).map { [$0.x, $0.y] }
    }
    #expect(unit(-1, -1) == [10, 5])
    #expect(unit(1, 1) == [30, 15])
    #expect(unit(0, 0) == [20, 10])
    #expect(unit(1.01, 0) == nil)
    let empty = MapBox(x: 0, y: 0, width: 0, height: 3)
    #expect(MapViewport.whole.unit(of: .middle, in: empty) == nil)
    let one = MapBox(x: 4, y: 4, width: 1, height: 1)
    #expect(
      MapViewport.whole.unit(of: MapPlace(x: 1, y: -1), in: one).map { [$0.x, $0.y] } == [4, 4])
    #expect(MapViewport(scale: 2).point(of: MapPlace(x: -1, y: 0), in: area).x == 0)
  }
}
