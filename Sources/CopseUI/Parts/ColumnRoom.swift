/// The room of a row that its columns have not taken yet.
struct ColumnRoom {
  private(set) var rest: Int

  /// Gives a column its width, as long as so much is left for the others.
  ///
  /// - Returns: the width; 0 where there is no room for it.
  mutating func take(_ width: Int, keeping least: Int) -> Int {
    guard rest - width >= least else { return 0 }
    rest -= width
    return width
  }
}
