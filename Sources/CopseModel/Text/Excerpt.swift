extension String {
  /// The text as a message quotes it: in one line, and cut where it is long.
  ///
  /// - Parameter most: How many characters it has at most; a character of many scalars, such as a
  ///   letter under a heap of accents, is cut too.
  package func excerpt(_ most: Int = 60) -> String {
    let start = unicodeScalars.prefix(2 * most)
    let line = String(start).split(whereSeparator: \.isNewline).joined(separator: " ")
    let isWhole = start.endIndex == unicodeScalars.endIndex
    return isWhole && line.count <= most ? line : line.prefix(most - 1) + "…"
  }
}
