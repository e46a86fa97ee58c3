extension TermReader {
  /// Notes what a term says of the view; the last one of a key counts.
  func apply(_ key: TermKey, to query: inout Query) throws(QueryError) {
    guard !comparedLetters.isEmpty else { throw missingValue(key) }
    switch key {
    case .at: query.at = try editionChoice()
    case .versus: query.versus = try edition(comparedLetters, key)
    case .match: query.match = try match()
    case .parts: query.showsParts = try isWord("shown", key)
    case .changes: query.showsChanges = try showsChanges()
    case .gathered:
      let ways: [Gathering] = try words(comparedLetters, key)
      query.gathered = Gathering.allCases.filter(ways.contains)
    case .sort: query.sort = try sortKeys()
    case .view: query.view = try (words(comparedLetters, key) as [QueryView]).last
    case .group: query.group = try groupKey()
    case .field, .status, .platform, .address, .id, .partOf, .number, .is, .has, .no, .change,
      .balance, .joined, .left, .tagged, .untagged, .moved, .was, .near,
      .constellation:
      break
    }
  }

  private func editionChoice() throws(QueryError) -> EditionChoice {
    if comparedLetters.text.lowercased() == "any" { return .any }
    return .year(try edition(comparedLetters, .at))
  }

  /// - Throws: unless the value is the one word that the key knows.
  private func isWord(_ word: String, _ key: TermKey) throws(QueryError) -> Bool {
    guard comparedLetters.text.lowercased() == word else { throw unknownWord(comparedLetters, key) }
    return true
  }

  private func match() throws(QueryError) -> QueryMatch {
    guard let match = QueryMatch(rawValue: comparedLetters.text.lowercased()) else {
      throw unknownWord(comparedLetters, .match)
    }
    return match
  }

  private func showsChanges() throws(QueryError) -> Bool {
    let kinds =
      (comparedLetters.firstIndex(ofPlain: "@").map { comparedLetters[..<$0] } ?? comparedLetters)
    guard kinds.values.allSatisfy({ ChangeKind(rawValue: $0.text.lowercased()) != nil }) else {
      return try isWord("shown", .changes)
    }
    // Somebody looks for changes: the key for that is another, and takes the place of this one.
    let text = comparedLetters.text
    throw source.error(
      .unknownWord(text, key: TermKey.changes.word), at: range, expected: ["shown"],
      suggestion: "\(TermKey.change.word):\(text)")
  }

  private func sortKeys() throws(QueryError) -> [SortKey] {
    var sort: [SortKey] = []
    for value in try values(comparedLetters, .sort) {
      let ascending = value.removing(plainPrefix: "-")
      let word = ascending ?? value
      guard !word.isEmpty else { throw missingValue(.sort) }
      guard let key = queryKey(word, among: QueryKey.sortable) else {
        throw unknownWord(word, .sort)
      }
      sort.append(SortKey(key: key, descending: ascending != nil))
    }
    return sort
  }

  private func groupKey() throws(QueryError) -> QueryKey {
    guard let key = queryKey(comparedLetters, among: QueryKey.groupable) else {
      throw unknownWord(comparedLetters, .group)
    }
    return key
  }

  private func queryKey(_ letters: ArraySlice<Letter>, among keys: [QueryKey]) -> QueryKey? {
    QueryKey.named(letters, among: keys, in: source.vocabulary)
  }
}
