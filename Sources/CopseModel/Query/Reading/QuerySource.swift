/// The line that is read, which knows in which column each of its scalars stands.
struct QuerySource {
  let text: String
  let vocabulary: QueryVocabulary

  /// An error at a place given in scalars from 0.
  func error(
    _ reason: QueryError.Reason, at range: Range<Int>, expected: [String] = [],
    suggestion: String? = nil
  ) -> QueryError {
    let first = characterOffset(ofScalar: range.lowerBound)
    let last = characterOffset(ofScalar: max(range.lowerBound, range.upperBound - 1))
    return QueryError(
      column: first + 1, length: last - first + 1, reason: reason, expected: expected,
      suggestion: suggestion)
  }

  /// The character to which a scalar belongs, from 0; past the end, how many there are.
  func characterOffset(ofScalar offset: Int) -> Int {
    var scalars = 0
    for (index, character) in text.enumerated() {
      scalars += character.unicodeScalars.count
      if offset < scalars { return index }
    }
    return text.count
  }

  /// The first scalar of a character, from 0; past the end, how many there are.
  func scalarOffset(ofCharacter offset: Int) -> Int {
    text.prefix(max(0, offset)).unicodeScalars.count
  }
}
