import CopseModel
import TerminalCanvas

/// Something that the help tells, and that Enter may run.
struct HelpEntry: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    case binding(Binding)
    /// A word of the query language, as it begins a term.
    case queryWord(String)
    case mark
    /// A word that the screen uses.
    case word
  }

  let meaning: Meaning
  /// What stands before the text: keys, a word, or a mark.
  let keys: String
  let text: String

  init(_ binding: Binding, charset: Charset) {
    meaning = .binding(binding)
    keys = binding.keys.map { $0.name(in: charset) }.joined(separator: " ")
    text = binding.help
  }

  init(queryWord: String, text: String) {
    keys = queryWord + ":"
    meaning = .queryWord(keys)
    self.text = text
  }

  init(mark: String, text: String) {
    meaning = .mark
    keys = mark
    self.text = text
  }

  init(word: String, text: String) {
    meaning = .word
    keys = word
    self.text = text
  }

  /// Whether every word of a search is part of its keys, its name or its meaning.
  ///
  /// - Parameter words: folded.
  func fits(_ words: [String]) -> Bool {
    let name = if case .binding(let binding) = meaning { binding.name } else { "" }
    let folded = Folding.folded("\(keys) \(name) \(text)")
    return words.allSatisfy { folded.contains($0) }
  }

  /// Whether a search is one of its keys, which says better than any word what is looked for.
  func hasKey(_ search: String) -> Bool {
    meaning != .word && keys.split(separator: " ").contains { $0 == search }
  }
}

/// Entries under a heading.
struct HelpSection: Hashable, Sendable {
  let title: String
  let entries: [HelpEntry]
}
