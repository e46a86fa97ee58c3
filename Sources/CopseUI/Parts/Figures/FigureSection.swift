/// A part of a table of figures: rows that have the same columns.
package struct FigureSection: Hashable, Sendable {
  /// Short, because it stands over the labels.
  package let title: String
  /// What must be known to read it, a line each where there is room.
  package let notes: [String]
  package let columns: [FigureColumn]
  /// How many values the sparklines have; 0 without any.
  package let sparklineCount: Int
  /// What stands behind the numbers where there is room.
  package let texts: [FigureText]
  /// How many entries it has.
  package let count: Int
  /// Columns that the widest label takes, or more.
  package let labelColumns: Int

  package init(
    title: String, notes: [String] = [], columns: [FigureColumn] = [], sparklineCount: Int = 0,
    texts: [FigureText] = [], count: Int = 0, labelColumns: Int = 0
  ) {
    self.title = title
    self.notes = notes
    self.columns = columns
    self.sparklineCount = sparklineCount
    self.texts = texts
    self.count = count
    self.labelColumns = labelColumns
  }

  /// The same section with other rows.
  func with(count: Int, notes: [String]) -> FigureSection {
    FigureSection(
      title: title, notes: notes, columns: columns, sparklineCount: sparklineCount, texts: texts,
      count: count, labelColumns: labelColumns)
  }
}

/// A column of numbers.
package struct FigureColumn: Hashable, Sendable {
  /// What a column is about, the same in every section and after every change of the line.
  package enum ID: Hashable, Sendable {
    case edition(Int)
    case named(String)
  }

  package let id: ID
  package let heading: String
  /// Whether it is of an edition that is invented as a whole.
  package let isIllustrative: Bool
  /// The largest number in it, for its width.
  package let largest: Int
  /// Whether its numbers have a share beside them.
  package let hasShares: Bool
  /// Whether it stays, in bold, when others have no room, and the cursor begins there.
  package let isMain: Bool

  package init(
    _ id: ID, heading: String, isIllustrative: Bool = false, largest: Int = 0,
    hasShares: Bool = false, isMain: Bool = false
  ) {
    self.id = id
    self.heading = heading
    self.isIllustrative = isIllustrative
    self.largest = largest
    self.hasShares = hasShares
    self.isMain = isMain
  }
}

/// A column of texts behind the numbers; the last one takes what room is left.
package struct FigureText: Hashable, Sendable {
  package let heading: String
  /// With less room it is left out.
  package let least: Int

  package init(_ heading: String, least: Int) {
    self.heading = heading
    self.least = least
  }
}
