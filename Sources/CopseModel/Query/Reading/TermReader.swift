/// Reads one word of a query line as a term.
struct TermReader {
  let source: QuerySource
  /// Without a `-` before them.
  let letters: ArraySlice<Letter>
  /// Where the letters stand, in scalars from 0.
  let range: Range<Int>
  /// Whether the caret stands at the end, so that the word may go on.
  let isTyped: Bool

  /// - Returns: nil for a word without a colon.
  func key() throws(QueryError) -> TermKey? {
    if letters.starts(withPlain: "#") || letters.starts(withPlain: "＃") { return nil }
    guard let colon = letters.firstIndex(ofPlain: ":") else { return nil }
    let word = letters[..<colon]
    if let key = TermKey.named(word, in: source.vocabulary) { return key }
    let keys = Query.allKeys(in: source.vocabulary).map { $0.word + ":" }
    throw source.error(
      .unknownKey(word.text), at: range.lowerBound..<letters[colon].range.upperBound,
      expected: keys, suggestion: suggestedWord(for: word.text + ":", in: keys))
  }

  /// A text, or a hashtag.
  func word() throws(QueryError) -> Filter {
    guard letters.starts(withPlain: "#") || letters.starts(withPlain: "＃") else {
      if letters.starts(withPlain: "@"), letters.text.isYearsAlone {
        throw source.error(.looseYears(letters.text), at: range)
      }
      return .term(.text(letters.text))
    }
    var tags: [Filter] = []
    let values = letters.values
    for (index, value) in values.enumerated() {
      let isLast = index == values.count - 1
      tags.append(.term(.hashtag(try hashtag(value, isTyped: isTyped && isLast))))
    }
    return .any(tags)
  }

  private func hashtag(
    _ letters: ArraySlice<Letter>, isTyped: Bool
  ) throws(QueryError) -> ValuePattern {
    let tag = letters.withoutHash
    if isTyped, !tag.isQuoted, tag.last?.isPlain("*") != true {
      return ValuePattern(tag.text, isPrefix: true)
    }
    if tag.isEmpty { throw source.error(.missingHashtag, at: range) }
    return tag.pattern
  }

  func term(_ key: TermKey) throws(QueryError) -> Term {
    if let whole = valueLetters.removing(plainPrefix: "=") {
      if let field = key.wholeField { return .whole(field, values: try texts(whole, key)) }
      if key == .address { return .address(try texts(whole, key), isWhole: true) }
    }
    switch key {
    case .field(let field): return .cell(field, contains: try partsOfText(key))
    case .status: return .status(try texts(valueLetters, key))
    case .platform: return .platform(try patterns(valueLetters, key))
    case .address: return .address(try texts(valueLetters, key))
    case .id: return .id(try texts(valueLetters, key))
    case .partOf: return .partOf(try texts(valueLetters, key))
    case .number(let number): return .number(number, try numbers(key))
    case .is: return .is(try words(comparedLetters, key))
    case .has: return .has(try keys(among: QueryKey.fillable, key))
    case .no: return .no(try keys(among: QueryKey.fillable, key))
    case .change, .balance, .joined, .left, .tagged, .untagged, .moved: return try change(key)
    case .was: return try was()
    case .near: return try near()
    case .constellation: return try constellation()
    case .at, .versus, .match, .parts, .changes, .gathered, .sort, .view, .group:
      throw source.error(.nestedState(key: key.word), at: range)
    }
  }
}

extension TermReader {
  /// What stands after the colon.
  var valueLetters: ArraySlice<Letter> {
    guard let colon = letters.firstIndex(ofPlain: ":") else { return [] }
    return letters[(colon + 1)...]
  }

  /// What stands after the colon and a `=`: most keys compare whole values with it and without.
  var comparedLetters: ArraySlice<Letter> {
    valueLetters.removing(plainPrefix: "=") ?? valueLetters
  }

  /// Where letters stand; the whole word when there are none.
  func place(of letters: ArraySlice<Letter>) -> Range<Int> {
    guard let first = letters.first, let last = letters.last else { return range }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The values between the commas.
  func values(
    _ letters: ArraySlice<Letter>, _ key: TermKey
  ) throws(QueryError) -> [ArraySlice<Letter>] {
    let values = letters.values
    if values.contains(where: \.isEmpty) { throw missingValue(key) }
    return values
  }

  func missingValue(_ key: TermKey) -> QueryError {
    source.error(
      .missingValue(key: key.printed), at: range,
      expected: key.valueWords(in: source.vocabulary))
  }

  func texts(_ letters: ArraySlice<Letter>, _ key: TermKey) throws(QueryError) -> [String] {
    try values(letters, key).map(\.text)
  }

  /// Parts of a text: what looks like a comparison, or like a beginning with `*`, is none.
  private func partsOfText(_ key: TermKey) throws(QueryError) -> [String] {
    let values = try values(valueLetters, key)
    for value in values where value.looksLikeNumbers || value.last?.isPlain("*") == true {
      throw source.error(.noText(value.text, key: key.printed), at: place(of: value))
    }
    return values.map(\.text)
  }

  func patterns(
    _ letters: ArraySlice<Letter>, _ key: TermKey
  ) throws(QueryError) -> [ValuePattern] {
    try values(letters, key).map(\.pattern)
  }

  /// The words of an enum, in any case.
  func words<Word: RawRepresentable & CaseIterable>(
    _ letters: ArraySlice<Letter>, _ key: TermKey
  ) throws(QueryError) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    for value in try values(letters, key) {
      guard let word = Word(rawValue: value.text.lowercased()) else {
        throw unknownWord(value, key)
      }
      words.append(word)
    }
    return words
  }

  func keys(among keys: [QueryKey], _ key: TermKey) throws(QueryError) -> [QueryKey] {
    var named: [QueryKey] = []
    for value in try values(comparedLetters, key) {
      guard let key = QueryKey.named(value, among: keys, in: source.vocabulary) else {
        throw unknownWord(value, key)
      }
      named.append(key)
    }
    return named
  }

  func unknownWord(_ value: ArraySlice<Letter>, _ key: TermKey) -> QueryError {
    let words = key.valueWords(in: source.vocabulary)
    return source.error(
      .unknownWord(value.text, key: key.word), at: place(of: value), expected: words,
      suggestion: suggestedWord(for: value.text, in: words))
  }
}

extension ArraySlice<Letter> {
  /// Without a `#` before them that is not quoted.
  var withoutHash: ArraySlice<Letter> {
    removing(plainPrefix: "#") ?? removing(plainPrefix: "＃") ?? self
  }

  /// Whether it is a comparison or a range of numbers, and not quoted: `>5`, `>=5`, `<5`, `2..5`.
  var looksLikeNumbers: Bool {
    guard let first else { return false }
    if isQuoted { return false }
    let text = text
    let isCompared = first.isPlain(">") || first.isPlain("<")
    return (isCompared || text.contains("..")) && NumberRange(text) != nil
  }

  /// The value, which a `*` at the end makes a beginning.
  var pattern: ValuePattern {
    guard let last, last.isPlain("*") else { return ValuePattern(text) }
    return ValuePattern(dropLast().text, isPrefix: true)
  }
}
