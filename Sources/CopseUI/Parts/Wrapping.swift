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
