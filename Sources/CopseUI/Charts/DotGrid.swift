import TerminalCanvas

/// Lines made of dots that are smaller than a cell.
struct DotGrid {
  let plane: DotPlane
  private var bits: [UInt8]
  /// Which line came last through a cell.
  private var owners: [Int]

  init(_ plane: DotPlane) {
    self.plane = plane
    bits = Array(repeating: 0, count: plane.size.columns * plane.size.rows)
    owners = Array(repeating: 0, count: bits.count)
  }

  /// Draws a straight line, its ends included; dots outside are left out.
  ///
  /// - Parameter every: 1 draws every dot of the line, 2 every other one.
  mutating func line(from start: Point, to end: Point, owner: Int, every: Int = 1) {
    let steps = max(abs(end.column - start.column), abs(end.row - start.row))
    guard steps > 0 else {
      set(start, owner: owner)
      return
    }
    for step in stride(from: 0, through: steps, by: every) {
      let rest = steps - step
      // Each is rounded to the nearest, so that the line runs through the middle of its steps.
      set(
        Point(
          column: (2 * (start.column * rest + end.column * step) + steps) / (2 * steps),
          row: (2 * (start.row * rest + end.row * step) + steps) / (2 * steps)), owner: owner)
    }
  }

  /// Draws a line twice as thick, which no other line is taken for.
  mutating func thickLine(from start: Point, to end: Point, owner: Int, every: Int = 1) {
    let isFlat = abs(start.row - end.row) < abs(start.column - end.column)
    for shift in 0...1 {
      let (across, down) = isFlat ? (0, shift) : (shift, 0)
      line(
        from: Point(column: start.column + across, row: start.row + down),
        to: Point(column: end.column + across, row: end.row + down), owner: owner, every: every)
    }
  }

  /// Draws the cells that have dots, each in the style of its line.
  ///
  /// Neighbours of one line are written at once, which takes a third of the time.
  func draw(on canvas: inout Canvas, in area: Rect, style: (Int) -> Style) {
    let columns = plane.size.columns
    for row in 0..<plane.size.rows {
      var column = 0
      while column < columns {
        let start = column
        let owner = owners[row * columns + start]
        var signs = String.UnicodeScalarView()
        while column < columns, case let index = row * columns + column, bits[index] != 0,
          owners[index] == owner
        {
          signs.append(plane.ink.sign(bits[index]))
          column += 1
        }
        canvas.write(
          String(signs), in: area.line(row).splitting(left: start).right, style: style(owner))
        if column == start { column += 1 }
      }
    }
  }

  private mutating func set(_ dot: Point, owner: Int) {
    guard Rect(plane.dots).contains(dot) else { return }
    let cell = plane.cell(of: dot)
    let index = cell.row * plane.size.columns + cell.column
    let ink = plane.ink
    bits[index] |= ink.bit(column: dot.column % ink.across, row: dot.row % ink.down)
    owners[index] = owner
  }
}

extension Rect {
  /// One cell of the rectangle, counted from its upper left; empty where there is no such cell.
  func cell(column: Int, row: Int) -> Rect {
    intersection(Rect(column: self.column + column, row: self.row + row, columns: 1, rows: 1))
  }
}
