import CopseModel

/// The marks of a map with their names.
struct SVGMapMarks {
  let height: Double
  /// Where each node stands.
  let points: [(x: Double, y: Double)]
  /// How many names have no room.
  let leftOut: Int
  private let map: NetworkMap
  private let boxes: [MapBox?]
  private let names: [String]

  private static let letters = SVGStyle.smallLetters
  private static let lineHeight = 14
  private static let mostNames = 120

  init(_ map: NetworkMap, width: Double) {
    self.map = map
    let area = MapBox(x: 0, y: 0, width: Int(width), height: Int(width * 0.72))
    height = Double(area.height)
    // Room for names on both sides of what stands at the edge.
    let aside = area.width / 8
    let inner = MapBox(
      x: aside, y: 16, width: area.width - 2 * aside, height: max(area.height - 32, 1))
    let places = map.nodes.map { MapViewport.whole.point(of: $0.place, in: inner) }
    points = places.map { (Double($0.x), Double($0.y)) }
    names = map.nodes.map { node in
      SVGLetters.fitted(
        node.change.sign + node.label, width: width * 0.24, size: Self.letters)
    }
    let labels = MapLabels(
      in: area, marks: places.map { MapBox(x: $0.x - 5, y: $0.y - 5, width: 11, height: 11) },
      widths: names.map { Int(SVGLetters.width(of: $0, size: Self.letters)) + 1 },
      height: Self.lineHeight, gap: 3, most: Self.mostNames)
    boxes = labels.boxes
    leftOut = labels.leftOut
  }

  /// The marks by colour, each with its words as a tooltip.
  var nodes: [SVGNode] {
    let groups = (0..<SVGPalette.count).compactMap { color -> SVGNode? in
      let own = map.nodes.indices.filter { self.color(of: $0) == color }
      return own.isEmpty ? nil : SVGPalette.colored(color, own.map { mark($0, color) })
    }
    return map.nodes.indices.filter { color(of: $0) == nil }.map { mark($0, 0) } + groups
  }

  /// Nil is that of the ink: it has no constellation where others have.
  private func color(of index: Int) -> Int? {
    if let constellation = map.nodes[index].constellation {
      return constellation % SVGPalette.count
    }
    return map.constellations.isEmpty ? 0 : nil
  }

  private func mark(_ index: Int, _ color: Int) -> SVGNode {
    let node = map.nodes[index]
    let (x, y) = points[index]
    let connections = node.connectionCount == 1 ? "connection" : "connections"
    let title = "\(node.change.sign)\(node.label): \(node.connectionCount) \(connections)"
    if map.hasCentre, index == 0 {
      return circle(x, y, radius: 6.5, "currentColor", title: title)
    }
    return switch node.change {
    case .unchanged: SVGPalette.point(color, x: x, y: y, title: title)
    case .appeared: sign("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M-3 0h6M0-3v6", x, y, title)
    case .went: sign("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M-3 0h6", x, y, title)
    }
  }

  private func circle(
    _ x: Double, _ y: Double, radius: Double, _ fill: String, title: String
  ) -> SVGNode {
    SVGNode(
      "circle",
      [
        SVGAttribute("cx", x), SVGAttribute("cy", y), SVGAttribute("r", radius),
        SVGAttribute("fill", fill),
      ], [SVGNode("title", text: title)])
  }

  private func sign(_ path: String, _ x: Double, _ y: Double, _ title: String) -> SVGNode {
    SVGNode(
      "path",
      [
        SVGAttribute("d", path),
        SVGAttribute("transform", "translate(\(svgNumber(x)) \(svgNumber(y)))"),
      ] + SVGStyle.line(width: 1.6), [SVGNode("title", text: title)])
  }

  var labels: [SVGNode] {
    zip(names, boxes).enumerated().compactMap { index, label in
      guard let box = label.1 else { return nil }
      let isLeft = Double(box.x + box.width) < points[index].x
      let isBeside = isLeft || Double(box.x) > points[index].x
      let anchor: SVGText.Anchor = isLeft ? .end : isBeside ? .start : .middle
      let x = Double(isLeft ? box.x + box.width : isBeside ? box.x : box.x + box.width / 2)
      return SVGText(size: Self.letters, anchor: anchor, isBold: map.hasCentre && index == 0)
        .node(label.0, x: x, y: Double(box.y + Self.lineHeight) - 3)
    }
  }
}

extension MapChange {
  /// What stands before a name.
  var sign: String {
    switch self {
    case .unchanged: ""
    case .appeared: "+ "
    case .went: "− "
    }
  }
}
