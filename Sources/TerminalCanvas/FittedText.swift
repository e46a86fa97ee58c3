/// The text as it is drawn, cut or padded with spaces to exactly so many columns.
///
/// A text that is too wide ends in `…` (`..` in ASCII). No wide character is cut in half: a space
/// takes the place of the half that would fit.
///
/// - Parameter columns: nothing is left of the text where they are 0 or fewer.
package func fitted(
  _ text: String, to columns: Int, in charset: Charset = .unicode
) -> String {
  guard columns > 0 else { return "" }
  var line = DrawnLine(charset: charset)
  line.append(text, upTo: columns)
  if line.width > columns {
    let ellipsis = String(charset.ellipsis.prefix(columns))
    line.cut(to: columns - ellipsis.count)
    line.append(marks: ellipsis)
  }
  let padding = String(repeating: " ", count: columns - line.width)
  return line.cells.map(\.text).joined() + padding
}

/// The text in printable ASCII, for a terminal that shows nothing else.
///
/// Letters lose their marks, other characters become `?`, or `??` where they are wide: the text
/// takes as many columns as before.
package func asciiMarks(_ text: String) -> String {
  var line = DrawnLine(charset: .ascii)
  line.append(text, upTo: .max)
  return line.cells.map(\.text).joined()
}
