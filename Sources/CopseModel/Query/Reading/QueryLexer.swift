/// Cuts a query line into words and parentheses.
///
/// It works on scalars: a combining mark after a quotation mark would join it to another character,
/// and the quote would be missed.
struct QueryLexer {
  /// A word with all that belongs to it (`-platform:"a b",c`), or a parenthesis.
  struct Lexeme {
    enum Kind {
      case word
      case opening
      case closing
    }

    let kind: Kind
    let letters: ArraySlice<Letter>
    /// Where it is written, in scalars from 0.
    let range: Range<Int>
  }

  private(set) var lexemes: [Lexeme] = []
  /// Where the quotation mark stands that nothing closes, in scalars from 0.
  private(set) var openQuote: Int?

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    while position < scalars.count {
      switch scalars[position] {
      case "(": appendParenthesis(.opening)
      case ")": appendParenthesis(.closing)
      case let scalar where scalar.properties.isWhitespace: position += 1
      default: appendWord()
      }
    }
  }

  private mutating func appendParenthesis(_ kind: Lexeme.Kind) {
    lexemes.append(Lexeme(kind: kind, letters: [], range: position..<position + 1))
    position += 1
  }

  private mutating func appendWord() {
    let start = position
    var letters: [Letter] = []
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "\"" {
        appendQuotation(to: &letters)
      } else if scalar.properties.isWhitespace || scalar == "(" || scalar == ")" {
        break
      } else {
        letters.append(Letter(role: .plain(scalar), range: position..<position + 1))
        position += 1
      }
    }
    lexemes.append(Lexeme(kind: .word, letters: letters[...], range: start..<position))
  }

  private mutating func appendQuotation(to letters: inout [Letter]) {
    let start = position
    letters.append(Letter(role: .quotationMark, range: start..<start + 1))
    position += 1
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "\"" {
        letters.append(Letter(role: .quotationMark, range: position..<position + 1))
        position += 1
        return
      }
      appendQuoted(scalar, to: &letters)
    }
    openQuote = start
  }

  /// Inside quotes `\"` is a quotation mark and `\\` a backslash; any other backslash is itself.
  private mutating func appendQuoted(_ scalar: Unicode.Scalar, to letters: inout [Letter]) {
    let next = position + 1 < scalars.count ? scalars[position + 1] : nil
    if scalar == "\\", let next, next == "\"" || next == "\\" {
      letters.append(Letter(role: .quoted(next), range: position..<position + 2))
    } else {
      letters.append(Letter(role: .quoted(scalar), range: position..<position + 1))
    }
    position = letters.last?.range.upperBound ?? position + 1
  }
}
