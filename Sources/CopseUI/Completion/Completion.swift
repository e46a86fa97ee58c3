import CopseModel

/// A line that is being edited, for which suggestions are wanted.
struct CompletionQuestion: Hashable, Sendable {
  let line: TextField
  let context: CaretContext

  init?(_ line: TextField, audit: Audit) {
    let context = Query.context(of: line.text, caret: line.caret, vocabulary: audit.vocabulary)
    // Before anything is typed there is nothing to go by, and a list would only hide the panes.
    if context.kind == .word, context.prefix.isEmpty { return nil }
    self.line = line
    self.context = context
  }
}

/// What could be meant by what is being typed.
struct Completion: Hashable, Sendable {
  struct Suggestion: Hashable, Sendable {
    let label: String
    /// How many communities it would find, or what it means.
    let remark: String
    /// The line with the suggestion taken, and where the caret then stands.
    let line: String
    let caret: Int
  }

  /// More than these nobody reads while typing.
  static let most = 8

  let suggestions: [Suggestion]
  /// The suggestion under the cursor; nil until one is gone to.
  private(set) var selection: Int?
  /// Where the part that is being typed begins, in characters.
  let start: Int

  init(_ question: CompletionQuestion, in audit: Audit) {
    start = question.context.replaced.lowerBound
    suggestions = Suggestions(question: question, audit: audit).all
  }

  /// The suggestion to take: the one gone to, or else the first.
  var chosen: Suggestion? {
    if let selection, suggestions.indices.contains(selection) { return suggestions[selection] }
    return suggestions.first
  }

  mutating func moveSelection(by step: Int) {
    guard !suggestions.isEmpty else { return }
    guard let selection else {
      self.selection = step > 0 ? 0 : suggestions.count - 1
      return
    }
    self.selection = (selection + step + suggestions.count) % suggestions.count
  }
}
