package import CopseModel

/// What stands on a line of a section.
package enum FigureEntry: Hashable, Sendable {
  case row(FigureRow)
  /// Something said between rows, such as that years have no edition; the cursor passes over it.
  case text(String)
}

/// A row of a table of figures.
package struct FigureRow: Hashable, Sendable {
  /// What a row is about; it stays the same while the line and the counts change.
  package struct ID: Hashable, Sendable {
    package let section: String
    package let key: String

    package init(_ section: String, _ key: String) {
      self.section = section
      self.key = key
    }
  }

  package let id: ID
  /// An arrow in it, `→`, is one that ASCII has where nothing else can be shown.
  package let label: String
  /// Whether it is about something invented.
  package let isIllustrative: Bool
  /// Whether it is about a community that is known by its name alone, in some edition.
  package let isInferred: Bool
  /// As many as the section has columns, or none.
  package let cells: [FigureCell]
  package let sparkline: Sparkline?
  /// As many as the section has columns of texts.
  package let texts: [String]
  /// Stands in the first column of texts; nil where words do.
  package let bar: FigureBar?

  package init(
    _ id: ID, label: String, isIllustrative: Bool = false, isInferred: Bool = false,
    cells: [FigureCell] = [], sparkline: Sparkline? = nil, texts: [String] = [],
    bar: FigureBar? = nil
  ) {
    self.id = id
    self.label = label
    self.isIllustrative = isIllustrative
    self.isInferred = isInferred
    self.cells = cells
    self.sparkline = sparkline
    self.texts = texts
    self.bar = bar
  }
}

/// A bar as long as a count is of the largest.
package struct FigureBar: Hashable, Sendable {
  package let count: Int
  package let outOf: Int
}

/// A cell of a row.
package enum FigureCell: Hashable, Sendable {
  /// - share: from 0 to 1; nil without one.
  case number(Int, share: Double? = nil)
  /// A part of 1, told to three places.
  case fraction(Double)
  /// The sheet does not have what is counted, so that nobody knows.
  case notRecorded
  /// There is nothing to count here.
  case blank
}
