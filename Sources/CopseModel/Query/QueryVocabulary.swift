/// What an audit adds to the words that a query can use.
public struct QueryVocabulary: Hashable, Sendable {
  /// The headings of the columns that have no field of their own, as written.
  public let headings: [String]
  /// The years of the editions, ascending; when empty every year is accepted.
  public let years: [Int]

  /// Years in any order; without arguments, what every audit has.
  public init(headings: [String] = [], years: [Int] = []) {
    self.headings = headings
    self.years = years.sorted()
  }
}
