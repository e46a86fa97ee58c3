import CopseModel

/// Ribbons from what was left to what was joined, as thick as they are many.
struct SVGFlows {
  private let chart: FlowChart
  private let width: Double
  private let shown: FlowChart.Shown
  private let sources: SVGFlowColumn
  private let targets: SVGFlowColumn
  /// How thick one is.
  private let unit: Double

  private static let top = 30.0

  init(chart: FlowChart, width: Double) {
    self.chart = chart
    self.width = width
    shown = chart.shown(atMost: FlowChart.mostFlows)
    let total = shown.flows.reduce(0.0) { $0 + Double($1.count) }
    let smallest = Double(shown.flows.last?.count ?? 1)
    // The thinnest has room for its figure, unless the picture would be higher than a page.
    unit = min(14 / smallest, 420 / max(total, 1))
    let labels = width * 0.3
    sources = SVGFlowColumn(
      shown.sources, x: Self.room(for: shown.sources, atMost: labels) + 14, top: Self.top,
      unit: unit)
    targets = SVGFlowColumn(
      shown.targets, x: width - Self.room(for: shown.targets, atMost: labels) - 14, top: Self.top,
      unit: unit)
  }

  var drawing: SVGDrawing {
    guard !shown.flows.isEmpty else { return .words(chart.summary, width: width) }
    let headings = [
      SVGText.small().node("left (in \(chart.fromYear))", x: 8, y: 14),
      SVGText.small(.end).node("joined (in \(chart.toYear))", x: width - 8, y: 14),
    ]
    let bottom = max(sources.bottom, targets.bottom)
    var drawing = SVGDrawing(
      headings + ribbons + figures + ends(sources, isLeft: true) + ends(targets, isLeft: false),
      height: bottom + 10)
    let unit = "The figures are \(chart.unit), on each way that they went"
    drawing.append(
      note: shown.note.isEmpty ? unit : "\(unit); \(shown.note)", width: width)
    return drawing
  }

  // MARK: Ribbons

  private var ribbons: [SVGNode] {
    sources.ends.enumerated().map { index, source in
      let flows = source.flows.sorted {
        targets.rank(of: $0.to) < targets.rank(of: $1.to)
      }
      return SVGPalette.colored(
        source.name == nil ? SVGPalette.count - 1 : index % (SVGPalette.count - 1),
        flows.flatMap { ribbon($0, isFromNothing: source.name == nil) })
    }
  }

  /// The figure of each ribbon where it begins, if it is thick enough.
  private var figures: [SVGNode] {
    shown.flows.filter { Double($0.count) * unit >= SVGStyle.smallLetters }.map { flow in
      let thick = Double(flow.count) * unit
      return SVGText(size: SVGStyle.smallLetters).node(
        String(flow.count), x: sources.x + SVGFlowColumn.width + 6,
        y: start(of: flow).from + thick / 2 + 4)
    }
  }

  /// The upper edge of a ribbon at both of its ends.
  private func start(of flow: Flow) -> (from: Double, to: Double) {
    (
      sources.start(of: flow, at: \.from, other: \.to, among: targets),
      targets.start(of: flow, at: \.to, other: \.from, among: sources)
    )
  }

  private func ribbon(_ flow: Flow, isFromNothing: Bool) -> [SVGNode] {
    let thick = Double(flow.count) * unit
    let start = start(of: flow)
    let from = (x: sources.x + SVGFlowColumn.width, y: start.from)
    let to = (x: targets.x, y: start.to)
    let bend = (from.x + to.x) / 2
    func n(_ number: Double) -> String { svgNumber(number) }
    let path =
      "M\(n(from.x)) \(n(from.y))C\(n(bend)) \(n(from.y)) \(n(bend)) \(n(to.y)) \(n(to.x)) \(n(to.y))"
      + "v\(n(thick))C\(n(bend)) \(n(to.y + thick)) \(n(bend)) \(n(from.y + thick)) "
      + "\(n(from.x)) \(n(from.y + thick))z"
    let words = "\(flow.from ?? Flow.nothing) → \(flow.to ?? Flow.nothing): \(flow.count)"
    return [
      SVGNode(
        "path",
        [SVGAttribute("d", path), SVGAttribute("opacity", isFromNothing ? 0.25 : 0.5)],
        [SVGNode("title", text: words)])
    ]
  }

  // MARK: Ends

  private func ends(_ column: SVGFlowColumn, isLeft: Bool) -> [SVGNode] {
    column.ends.indices.flatMap { index -> [SVGNode] in
      let end = column.ends[index]
      let bar = SVGNode(
        "rect",
        [
          SVGAttribute("x", column.x), SVGAttribute("y", column.tops[index]),
          SVGAttribute("width", SVGFlowColumn.width),
          SVGAttribute("height", Double(end.count) * unit),
        ])
      let x = isLeft ? column.x - 5 : column.x + SVGFlowColumn.width + 5
      let room = (isLeft ? x : width - x) - 4
      let figure = String(end.count)
      let name = SVGLetters.fitted(
        end.name ?? Flow.nothing,
        width: room - SVGLetters.width(of: figure + " ", size: SVGStyle.letters),
        size: SVGStyle.letters)
      let middle = column.tops[index] + Double(end.count) * unit / 2
      return [
        bar,
        SVGText(anchor: isLeft ? .end : .start).node(name, figure: figure, x: x, y: middle + 4.5),
      ]
    }
  }

  private static func room(for ends: [FlowEnd], atMost limit: Double) -> Double {
    let widths = ends.map {
      SVGLetters.width(of: "\($0.name ?? Flow.nothing) \($0.count)", size: SVGStyle.letters)
    }
    return min((widths.max() ?? 0) + 10, limit)
  }
}
