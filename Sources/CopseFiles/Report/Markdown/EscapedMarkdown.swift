/// Text as Markdown that shows it and does nothing else, on a line that it need not begin.
///
/// Controls, line ends and what turns the direction of text are shown as marks, as in HTML.
func escapedMarkdown(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$":
      result.append("\\")
      result.append(scalar)
    default: result.append(scalar.harmless)
    }
  }
  return String(result)
}

/// A whole line of Markdown whose beginning is read as text: no heading, list, quote or rule.
func plainBeginning(_ line: String) -> String {
  guard let first = line.unicodeScalars.first else { return line }
  switch first {
  case "#", "-", "+", "=", ":": return "\\" + line
  case " ": return "&#32;" + line.dropFirst()
  case "0"..."9":
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    return rest.first == "." || rest.first == ")" ? digits + "\\" + rest : line
  default: return line
  }
}

/// Text between backticks, more of them than it has itself.
///
/// - Parameter isInTable: whether a `|` would end a cell.
func markdownCode(_ text: String, isInTable: Bool) -> String {
  var longest = 0
  var run = 0
  var shown = ""
  for scalar in text.unicodeScalars {
    run = scalar == "`" ? run + 1 : 0
    longest = max(longest, run)
    if scalar == "|", isInTable { shown += "\\" }
    shown.unicodeScalars.append(scalar.harmless)
  }
  let ticks = String(repeating: "`", count: longest + 1)
  let space = text.first == "`" || text.last == "`" ? " " : ""
  return ticks + space + shown + space + ticks
}
