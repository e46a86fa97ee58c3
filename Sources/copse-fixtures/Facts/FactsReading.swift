/// The rows of a facts file, by its headings.
package func facts(in table: [[String]]) -> [Facts] {
  guard let headings = table.first else { return [] }
  return table.dropFirst().map { cells in
    Facts(cells: Dictionary(zip(headings, cells)) { first, _ in first })
  }
}

/// The cells of comma-separated text with quoted cells, such as the facts file is.
package func table(in text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var quoteEnded = false
  for character in text {
    switch character {
    case "\"":
      if isQuoted {
        isQuoted = false
        quoteEnded = true
      } else {
        if quoteEnded { cell.append("\"") }
        isQuoted = true
        quoteEnded = false
      }
    case ",", "\n", "\r\n":
      if isQuoted {
        cell.append(character)
        break
      }
      row.append(cell)
      cell = ""
      quoteEnded = false
      if character != "," {
        rows.append(row)
        row = []
      }
    default: cell.append(character)
    }
  }
  if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
  return rows
}
