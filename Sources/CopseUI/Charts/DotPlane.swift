import TerminalCanvas

/// Which dots a plot has, and in which cells they are.
struct DotPlane: Hashable {
  /// In cells.
  let size: Size
  let ink: ChartInk

  /// How many dots there are from left to right and from top to bottom.
  var dots: Size { Size(columns: size.columns * ink.across, rows: size.rows * ink.down) }

  /// The dots that are so far along the width and the height, each from 0 to 1; 0 is the bottom.
  func dot(across: Double, up: Double) -> Point {
    Point(
      column: Int(across * Double(max(dots.columns - 1, 0)) + 0.5),
      row: max(dots.rows - 1, 0) - Int(up * Double(max(dots.rows - 1, 0)) + 0.5))
  }

  /// The cell of a dot, from the upper left of the grid.
  func cell(of dot: Point) -> Point {
    Point(column: dot.column / ink.across, row: dot.row / ink.down)
  }
}
