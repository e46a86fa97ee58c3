import CopseModel

/// The connections of a map.
struct SVGMapLines {
  private let map: NetworkMap
  private let marks: SVGMapMarks

  init(_ map: NetworkMap, marks: SVGMapMarks) {
    self.map = map
    self.marks = marks
  }

  /// One path for all that look the same; what differs from the other edition lies on top.
  var nodes: [SVGNode] {
    let rest = path(SVGStyle.line(width: 1) + [SVGAttribute("opacity", 0.13)]) {
      $0.change == .unchanged && !$0.isBranch
    }
    let branches = path(SVGStyle.line(width: 1) + [SVGAttribute("opacity", 0.4)]) {
      $0.change == .unchanged && $0.isBranch
    }
    let appeared = path(SVGStyle.line(width: 1.4) + [SVGAttribute("opacity", 0.75)]) {
      $0.change == .appeared
    }
    let went = path(
      SVGStyle.line(width: 1.4) + [
        SVGAttribute("stroke-dasharray", "4 3"), SVGAttribute("opacity", 0.75),
      ]
    ) { $0.change == .went }
    return [rest, branches].compactMap(\.self)
      + [(Self.wentColor, went), (Self.appearedColor, appeared)].compactMap { color, path in
        path.map { SVGPalette.colored(color, [$0]) }
      }
  }

  /// The numbers of their colours.
  static let appearedColor = 2
  static let wentColor = 1

  private func path(
    _ attributes: [SVGAttribute], where holds: (NetworkMap.Edge) -> Bool
  ) -> SVGNode? {
    let lines = map.edges.filter(holds).map { edge -> String in
      let (one, other) = (marks.points[edge.one], marks.points[edge.other])
      return "M\(svgNumber(one.x)) \(svgNumber(one.y))L\(svgNumber(other.x)) \(svgNumber(other.y))"
    }
    return lines.isEmpty
      ? nil : SVGNode("path", [SVGAttribute("d", lines.joined())] + attributes)
  }
}
