/// An id that is, or that a spreadsheet takes for, a day and a month: `mar-1`, `3/1`, `01-Mar`.
struct DateWriting: Hashable {
  /// The day and the month in ascending order: which is which differs from country to country.
  let key: String
  let style: Style

  enum Style: Hashable {
    /// `01-Mar`, as spreadsheets write what they take for a date without a year.
    case named
    /// `01/03/2021`
    case slashed
    /// `2021-03-01`
    case international
    /// As people write ids: `3-1`, `mar-1`, `march1`.
    case other
  }

  /// nil for what is no date.
  init?(_ id: String) {
    guard id.utf8.count <= 20 else { return nil }
    var numbers: [Int] = []
    var (hasYear, startsWithYear, month) = (false, false, Substring())
    var separators: [Character] = []
    var rest = id[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        guard let number = Int(digits) else { return nil }
        if digits.count == 4, !hasYear {
          hasYear = true
          startsWithYear = numbers.isEmpty && month.isEmpty
        } else if digits.count <= 2, (1...31).contains(number) {
          numbers.append(number)
        } else {
          return nil
        }
      } else if first.isASCII, first.isLetter {
        let word = rest.prefix { $0.isASCII && $0.isLetter }
        rest = rest.dropFirst(word.count)
        guard month.isEmpty, let number = Self.month(word) else { return nil }
        month = word
        numbers.append(number)
      } else if "-/ .".contains(first) {
        separators.append(rest.removeFirst())
      } else {
        return nil
      }
    }
    guard numbers.count == 2, month.isEmpty ? separators.count > 0 : true else { return nil }
    key = numbers.sorted().map(String.init).joined(separator: "/")
    let hasTwoDigits = id.utf8.count { (0x30...0x39).contains($0) } == 2
    if month.count == 3, month.first?.isUppercase == true, hasTwoDigits, separators == ["-"] {
      style = .named
    } else if month.isEmpty, separators.allSatisfy({ $0 == "/" }) {
      style = .slashed
    } else if month.isEmpty, startsWithYear, separators == ["-", "-"] {
      style = .international
    } else {
      style = .other
    }
  }

  /// Whether a spreadsheet may have made one of the other.
  func isRewritten(as other: DateWriting) -> Bool { key == other.key && style != other.style }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of a month by its name or the first three or four letters of it, in any case.
  private static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0 == word || word.count <= 4 && $0.hasPrefix(word) }
      .map { $0 + 1 }
  }
}
