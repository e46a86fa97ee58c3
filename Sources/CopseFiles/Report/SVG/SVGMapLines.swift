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
    MapChange.allCases.flatMap { change in
      // Branches over the others, and what differs over what does not.
      [false, true].compactMap { isBranch in
        path(attributes(change, isBranch: isBranch)) {
          $0.change == change && $0.isBranch == isBranch
        }.map { path in
          switch change {
          case .unchanged: path
          case .appeared: SVGPalette.colored(Self.appearedColor, [path])
          case .went: SVGPalette.colored(Self.wentColor, [path])
          }
        }
      }
    }
  }

  private func attributes(_ change: MapChange, isBranch: Bool) -> [SVGAttribute] {
    let isChanged = change != .unchanged
    let opacity = isBranch ? (isChanged ? 0.85 : 0.4) : (isChanged ? 0.35 : 0.13)
    return SVGStyle.line(width: isBranch && isChanged ? 1.6 : 1)
      + (change == .went ? [SVGAttribute("stroke-dasharray", "4 3")] : [])
      + [SVGAttribute("opacity", opacity)]
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
