/// Where one stands in a table of figures.
///
/// The row and the column go by what they are about, so that the cursor stays on them while the
/// line, the editions and the order change; what is not there for now is remembered.
struct FigureCursor: Hashable, Sendable {
  /// Nil for the first row, until one goes elsewhere.
  var row: FigureRow.ID?
  /// Nil for the main column, until one goes elsewhere.
  var column: FigureColumn.ID?
  /// Where the row stood last; looked at first, and the place to stay at when the row is gone.
  var place = FigurePlace(section: 0, index: 0)
  var window = Window()
}

extension FigureCursor {
  /// The figure that one stands on; nil when the table has no row.
  func figure(in table: any FigureTable) -> Figure? {
    guard let place = place(in: table), let row = table.row(at: place) else { return nil }
    return Figure(place: place, column: column(of: row, in: table.sections[place.section]))
  }

  private func place(in table: any FigureTable) -> FigurePlace? {
    guard let row else { return Self.firstRow(of: table) }
    if table.row(at: place)?.id == row { return place }
    if let found = table.place(of: row) { return found }
    let sections = table.sections
    guard sections.indices.contains(place.section), sections[place.section].count > 0 else {
      return Self.firstRow(of: table)
    }
    let last = sections[place.section].count - 1
    let near = FigurePlace(section: place.section, index: max(0, min(place.index, last)))
    return Self.row(from: near, by: 1, in: table) ?? Self.firstRow(of: table)
  }

  /// The column that was chosen; where the row has no number in it, the main one or the last.
  private func column(of row: FigureRow, in section: FigureSection) -> FigureColumn.ID? {
    let columns = Self.columns(of: row, in: section)
    if let column, columns.contains(where: { $0.id == column }) { return column }
    return (columns.last(where: \.isMain) ?? columns.last)?.id
  }

  /// The columns in which a row has something to stand on.
  static func columns(of row: FigureRow, in section: FigureSection) -> [FigureColumn] {
    zip(section.columns, row.cells).compactMap { column, cell in cell == .blank ? nil : column }
  }

  private static func firstRow(of table: any FigureTable) -> FigurePlace? {
    table.sections.indices.lazy.compactMap { section in
      row(from: FigurePlace(section: section, index: 0), by: 1, in: table)
    }.first
  }

  /// The first row of a section from a place on, texts passed over; nil when there is none.
  private static func row(
    from place: FigurePlace, by step: Int, in table: any FigureTable
  ) -> FigurePlace? {
    var index = place.index
    while (0..<table.sections[place.section].count).contains(index) {
      let place = FigurePlace(section: place.section, index: index)
      if table.row(at: place) != nil { return place }
      index += step
    }
    return nil
  }
}

extension FigureCursor {
  /// Goes so many lines down, to the ends at the most, and on to the next row there is.
  mutating func move(by step: Int, in table: any FigureTable, lines: FigureLines, height: Int) {
    guard let from = place(in: table) else { return }
    let start = lines.index(of: from)
    let (sum, overflow) = start.addingReportingOverflow(step)
    let target = overflow ? (step < 0 ? 0 : lines.count - 1) : max(0, min(sum, lines.count - 1))
    let direction = step < 0 ? -1 : 1
    guard
      let index = Self.row(from: target, by: direction, in: table, lines)
        ?? Self.row(from: target, by: -direction, in: table, lines),
      case .entry(let place) = lines[index]
    else { return }
    stand(at: place, in: table)
    if abs(step) == 1 { window.showStep(to: index, count: lines.count, height: height) }
    keepOnScreen(in: table, lines: lines, height: height)
  }

  /// Goes to the first row of the next section that has one, or of one before.
  ///
  /// - Returns: whether there was one.
  mutating func moveToSection(by step: Int, in table: any FigureTable) -> Bool {
    guard let from = place(in: table) else { return false }
    let sections = table.sections
    let rest = stride(from: from.section + step, to: step > 0 ? sections.count : -1, by: step)
    let next = rest.lazy.compactMap { section in
      Self.row(from: FigurePlace(section: section, index: 0), by: 1, in: table)
    }.first
    guard let next else { return false }
    stand(at: next, in: table)
    return true
  }

  /// Goes to a row, and remembers it.
  mutating func stand(at place: FigurePlace, in table: any FigureTable) {
    self.place = place
    row = table.row(at: place)?.id
  }

  /// Goes so many columns to the right.
  ///
  /// - Returns: why not; nil when it did.
  mutating func moveAcross(by step: Int, in table: any FigureTable) -> String? {
    guard let figure = figure(in: table), let row = table.row(at: figure.place) else {
      return "There is no number to go to"
    }
    let columns = Self.columns(of: row, in: table.sections[figure.place.section])
    if columns.isEmpty { return "This row has no numbers" }
    if columns.count == 1 { return "This row has one number" }
    let index = (columns.firstIndex { $0.id == figure.column } ?? 0) + step
    guard columns.indices.contains(index) else {
      return step < 0 ? "This is the first number" : "This is the last number"
    }
    column = columns[index].id
    return nil
  }

  /// Moves the window as little as possible so that the row is shown below its heading, and with
  /// the first row what stands above it.
  mutating func keepOnScreen(in table: any FigureTable, lines: FigureLines, height: Int) {
    guard let place = place(in: table) else {
      window.show(0, count: lines.count, height: height)
      return
    }
    if row != nil, table.row(at: place)?.id == row { self.place = place }
    let index = lines.index(of: place)
    // What stands above the first row of a section comes along, and above others a line that the
    // heading may cover.
    let above = place.index == 0 ? lines.heading(of: place.section) : index - 1
    window.show(max(0, above), count: lines.count, height: height)
    window.show(index, count: lines.count, height: height)
  }

  private static func row(
    from index: Int, by step: Int, in table: any FigureTable, _ lines: FigureLines
  ) -> Int? {
    var index = index
    while let line = lines[index] {
      if case .entry(let place) = line, table.row(at: place) != nil { return index }
      index += step
    }
    return nil
  }
}
