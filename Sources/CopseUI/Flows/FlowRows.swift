import CopseModel

// The rows of the screen of the flows, made when they are asked for.

extension FlowFigures {
  func entry(at place: FigurePlace) -> FigureEntry {
    switch parts[place.section] {
    case .matrix:
      .row(matrixRow(at: place.index).map(matrixRow) ?? totals)
    case .list:
      .row(rows.flows.indices.contains(place.index) ? listRow(rows.flows[place.index]) : total)
    }
  }

  func place(of row: FigureRow.ID) -> FigurePlace? {
    guard let part = Part(rawValue: row.section), let section = parts.firstIndex(of: part) else {
      return nil
    }
    let isTotal = rows.hasTotals && row.key == Self.allKey
    let index: Int? =
      switch part {
      case .matrix:
        isTotal
          ? 0
          : rows.left.firstIndex { FlowColumn.key(of: matrix.left[$0]) == row.key }
            .map { $0 + totalRows }
      case .list: isTotal ? rows.flows.count : rows.flows.firstIndex { key(of: $0) == row.key }
      }
    return index.map { FigurePlace(section: section, index: $0) }
  }

  /// How many rows of the matrix stand above that of the first platform.
  private var totalRows: Int { rows.hasTotals ? 1 : 0 }

  /// Which row of the whole matrix stands at a place; nil where all of them together do.
  func matrixRow(at index: Int) -> Int? {
    index < totalRows ? nil : rows.left[index - totalRows]
  }

  /// No flow and no platform has it.
  private static let allKey = "all"

  private func key(of flow: Int) -> String {
    flows.map {
      FlowColumn.key(of: $0.flows[flow].left) + FlowColumn.key(of: $0.flows[flow].joined)
    }
      ?? ""
  }

  private func count(of flow: Int) -> Int { flows?.flows[flow].communities.count ?? 0 }

  private func matrixRow(_ row: Int) -> FigureRow {
    var cells = Array(repeating: FigureCell.blank, count: matrix.joined.count)
    for cell in matrix.cells[row] { cells[cell.column] = .number(count(of: cell.flow)) }
    return FigureRow(
      FigureRow.ID(Part.matrix.rawValue, FlowColumn.key(of: matrix.left[row])),
      label: matrix.left[row] ?? Flow.nothing, cells: [.number(matrix.leftCounts[row])] + cells)
  }

  /// The first row of the matrix: how many joined each platform.
  private var totals: FigureRow {
    FigureRow(
      FigureRow.ID(Part.matrix.rawValue, Self.allKey), label: "all",
      cells: [.number(flows?.communityCount ?? 0)] + matrix.joinedCounts.map { .number($0) })
  }

  private func listRow(_ flow: Int) -> FigureRow {
    let largest = flows?.flows.first?.communities.count ?? 0
    return FigureRow(
      FigureRow.ID(Part.list.rawValue, key(of: flow)), label: flows?.flows[flow].label ?? "",
      isIllustrative: isIllustrative[flow], cells: [.number(count(of: flow))],
      bar: FigureBar(count: count(of: flow), outOf: largest))
  }

  /// The last row of the list.
  private var total: FigureRow {
    FigureRow(
      FigureRow.ID(Part.list.rawValue, Self.allKey), label: "all, each once",
      cells: [.number(flows?.communityCount ?? 0)])
  }
}
