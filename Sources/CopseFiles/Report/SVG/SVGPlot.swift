import CopseModel

/// The area in which lines run: years from left to right, counts from the bottom up.
struct SVGPlot {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let scale: ChartScale
  let axis: YearAxis

  func x(_ year: Int) -> Double { left + axis.fraction(of: year) * (right - left) }
  func y(_ count: Int) -> Double { bottom - scale.fraction(of: count) * (bottom - top) }

  /// A path through the values, broken where nothing was recorded; nil where no two are joined.
  func path(_ series: ChartSeries) -> String? {
    let runs = series.runs.filter { $0.count > 1 }.map { run in
      run.compactMap { index -> String? in
        guard let place = point(series, index) else { return nil }
        return "\(svgNumber(place.x)) \(svgNumber(place.y))"
      }.joined(separator: "L")
    }
    return runs.isEmpty ? nil : runs.map { "M" + $0 }.joined()
  }

  /// Where a value stands; nil where nothing was recorded.
  func point(_ series: ChartSeries, _ index: Int) -> (x: Double, y: Double)? {
    guard axis.years.indices.contains(index), series.values.indices.contains(index),
      let value = series.values[index]
    else { return nil }
    return (x(axis.years[index]), y(value))
  }

  /// A faint line a tick, the lowest one clear.
  func grid(from start: Double, to end: Double) -> [SVGNode] {
    lines(scale.ticks, from: start, to: end)
  }

  /// The same for 0 and the end of the scale alone.
  func ends(from start: Double, to end: Double) -> [SVGNode] {
    lines([0, scale.top], from: start, to: end)
  }

  private func lines(_ ticks: [Int], from start: Double, to end: Double) -> [SVGNode] {
    ticks.map { tick in
      SVGNode(
        "path",
        [SVGAttribute("d", "M\(svgNumber(start)) \(svgNumber(y(tick)))H\(svgNumber(end))")]
          + SVGStyle.line(width: 1) + [SVGAttribute("opacity", tick == 0 ? 0.7 : 0.18)])
    }
  }
}
