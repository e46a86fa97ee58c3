import CopseModel

/// Labelled bars with their figures, to the right of a line or to both sides of it.
struct SVGBars {
  private let chart: BarChart
  private let width: Double
  private let shown: BarChart.Shown
  private let scale: ChartScale
  /// Where 0 stands.
  private let zero: Double
  /// How long a bar of the largest tick is.
  private let length: Double
  private let labelRoom: Double
  private let top: Double

  private static let mostBars = 40
  private static let rowHeight = 24.0
  private static let barHeight = 14.0

  init(chart: BarChart, width: Double) {
    self.chart = chart
    self.width = width
    shown = chart.shown(atMost: Self.mostBars)
    let hasLeft = chart.left != nil
    scale = ChartScale(upTo: chart.largest ?? 0, ticks: hasLeft ? 4 : 6)
    let labels = shown.bars.map { SVGLetters.width(of: $0.label, size: SVGStyle.letters) }
    labelRoom = min(labels.max() ?? 0, width * 0.38)
    let number = SVGLetters.width(of: String(chart.largest ?? 0), size: SVGStyle.letters)
    let start = 8 + labelRoom + 10
    let room = width - 8 - start
    top = hasLeft || !chart.right.isEmpty ? 42 : 24
    length = max(hasLeft ? room / 2 - number - 8 : room - number - 8, 20)
    zero = hasLeft ? start + room / 2 : start
  }

  private static let missing = "not recorded"

  var drawing: SVGDrawing {
    guard !shown.bars.isEmpty else { return .words(chart.summary, width: width) }
    let bars = shown.bars.enumerated().flatMap { row, bar in
      self.row(bar, y: top + Double(row) * Self.rowHeight)
    }
    let bottom = top + Double(shown.bars.count) * Self.rowHeight
    var drawing = SVGDrawing(headings + axis(bottom) + bars, height: bottom + 22)
    drawing.append(note: shown.note, width: width)
    return drawing
  }

  private var headings: [SVGNode] {
    let unit = SVGText.small().node(
      SVGLetters.fitted(chart.unit, width: width - 16, size: SVGStyle.smallLetters), x: 8, y: 14)
    let right = SVGText(size: SVGStyle.smallLetters, isBold: true)
      .node(chart.right, x: zero + 6, y: 34)
    let left = chart.left.map {
      SVGText(size: SVGStyle.smallLetters, anchor: .end, isBold: true).node($0, x: zero - 6, y: 34)
    }
    return [unit] + (chart.right.isEmpty ? [] : [right]) + (left.map { [$0] } ?? [])
  }

  private func axis(_ bottom: Double) -> [SVGNode] {
    let left = chart.left == nil ? [] : scale.ticks.dropFirst().map { -$0 }
    return (left + scale.ticks).flatMap { tick -> [SVGNode] in
      let x = zero + Double(tick) / Double(scale.top) * length
      let line = SVGNode(
        "path",
        [SVGAttribute("d", "M\(svgNumber(x)) \(svgNumber(top))V\(svgNumber(bottom))")]
          + SVGStyle.line(width: 1) + [SVGAttribute("opacity", tick == 0 ? 0.7 : 0.18)])
      return [line, SVGText.small(.middle).node("\(abs(tick))", x: x, y: bottom + 16)]
    }
  }

  private func row(_ bar: BarChart.Bar, y: Double) -> [SVGNode] {
    let middle = y + Self.rowHeight / 2
    let label = SVGLetters.fitted(bar.label, width: labelRoom, size: SVGStyle.letters)
    return [SVGText().node(label, x: 8, y: middle + 4.5)]
      + side(bar.value, isRight: true, middle: middle)
      + (chart.left == nil ? [] : side(bar.opposite, isRight: false, middle: middle))
  }

  private func side(_ value: Int?, isRight: Bool, middle: Double) -> [SVGNode] {
    let long = value.map { scale.fraction(of: $0) * length } ?? 0
    let bar = SVGNode(
      "rect",
      [
        SVGAttribute("x", isRight ? zero : zero - long),
        SVGAttribute("y", middle - Self.barHeight / 2), SVGAttribute("width", long),
        SVGAttribute("height", Self.barHeight), SVGAttribute("fill", "currentColor"),
      ])
    let text = SVGText(
      size: value == nil ? SVGStyle.smallLetters : SVGStyle.letters,
      anchor: isRight ? .start : .end, isQuiet: value == nil)
    let figure = text.node(
      value.map(String.init) ?? Self.missing, x: zero + (isRight ? long + 5 : -long - 5),
      y: middle + 4.5)
    return (long > 0 ? [SVGPalette.colored(isRight ? 0 : 1, [bar])] : []) + [figure]
  }
}
