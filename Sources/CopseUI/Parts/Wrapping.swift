import TerminalCanvas

/// Breaks text into lines that fit, between words where it can.
package enum Wrapping {
  /// The lines of a text, each at most so many columns wide on this canvas.
  ///
  /// - Parameter width: how many columns a text needs.
  /// - Returns: at least one line, also for an empty text.
  package static func lines(
    of text: String, columns: Int, width: (String) -> Int
  ) -> [String] {
    guard columns > 0 else { return [""] }
    // Most texts fit, and to add a line up word by word takes as often as long as it has words.
    if isSingleSpaced(text), width(text) <= columns { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true).map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if width(longer) <= columns {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = word
      while width(line) > columns {
        let head = fitting(line, columns: columns, width: width)
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Whether no space stands at an end or beside another, so that breaking would leave it as it is.
  private static func isSingleSpaced(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      let space = UInt8(ascii: " ")
      var before = space
      for byte in bytes {
        if byte == space, before == space { return false }
        before = byte
      }
      return before != space || bytes.isEmpty
    } ?? false
  }

  /// As many characters of a word as fit, at least one so that it comes to an end.
  private static func fitting(
    _ word: String, columns: Int, width: (String) -> Int
  ) -> String {
    var head = ""
    var used = 0
    for character in word {
      used += width(String(character))
      if !head.isEmpty, used > columns { break }
      head.append(character)
    }
    return head
  }
}
