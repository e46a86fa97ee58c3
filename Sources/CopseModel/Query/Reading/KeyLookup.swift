extension TermKey {
  /// The key that the letters before a colon name; nil when none does.
  ///
  /// In quotes a heading of the audit comes before a word of the language, so that a column headed
  /// `at` can be reached.
  static func named(_ letters: ArraySlice<Letter>, in vocabulary: QueryVocabulary) -> TermKey? {
    let word = letters.text
    let heading = vocabulary.heading(named: word).map { TermKey.field(.other($0)) }
    if letters.isQuoted, let heading { return heading }
    let comparable = HeadingKey.folded(word)
    return byWord[comparable] ?? heading
  }
}

extension TermKey {
  /// The keys of the language by their words, as headings are compared.
  fileprivate static let byWord = Dictionary(
    all.flatMap { key in key.words.map { (HeadingKey.folded($0), key) } },
    uniquingKeysWith: { first, _ in first })
}

extension QueryKey {
  /// What the letters name after `has:`, `sort:` and the like; nil when it is none of the keys.
  static func named(
    _ letters: ArraySlice<Letter>, among keys: [QueryKey], in vocabulary: QueryVocabulary
  ) -> QueryKey? {
    let word = letters.text
    let heading = vocabulary.heading(named: word).map { QueryKey.field(.other($0)) }
    if letters.isQuoted, let heading { return heading }
    let comparable = HeadingKey.folded(word)
    return keys.first { key in key.words.contains { HeadingKey.folded($0) == comparable } }
      ?? heading
  }
}

extension QueryKey {
  /// The keys after `sort:`, without the headings of the audit.
  static let sortable: [QueryKey] =
    Field.known.map(QueryKey.field) + [.lifecycle, .connections, .editions, .first, .last]

  /// The keys after `group:`, without the headings of the audit.
  static let groupable: [QueryKey] = Field.known.map(QueryKey.field) + [.lifecycle, .first, .last]

  /// The keys after `has:` and `no:`, without the headings of the audit.
  static let fillable: [QueryKey] = Field.known.map(QueryKey.field) + [.connections]

  /// The words that mean the key; the first is the one that is printed.
  var words: [String] {
    switch self {
    case .field(let field): field.queryWords
    case .lifecycle: ["lifecycle"]
    case .connections: ["connections"]
    case .editions: ["editions"]
    case .first: ["first"]
    case .last: ["last"]
    }
  }
}

extension QueryVocabulary {
  /// The heading that a word means: the same, or else one that differs in case, spaces, `_` or `-`.
  func heading(named word: String) -> String? {
    if headings.contains(word) { return word }
    let comparable = HeadingKey.folded(word)
    return headings.first { HeadingKey.folded($0) == comparable }
  }
}

/// Whether a word in a query means something without any audit.
func isWordOfTheLanguage(_ word: String) -> Bool {
  let comparable = HeadingKey.folded(word)
  return TermKey.byWord[comparable] != nil
    || QueryKey.sortable.contains { $0.words.contains { HeadingKey.folded($0) == comparable } }
}
