import TerminalCanvas

extension ScreenReader {
  mutating func apply(_ parameters: String, _ final: Character) {
    if parameters.hasPrefix("?") {
      applyPrivate(String(parameters.dropFirst()), final)
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) }
    let first = max(numbers.first.flatMap { $0 } ?? 1, 1)
    let second = max(numbers.dropFirst().first.flatMap { $0 } ?? 1, 1)
    let (column, row) = (screen.cursor.column, screen.cursor.row)
    switch final {
    case "A": screen.place(column, row - first)
    case "B": screen.place(column, row + first)
    case "C": screen.place(column + first, row)
    case "D": screen.place(column - first, row)
    case "G": screen.place(first - 1, row)
    case "d": screen.place(column, first - 1)
    case "H": screen.place(second - 1, first - 1)
    case "J", "K": erase(final, numbers.first.flatMap { $0 } ?? 0)
    case "X": screen.erase(columns: column..<column + first, row: row)
    case "@": screen.insertBlanks(first)
    case "P": screen.deletePlaces(first)
    case "m": style(numbers.map { $0 ?? 0 })
    case "r": screen.limitScrolling(to: first - 1..<max(second, first))
    case "S": screen.scroll(by: first, from: screen.region.lowerBound)
    case "T": screen.scroll(by: -first, from: screen.region.lowerBound)
    case "M": screen.scroll(by: first, from: row)
    case "L": screen.scroll(by: -first, from: row)
    default: applyMode(parameters, final)
    }
  }

  private mutating func erase(_ final: Character, _ part: Int) {
    let (column, row) = (screen.cursor.column, screen.cursor.row)
    switch (final, part) {
    case ("J", 0):
      screen.erase(columns: column..<screen.size.columns.advanced(by: 1), row: row)
      screen.erase(rows: min(row + 1, screen.size.rows)..<screen.size.rows)
    case ("J", 2): screen.erase(rows: 0..<screen.size.rows)
    case ("K", 0): screen.erase(columns: column..<screen.size.columns + 1, row: row)
    case ("K", 1): screen.erase(columns: 0..<column + 1, row: row)
    default: complain("ESC [\(part)\(final)")
    }
  }

  private mutating func applyMode(_ parameters: String, _ final: Character) {
    switch (parameters, final) {
    case ("4", "h"): screen.inserts = true
    case ("4", "l"): screen.inserts = false
    // The size of screen's cursor, and what xterm keeps of its window's title.
    case ("34", "h"), ("22;0;0", "t"), ("23;0;0", "t"): break
    default: complain("ESC [\(parameters)\(final)")
    }
  }

  private mutating func applyPrivate(_ parameters: String, _ final: Character) {
    switch (parameters, final) {
    case ("1049", "h"): screen.showAlternate(true)
    case ("1049", "l"): screen.showAlternate(false)
    case ("25", "h"): screen.isCursorVisible = true
    case ("25", "l"): screen.isCursorVisible = false
    case ("2004", "h"): screen.isPasteBracketed = true
    case ("2004", "l"): screen.isPasteBracketed = false
    case ("7", "h"): screen.wraps = true
    case ("7", "l"): screen.wraps = false
    // How arrows are encoded, whether the cursor blinks, and the shape of the console's.
    case ("1", "h"), ("1", "l"), ("12", "l"), ("0", "c"), ("1", "c"): break
    default: complain("ESC [?\(parameters)\(final)")
    }
  }

  private mutating func style(_ numbers: [Int]) {
    for number in numbers.isEmpty ? [0] : numbers {
      switch number {
      case 0: screen.style = .plain
      case 1: screen.style.attributes.insert(.bold)
      case 2: screen.style.attributes.insert(.dim)
      case 4: screen.style.attributes.insert(.underlined)
      case 7: screen.style.attributes.insert(.reversed)
      case 10, 49: break
      case 22: screen.style.attributes.subtract([.bold, .dim])
      case 24: screen.style.attributes.remove(.underlined)
      case 27: screen.style.attributes.remove(.reversed)
      case 31...36:
        screen.style.color = Style.Color(rawValue: UInt8(number - 30)) ?? .normal
      case 39: screen.style.color = .normal
      default: complain("ESC [\(number)m")
      }
    }
  }
}
