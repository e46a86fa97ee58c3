import CopseModel

/// The ends of flows on one side, below each other.
struct SVGFlowColumn {
  /// How wide the bar of an end is.
  static let width = 9.0

  let ends: [FlowEnd]
  let x: Double
  /// The upper edge of each end.
  let tops: [Double]
  let bottom: Double
  private let unit: Double

  /// - Parameter unit: how high one is.
  init(_ ends: [FlowEnd], x: Double, top: Double, unit: Double) {
    self.ends = ends
    self.x = x
    self.unit = unit
    var tops: [Double] = []
    var bottom = top
    for end in ends {
      let height = Double(end.count) * unit
      // An end that is thinner than its label needs the room of a label.
      let spare = max(SVGStyle.lineHeight - height, 0) / 2
      tops.append(bottom + spare)
      bottom += spare + height + spare + 8
    }
    self.tops = tops
    self.bottom = bottom - (ends.isEmpty ? 0 : 8)
  }

  /// The place of an end among the others, from the top.
  func rank(of name: String?) -> Int {
    ends.firstIndex { $0.name == name } ?? ends.count
  }

  /// The upper edge of a flow: below those of its end whose other ends stand higher.
  func start(
    of flow: Flow, at name: (Flow) -> String?, other: (Flow) -> String?, among others: SVGFlowColumn
  ) -> Double {
    let rank = rank(of: name(flow))
    guard ends.indices.contains(rank) else { return 0 }
    let place = others.rank(of: other(flow))
    let above = ends[rank].flows.filter { others.rank(of: other($0)) < place }
    return tops[rank] + above.reduce(0.0) { $0 + Double($1.count) * unit }
  }
}
