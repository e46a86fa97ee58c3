extension Query {
  /// Reads a line such as `platform:slack status:active #openscience data`.
  ///
  /// An empty line finds every community of the latest edition. The filter is normal, see
  /// ``Filter/normalized``.
  ///
  /// - Parameter caret: Where somebody is typing, in characters from 0: a bare `#tag` that ends
  ///   there is read as `#tag*`. nil when nobody is.
  /// - Throws: ``QueryError`` at the first part that cannot be read.
  public init(
    parsing text: String, vocabulary: QueryVocabulary = QueryVocabulary(), caret: Int? = nil
  ) throws(QueryError) {
    let source = QuerySource(text: text, vocabulary: vocabulary)
    self = try QueryParser.parse(source, caret: caret.map(source.scalarOffset(ofCharacter:)))
  }
}
