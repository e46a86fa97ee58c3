package import CopseModel
package import TerminalCanvas

/// A table of figures: sections of rows, made when they are asked for, whose cells are numbers with
/// a query behind each.
package protocol FigureTable: Sendable {
  /// From top to bottom; without communities to count, a section without rows says so in a note.
  var sections: [FigureSection] { get }

  /// The same figures as a picture; nil without one.
  var picture: Picture? { get }

  /// The table with the sections that an area of that size has room for, in the order that suits it.
  func arranged(for size: Size) -> any FigureTable

  /// What stands in a place of a section.
  ///
  /// - Parameter place: one of those that its section has.
  func entry(at place: FigurePlace) -> FigureEntry

  /// Where a row stands; nil when the table has no such row.
  func place(of row: FigureRow.ID) -> FigurePlace?

  /// What a figure counts, in one line.
  func meaning(of figure: Figure) -> String

  /// What else is known of a figure, for the box that explains it.
  func remarks(on figure: Figure) -> [Explanation.Line]

  /// What Enter opens; it is asked for when a person wants it.
  func behind(_ figure: Figure) -> FigureBehind

  /// The table with only the rows that a text is part of.
  ///
  /// - Returns: nil when its rows are not searched.
  func narrowed(to text: String) -> (any FigureTable)?
}

/// Where an entry stands in a table: both counted from 0.
package struct FigurePlace: Hashable, Sendable {
  package let section: Int
  package let index: Int

  package init(section: Int, index: Int) {
    self.section = section
    self.index = index
  }
}

/// A figure of a table: one cell of a row, or the row itself where it has no numbers.
package struct Figure: Hashable, Sendable {
  package let place: FigurePlace
  /// Nil where the row has no numbers.
  package let column: FigureColumn.ID?
}

/// What a figure opens.
package enum FigureBehind: Hashable, Sendable {
  /// The list of exactly the communities that are counted.
  case communities(Query)
  /// The page of the community with this number.
  case page(of: Int)
  /// Nothing, and why.
  case nothing(String)
}

extension FigureTable {
  package var picture: Picture? { nil }

  package func arranged(for size: Size) -> any FigureTable { self }

  /// The row at a place; nil where there is none, or a text.
  func row(at place: FigurePlace) -> FigureRow? {
    guard sections.indices.contains(place.section),
      (0..<sections[place.section].count).contains(place.index),
      case .row(let row) = entry(at: place)
    else { return nil }
    return row
  }

  /// The cell of a figure; nil where its row has no numbers.
  func cell(of figure: Figure) -> FigureCell? {
    guard let row = row(at: figure.place),
      let index = sections[figure.place.section].columns.firstIndex(where: {
        $0.id == figure.column
      }), row.cells.indices.contains(index)
    else { return nil }
    return row.cells[index]
  }
}
