import CopseModel

/// Works out what could be meant: keys with their meaning, values with how many have them.
struct Suggestions {
  let question: CompletionQuestion
  let audit: Audit

  var all: [Completion.Suggestion] {
    let suggestions =
      switch context.kind {
      case .word, .key: keys
      case .hashtag: values(ofColumn: .hashtags)
      case .value(let key, _): values(of: key)
      case .year: words(audit.years.map(String.init))
      case .degrees: words(["1", "2", "3"])
      case .unknown: [Completion.Suggestion]()
      }
    // A suggestion that is there already is none.
    return Array(suggestions.filter { $0.line != question.line.text }.prefix(Completion.most))
  }

  private var context: CaretContext { question.context }

  private var keys: [Completion.Suggestion] {
    let prefix = Folding.folded(context.prefix)
    return (TermKey.all + audit.otherHeadings.map { .field(.other($0)) })
      .filter { key in key.words.contains { Folding.folded($0).hasPrefix(prefix) } }
      .map { key in
        let (line, caret) = context.completing(question.line.text, with: key)
        return Completion.Suggestion(
          label: key.word + ":", remark: key.meaning, line: line, caret: caret)
      }
  }

  private func values(of key: TermKey) -> [Completion.Suggestion] {
    let words = key.valueWords(in: audit.vocabulary)
    if !words.isEmpty { return self.words(words).map { found($0) } }
    switch key {
    case .platform, .joined, .left, .moved: return values(ofColumn: .platforms)
    case .tagged, .untagged: return values(ofColumn: .hashtags)
    case .status: return values(ofColumn: .status)
    case .was:
      let words = self.words(IsWord.afterWas.map(\.rawValue))
      let statuses = values(ofColumn: .status)
      return words + statuses.filter { status in !words.contains { $0.line == status.line } }
    case .partOf: return values(ofColumn: .partOf)
    case .id, .near, .constellation: return values(ofColumn: .id)
    case .field(let field): return values(ofColumn: field)
    case .address, .number, .is, .has, .no, .change, .balance, .at, .versus, .match, .parts,
      .changes, .gathered, .sort, .view, .group:
      return []
    }
  }

  /// The values of a column that begin as what was typed, then those that contain it.
  private func values(ofColumn field: Field) -> [Completion.Suggestion] {
    let wanted = Folding.folded(context.prefix)
    let others = Set(context.otherValues.map(Folding.folded))
    let counts = audit.valueCounts(of: field, rest).map { ($0, Folding.folded($0.value)) }
      .filter { !others.contains($0.1) && $0.1.contains(wanted) }
    let (beginning, containing) = (
      counts.filter { $0.1.hasPrefix(wanted) }, counts.filter { !$0.1.hasPrefix(wanted) }
    )
    return (beginning + containing).prefix(Completion.most + 1).map { count, _ in
      suggestion(count.value, remark: String(count.count))
    }
    .map { found($0) }
  }

  /// The suggestion with what taking it finds, where that is more than the cells that are the value:
  /// `kind:` finds all that contain it, `status:` also what is read so, and `balance:` what a number
  /// counts.
  private func found(_ suggestion: Completion.Suggestion) -> Completion.Suggestion {
    switch context.kind {
    case .value(.field, isWhole: false), .value(.status, isWhole: false), .value(.balance, _): break
    case .value, .word, .key, .hashtag, .year, .degrees, .unknown: return suggestion
    }
    guard let query = try? Query(parsing: suggestion.line, vocabulary: audit.vocabulary) else {
      return suggestion
    }
    return Completion.Suggestion(
      label: suggestion.label, remark: String(audit.find(query).count), line: suggestion.line,
      caret: suggestion.caret)
  }

  private func words(_ words: [String]) -> [Completion.Suggestion] {
    let prefix = Folding.folded(context.prefix)
    let others = Set(context.otherValues)
    return words.filter { Folding.folded($0).hasPrefix(prefix) && !others.contains($0) }
      .map { suggestion($0, remark: "") }
  }

  private func suggestion(_ value: String, remark: String) -> Completion.Suggestion {
    var (line, caret) = context.completing(question.line.text, with: value)
    let label = context.kind == .hashtag ? "#" + value : value
    if context.kind == .hashtag {
      // Behind a space the hashtag is whole; at its end it would find all that begin so.
      if line.dropFirst(caret).first != " " {
        line.insert(" ", at: line.index(line.startIndex, offsetBy: caret))
      }
      caret += 1
    }
    return Completion.Suggestion(label: label, remark: remark, line: line, caret: caret)
  }

  /// The line without the term that is being typed, so that counts say what taking it would find.
  private var rest: Query {
    let characters = Array(question.line.text)
    let start =
      characters[..<min(context.replaced.lowerBound, characters.count)]
      .lastIndex(of: " ") ?? -1
    let after = characters[min(max(context.replaced.upperBound, 0), characters.count)...]
    let text = String(characters[..<(start + 1)]) + String(after)
    return (try? Query(parsing: text, vocabulary: audit.vocabulary)) ?? Query()
  }
}
