/// A line of text that is being edited, and where in it.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// How many characters stand before the caret.
  package private(set) var caret: Int

  package init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  package init(_ text: String, caret: Int) {
    self.text = text
    self.caret = max(0, min(caret, text.count))
  }

  package mutating func insert(_ addition: String) {
    let index = index(of: caret)
    let before = text[..<index] + addition
    // A combining mark joins the character before it, so that the count is taken afresh.
    let rest = text[index...]
    text = String(before + rest)
    caret = before.count
  }

  /// Puts a text in place of some characters, and the caret behind it.
  package mutating func replace(_ range: Range<Int>, with replacement: String) {
    let before = text[..<index(of: range.lowerBound)] + replacement
    text = String(before + text[index(of: range.upperBound)...])
    caret = before.count
  }

  package mutating func deleteBackward() {
    if caret > 0 { replace(caret - 1..<caret, with: "") }
  }

  package mutating func deleteForward() {
    guard caret < text.count else { return }
    replace(caret..<caret + 1, with: "")
  }

  /// Deletes the word before the caret, and the spaces after it.
  package mutating func deleteWord() {
    replace(wordStart..<caret, with: "")
  }

  package mutating func deleteToStart() {
    replace(0..<caret, with: "")
  }

  package mutating func deleteToEnd() {
    replace(caret..<text.count, with: "")
  }

  package mutating func moveLeft() { caret = max(0, caret - 1) }
  package mutating func moveRight() { caret = min(text.count, caret + 1) }
  package mutating func moveToStart() { caret = 0 }
  package mutating func moveToEnd() { caret = text.count }

  private var wordStart: Int {
    var before = text[..<index(of: caret)]
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
    return before.count
  }

  private func index(of offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }
}

extension TextField {
  /// Whether no word stands right before the caret.
  var isBetweenWords: Bool {
    caret == 0 || text.dropFirst(caret - 1).first == " "
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    let tail = drop { $0 == " " }
    return String(tail.prefix(tail.count - tail.reversed().prefix { $0 == " " }.count))
  }
}
