/// A figure that a report published for an edition, to be compared with what the sheets give.
public struct PublishedFigure: Hashable, Sendable {
  /// The year of the edition.
  public let edition: Int
  /// What is counted, as written: `total`, `added`, `removed`, `connections`, `platform:P` or
  /// `parts:ID`.
  public let figure: String
  public let value: Int
  /// The page that states it; empty when the package names none.
  public let source: String

  public init(edition: Int, figure: String, value: Int, source: String) {
    self.edition = edition
    self.figure = figure
    self.value = value
    self.source = source
  }
}
