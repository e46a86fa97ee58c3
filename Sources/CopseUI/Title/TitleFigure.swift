import CopseModel

/// A number of the title or of the query line, with the query that lists what it counts.
struct TitleFigure: Hashable, Sendable {
  let count: Int
  /// The mark that stands before it; empty where there is none.
  let mark: String
  let meaning: String
  /// Nil where no line finds exactly what is counted.
  let query: Query?

  var number: String { mark + String(count) }
}
