package import CopseModel
package import TerminalCanvas

/// A picture of figures in cells, without its title.
package struct PictureView: Hashable, Sendable {
  let picture: Picture
  /// Nil is the finest that the canvas is trusted with.
  let ink: ChartInk?

  package init(_ picture: Picture, ink: ChartInk? = nil) {
    self.picture = picture
    self.ink = ink
  }

  /// Draws within the area and nowhere else; any size can be drawn.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    switch picture {
    case .lines(let chart): LineChartView(chart, ink: ink).draw(on: &canvas, in: area)
    case .smallMultiples(let chart): SmallMultiplesView(chart, ink: ink).draw(on: &canvas, in: area)
    case .flows(let chart): FlowChartView(chart).draw(on: &canvas, in: area)
    case .bars(let chart): BarChartView(chart).draw(on: &canvas, in: area)
    }
  }
}
