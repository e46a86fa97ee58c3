/// What is being typed where the caret stands in a query line.
///
/// The line need not be readable: quotes and parentheses may be open.
public struct CaretContext: Hashable, Sendable {
  /// What kind of part stands at the caret.
  public enum Kind: Hashable, Sendable {
    /// A text, or the beginning of a key.
    case word
    /// The word before a colon.
    case key
    /// What stands after `#`.
    case hashtag
    /// A value of the key; whole after `:=`.
    case value(TermKey, isWhole: Bool)
    /// A year after `@`.
    case year(TermKey)
    /// The number of connections after `~`.
    case degrees
    /// A value of a key that there is not.
    case unknown
  }

  public let kind: Kind
  /// What stands before the caret of the part that is being typed, without quotes.
  public let prefix: String
  /// The other values of the same term.
  public let otherValues: [String]
  /// The part that a completion takes the place of, in characters from 0.
  public let replaced: Range<Int>

  /// The line with the part replaced, and where the caret then stands, in characters from 0.
  ///
  /// - Parameter completion: A value as the data has it, which gets quotes where it needs them, or
  ///   a word as ``TermKey/printed`` and ``TermKey/valueWords(in:)`` give it.
  public func completing(_ text: String, with completion: String) -> (text: String, caret: Int) {
    let before = String(text.prefix(replaced.lowerBound)) + written(completion)
    return (before + text.dropFirst(replaced.upperBound), before.count)
  }

  private func written(_ completion: String) -> String {
    switch kind {
    case .word: printedText(completion)
    case .key: completion + ":"
    case .hashtag: printedValue(completion, in: .pattern)
    case .value(let key, let isWhole): key.written(completion, isWhole: isWhole)
    case .year, .degrees, .unknown: completion
    }
  }

  /// The line with a key in place of the part, and where the caret then stands: after the colon.
  public func completing(_ text: String, with key: TermKey) -> (text: String, caret: Int) {
    let before = String(text.prefix(replaced.lowerBound)) + key.printed + ":"
    return (before + text.dropFirst(replaced.upperBound), before.count)
  }
}

extension TermKey {
  /// A value as it is written after the key.
  fileprivate func written(_ value: String, isWhole: Bool) -> String {
    guard !isWhole else { return printedValue(value) }
    switch self {
    case .platform: return printedValue(value, in: .pattern)
    case .joined, .left, .tagged, .untagged, .was: return printedValue(value, in: .changed)
    case .moved: return printedValue(value, in: .moved)
    case .near: return printedValue(value, in: .near)
    case .constellation: return printedValue(value, in: .dated)
    case .field, .status, .address, .id, .partOf: return printedValue(value)
    case .is, .has, .no, .number, .change, .balance, .at, .versus, .match, .parts,
      .changes, .gathered, .sort, .view, .group:
      return value
    }
  }
}

extension Query {
  /// What is being typed at the caret, for completion.
  ///
  /// - Parameter caret: In characters from 0; past the end it stands at the end.
  public static func context(
    of text: String, caret: Int, vocabulary: QueryVocabulary = QueryVocabulary()
  ) -> CaretContext {
    let source = QuerySource(text: text, vocabulary: vocabulary)
    return CaretReader(source, caret: source.scalarOffset(ofCharacter: caret)).context
  }
}
