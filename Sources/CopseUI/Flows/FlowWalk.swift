import CopseModel

/// The flows of the screen one after another: those of the matrix from left to right and row by row,
/// then those of the list, without the numbers that add them up.
struct FlowWalk {
  private let stops: [Stop]

  private struct Stop {
    let figure: Figure
    /// Where the column stands in its section.
    let column: Int
  }

  init(_ table: FlowFigures) {
    stops = table.parts.enumerated().flatMap { section, part in
      switch part {
      case .matrix: Self.stops(inMatrixOf: table, section: section)
      case .list:
        table.rows.flows.indices.map { index in
          Stop(
            figure: Figure(
              place: FigurePlace(section: section, index: index), column: FlowColumn.count),
            column: 0)
        }
      }
    }
  }

  private static func stops(inMatrixOf table: FlowFigures, section: Int) -> [Stop] {
    (0..<table.sections[section].count).flatMap { index -> [Stop] in
      guard let row = table.matrixRow(at: index) else { return [] }
      return table.matrix.cells[row].map { cell in
        Stop(
          figure: Figure(
            place: FigurePlace(section: section, index: index),
            column: FlowColumn.id(of: table.matrix.joined[cell.column])),
          // Before it stands the column of all.
          column: cell.column + 1)
      }
    }
  }

  /// The flow after a figure, or the one before it; nil when there is none.
  func next(from figure: Figure, in table: FlowFigures, by step: Int) -> Figure? {
    let column = table.sections[figure.place.section].columns.firstIndex { $0.id == figure.column }
    let here = (figure.place.section, figure.place.index, column ?? 0)
    func position(_ stop: Stop) -> (Int, Int, Int) {
      (stop.figure.place.section, stop.figure.place.index, stop.column)
    }
    return step > 0
      ? stops.first { position($0) > here }?.figure : stops.last { position($0) < here }?.figure
  }
}

extension State {
  /// Goes to the next flow, or to the one before, past the cells without any.
  mutating func moveToFlow(by step: Int) -> [Effect] {
    guard let table = figures as? FlowFigures, let figure else {
      return say("There is no flow to go to")
    }
    guard let next = FlowWalk(table).next(from: figure, in: table, by: step) else {
      return say(step < 0 ? "No flow comes before this one" : "No flow comes after this one")
    }
    figurePane.cursor.column = next.column
    figurePane.cursor.stand(at: next.place, in: table)
    keepFigures()
    return []
  }
}
