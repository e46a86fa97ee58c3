/// A query line that cannot be read, and where.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong, as facts.
  public enum Reason: Hashable, Sendable {
    /// A quotation mark that nothing closes.
    case openQuote
    /// A parenthesis that nothing closes.
    case openParenthesis
    /// A closing parenthesis that nothing opened.
    case extraParenthesis
    /// `OR`, `AND`, `NOT` or `-` without a term where it needs one.
    case missingTerm(beside: String)
    case unknownKey(String)
    /// A word that the key does not know.
    case unknownWord(String, key: String)
    /// A key without a value, or with nothing between two commas.
    case missingValue(key: String)
    /// `#` without a hashtag.
    case missingHashtag
    case unreadableNumber(String, key: String)
    case unreadableYear(String, key: String)
    /// `@` and years that belong to no change term.
    case looseYears(String)
    /// A year in which the audit has no edition.
    case noEdition(year: Int, key: String)
    /// `was:` without the year of an edition.
    case missingYear
    /// After `~`, something that is no number of connections.
    case unreadableDegree(String)
    /// `moved:` without the two platforms.
    case unreadableMove(String)
    /// A comparison or a `*` after a key that looks for parts of a text.
    case noText(String, key: String)
    /// A term that is no condition, in parentheses or negated.
    case nestedState(key: String)
    /// More parentheses or negations inside one another than are read.
    case tooDeep(limit: Int)
  }

  /// Where the part that cannot be read begins, in characters from 1.
  public let column: Int
  /// How long that part is, in characters; at least 1.
  public let length: Int
  public let reason: Reason
  /// The words that can stand there; empty when there is no list of them.
  public let expected: [String]
  /// What most likely was meant, to be written in place of the part; nil when nothing is near.
  public let suggestion: String?

  /// The line, and under it carets that point at the part that cannot be read.
  ///
  /// Both count characters, not the cells of a terminal.
  public func rendering(of text: String) -> String {
    let line = String(text.map { $0.isWhitespace ? " " : $0 })
    let indent = String(repeating: " ", count: column - 1)
    return line + "\n" + indent + String(repeating: "^", count: length)
  }
}

extension QueryError: CustomStringConvertible {
  /// One line: the place, what was expected, what was found, and what to do.
  public var description: String { "query:\(column): \(message)" }

  /// What was expected, what was found, and what to do.
  public var message: String {
    switch reason {
    case .openQuote: "expected a closing quotation mark, found the end of the line; add '\"'"
    case .openParenthesis: "expected ')', found the end of the line; close the parenthesis"
    case .extraParenthesis: "expected no ')', found one that nothing opens; remove it or quote it"
    case .missingTerm(let word):
      "expected a term beside '\(word)', found none; add one, or quote '\(word)' to find the text"
    case .unknownKey(let key):
      "expected a key, found '\(key):'; \(remedyForKey)"
    case .unknownWord(let word, let key):
      "expected a word that '\(key):' knows, found '\(word)'; \(remedy)"
    case .missingValue(let key): "expected a value for '\(key):', found none; \(remedyForNoValue)"
    case .missingHashtag: "expected a hashtag after '#', found none; write #tag"
    case .unreadableNumber(let number, _):
      "expected a number such as 5, >=5 or 2..5, found '\(number)'; \(remedy)"
    case .looseYears(let years):
      "expected '\(years)' right behind a change term, found it alone; write it without a space, "
        + "as in change:moved\(years), or in quotes to find the text"
    case .unreadableYear(let year, _):
      "expected a year such as 2021, found '\(year)'; \(remedy)"
    case .noEdition(let year, _): "expected a year with an edition, found \(year); \(remedy)"
    case .missingYear: "expected the year of an edition, found none; write was:active@2021"
    case .unreadableDegree(let degree):
      "expected a number of connections such as 2, found '\(degree)'; write near:ID~2"
    case .unreadableMove(let move):
      "expected two platforms, found '\(move)'; write moved:twitter->linkedin, or * for any"
    case .noText(let text, let key):
      text.last == "*"
        ? "expected a part of the text after '\(key):', found '\(text)'; leave out the '*', or quote it"
        : "expected a part of the text after '\(key):', found the comparison '\(text)'; "
          + "compare members:, platforms:, connections: or editions:, or quote it to find the text"
    case .nestedState(let key):
      "expected '\(key):' outside parentheses and without '-', found it inside; move it to the end"
    case .tooDeep(let limit):
      "expected at most \(limit) parentheses or negations inside one another, found more; remove some"
    }
  }

  private var remedy: String {
    if let suggestion { return "did you mean '\(suggestion)'?" + others }
    guard !expected.isEmpty else { return "write a number" }
    return "use one of \(expected.joined(separator: ", "))"
  }

  /// All keys are a long list, so that the quotes are named before them.
  private var remedyForKey: String {
    suggestion.map { "did you mean '\($0)'? Put it all in quotes to find the text" }
      ?? "put it all in quotes to find the text, or \(remedy)"
  }

  /// A short list is given beside the closest word too.
  private var others: String {
    guard expected.count > 1, expected.count <= 12 else { return "" }
    return " One of \(expected.joined(separator: ", "))"
  }

  private var remedyForNoValue: String {
    expected.isEmpty
      ? "add one, or remove the key" : "use one of \(expected.joined(separator: ", "))"
  }
}
