/// Reads the lexemes of a line from left to right.
///
/// `any = all (OR all)*`, `all = (AND? operand)+`, `operand = NOT operand | - operand | ( any ) | term`.
struct QueryParser {
  /// Deeper lines are refused, because each level takes a part of the stack.
  static let deepest = 64

  private let source: QuerySource
  private let lexemes: [QueryLexer.Lexeme]
  /// Where the caret stands, in scalars from 0; nil when nobody is typing.
  private let caret: Int?
  private var position = 0
  private var depth = 0
  private var query = Query()

  private init(_ source: QuerySource, _ lexemes: [QueryLexer.Lexeme], caret: Int?) {
    self.source = source
    self.lexemes = lexemes
    self.caret = caret
  }

  static func parse(_ source: QuerySource, caret: Int?) throws(QueryError) -> Query {
    let lexer = QueryLexer(source.text)
    if let quote = lexer.openQuote {
      throw source.error(.openQuote, at: quote..<source.text.unicodeScalars.count)
    }
    var parser = QueryParser(source, lexer.lexemes, caret: caret)
    guard !lexer.lexemes.isEmpty else { return parser.query }
    let filter = try parser.any()
    if let rest = parser.current {
      throw source.error(.extraParenthesis, at: rest.range)
    }
    parser.query.filter = filter.normalized
    return parser.query
  }

  private var current: QueryLexer.Lexeme? {
    position < lexemes.count ? lexemes[position] : nil
  }

  private func currentIs(_ keyword: String) -> Bool {
    current.map { $0.isKeyword(keyword) } ?? false
  }

  /// Alternatives, up to the end or a closing parenthesis.
  private mutating func any() throws(QueryError) -> Filter {
    var alternatives: [Filter] = []
    while true {
      let terms = try all()
      let isAlternative = currentIs("OR") || !alternatives.isEmpty
      if isAlternative, terms.isEmpty { throw missingTermBesideOr() }
      alternatives.append(.all(terms))
      guard currentIs("OR") else { return .any(alternatives) }
      position += 1
    }
  }

  /// The `OR` before here, or else the one here, lacks a term.
  private func missingTermBesideOr() -> QueryError {
    let place = currentIs("OR") ? current : lexemes[..<position].last { $0.isKeyword("OR") }
    return source.error(.missingTerm(beside: "OR"), at: place?.range ?? 0..<1)
  }

  /// Terms that must all hold, up to an `OR`, a closing parenthesis or the end.
  ///
  /// State is taken out of the terms; it may stand anywhere outside parentheses.
  private mutating func all() throws(QueryError) -> [Filter] {
    var terms: [Filter] = []
    var hasOperand = false
    while let lexeme = current, lexeme.kind != .closing, !lexeme.isKeyword("OR") {
      if lexeme.isKeyword("AND") {
        position += 1
        guard hasOperand, startsOperand(current) else {
          throw source.error(.missingTerm(beside: "AND"), at: lexeme.range)
        }
      }
      if let term = try operand(isNegated: false) { terms.append(term) }
      hasOperand = true
    }
    return terms
  }

  private func startsOperand(_ lexeme: QueryLexer.Lexeme?) -> Bool {
    guard let lexeme else { return false }
    return lexeme.kind != .closing && !lexeme.isKeyword("OR") && !lexeme.isKeyword("AND")
  }

  /// - Returns: nil for state, which has been noted.
  private mutating func operand(isNegated: Bool) throws(QueryError) -> Filter? {
    guard let lexeme = current else { return nil }
    position += 1
    if lexeme.kind == .opening { return try group(openedBy: lexeme) }
    if lexeme.isKeyword("NOT") { return try negated(by: lexeme) }
    if lexeme.letters.starts(withPlain: "-") { return try excluded(lexeme) }
    return try term(lexeme.letters, in: lexeme.range, isNegated: isNegated)
  }

  private mutating func group(openedBy opening: QueryLexer.Lexeme) throws(QueryError) -> Filter {
    try descend(at: opening.range)
    let filter = try any()
    depth -= 1
    guard current != nil else { throw source.error(.openParenthesis, at: opening.range) }
    position += 1
    return filter
  }

  private mutating func negated(by not: QueryLexer.Lexeme) throws(QueryError) -> Filter {
    guard startsOperand(current) else {
      throw source.error(.missingTerm(beside: "NOT"), at: not.range)
    }
    try descend(at: not.range)
    let filter = try operand(isNegated: true)
    depth -= 1
    return .not(filter ?? .everything)
  }

  /// `-term`, or `-` right before a parenthesis.
  private mutating func excluded(_ lexeme: QueryLexer.Lexeme) throws(QueryError) -> Filter {
    let letters = lexeme.letters.dropFirst()
    if letters.isEmpty, let next = current, next.kind == .opening,
      next.range.lowerBound == lexeme.range.upperBound
    {
      position += 1
      return .not(try group(openedBy: next))
    }
    guard let first = letters.first, !first.isPlain("-") else {
      throw source.error(.missingTerm(beside: "-"), at: lexeme.range)
    }
    let range = first.range.lowerBound..<lexeme.range.upperBound
    for keyword in ["AND", "OR", "NOT"]
    where letters.removing(plainPrefix: keyword)?.isEmpty == true {
      throw source.error(.missingTerm(beside: keyword), at: range)
    }
    return .not(try term(letters, in: range, isNegated: true) ?? .everything)
  }

  private mutating func descend(at range: Range<Int>) throws(QueryError) {
    depth += 1
    if depth > Self.deepest { throw source.error(.tooDeep(limit: Self.deepest), at: range) }
  }

  private mutating func term(
    _ letters: ArraySlice<Letter>, in range: Range<Int>, isNegated: Bool
  ) throws(QueryError) -> Filter? {
    let reader = TermReader(
      source: source, letters: letters, range: range, isTyped: range.upperBound == caret)
    guard let key = try reader.key() else { return try reader.word() }
    guard key.isState else { return .term(try reader.term(key)) }
    guard depth == 0, !isNegated else {
      throw source.error(.nestedState(key: key.word), at: range)
    }
    try reader.apply(key, to: &query)
    return nil
  }
}

extension QueryLexer.Lexeme {
  /// Whether it is `AND`, `OR` or `NOT`, in capitals and without quotes.
  func isKeyword(_ keyword: String) -> Bool {
    kind == .word && letters.removing(plainPrefix: keyword)?.isEmpty == true
  }
}
