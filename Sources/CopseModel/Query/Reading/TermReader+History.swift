extension TermReader {
  /// A term that finds a change, with the years after `@`.
  func change(_ key: TermKey) throws(QueryError) -> Term {
    let (letters, during) = try splittingYears(key)
    switch key {
    case .change: return .change(try words(letters, key), during: during)
    case .balance: return .balance(try words(letters, key), during: during)
    case .joined: return .joined(try patterns(letters, key), during: during)
    case .left: return .left(try patterns(letters, key), during: during)
    case .tagged: return .tagged(try hashtags(letters, key), during: during)
    case .untagged: return .untagged(try hashtags(letters, key), during: during)
    default: return .moved(try moves(letters), during: during)
    }
  }

  private func splittingYears(
    _ key: TermKey
  ) throws(QueryError) -> (letters: ArraySlice<Letter>, during: YearSpan?) {
    let letters = comparedLetters
    guard let at = letters.lastIndex(ofPlain: "@") else { return (letters, nil) }
    return (letters[..<at], try years(letters[(at + 1)...], key))
  }

  private func hashtags(
    _ letters: ArraySlice<Letter>, _ key: TermKey
  ) throws(QueryError) -> [ValuePattern] {
    try values(letters, key).map(\.withoutHash.pattern)
  }

  /// `was:active@2021`
  func was() throws(QueryError) -> Term {
    let letters = comparedLetters
    guard let at = letters.lastIndex(ofPlain: "@") else {
      throw letters.isEmpty ? missingValue(.was) : source.error(.missingYear, at: range)
    }
    let values = try patterns(letters[..<at], .was)
    return .was(values, year: try edition(letters[(at + 1)...], .was))
  }

  /// `constellation:ID` or `constellation:ID@2021`
  func constellation() throws(QueryError) -> Term {
    let letters = comparedLetters
    guard let at = letters.dropFirst().lastIndex(ofPlain: "@") else {
      return .constellation(try texts(letters, .constellation), year: nil)
    }
    let year = try edition(letters[(at + 1)...], .constellation)
    return .constellation(try texts(letters[..<at], .constellation), year: year)
  }

  /// `near:ID` or `near:ID~2`
  func near() throws(QueryError) -> Term {
    let letters = comparedLetters
    guard let tilde = letters.lastIndex(ofPlain: "~") else {
      return .near(try texts(letters, .near), degrees: 1)
    }
    let written = letters[(tilde + 1)...]
    guard let degrees = Int(written.text), degrees >= 0 else {
      let place = place(of: letters[tilde...])
      throw source.error(.unreadableDegree(written.text), at: place)
    }
    return .near(try texts(letters[..<tilde], .near), degrees: degrees)
  }
}
