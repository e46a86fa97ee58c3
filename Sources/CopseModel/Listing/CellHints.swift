/// Finds cells that are read as they stand, and were perhaps meant otherwise.
enum CellHints {
  /// Asks about each distinct cell once, and reports the first row of each edition that has it.
  static func problems(
    in editions: [EditionBuilder], _ columns: [ColumnBuilder]
  ) -> [Problem] {
    let hints: [(column: Int, hint: (UnsafeBufferPointer<UInt8>) -> String?)] = [
      (ColumnIndex.id, id), (ColumnIndex.status, status), (ColumnIndex.platforms, PlatformHint.of),
      (ColumnIndex.hashtags, hashtags),
    ]
    var problems: [Problem] = []
    for (column, hint) in hints {
      let messages = messages(for: columns[column].cells.texts, hint)
      if messages.isEmpty { continue }
      for edition in editions where !edition.codes[column].isEmpty {
        var told: Set<UInt32> = []
        for (row, code) in edition.codes[column].enumerated() {
          guard let message = messages[code], told.insert(code).inserted else { continue }
          problems.append(
            Problem(
              file: edition.file, line: Int(edition.lines[row]), column: 1, severity: .warning,
              message: message))
        }
      }
    }
    return problems
  }

  /// What there is to say, by the code of the cell.
  private static func messages(
    for cells: Texts, _ hint: (UnsafeBufferPointer<UInt8>) -> String?
  ) -> [UInt32: String] {
    var messages: [UInt32: String] = [:]
    cells.bytes.withUnsafeBufferPointer { bytes in
      for code in 0..<UInt32(cells.count) {
        let cell = UnsafeBufferPointer(rebasing: bytes[cells.range(of: code)])
        if let message = hint(cell) { messages[code] = message }
      }
    }
    return messages
  }

  private static func id(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
    guard cell.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }) else {
      return nil
    }
    return "expected an id without ';' and ',', found '\(shown(cell))'; read as one id, "
      + "which no list of ids can name, write it without them"
  }

  /// The status that another was meant to be, when only a letter or two differ.
  private static func status(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
    let written = String(decoding: cell, as: UTF8.self)
    guard Lifecycle(status: written) == .other else { return nil }
    let words = written.prefix { !"(;,:/".contains($0) && !$0.isNumber }
    let known = Lifecycle.words.flatMap(\.words)
    guard words.count >= 4, let word = closestWord(to: String(words).trimmed, in: known) else {
      return nil
    }
    return
      "expected a status such as '\(word)', found '\(shown(cell))'; read as other than active, "
      + "dormant and closed, write '\(word)' if that is meant"
  }

  private static func hashtags(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
    if isPlain(cell) { return nil }
    let entries = ListCell.entries(of: String(decoding: cell, as: UTF8.self))
    for entry in entries {
      guard ListCell.hashtag(entry) != nil else {
        return "expected a hashtag, found '#' alone; read as none, complete or remove it"
      }
      if isSeveral(entry, alone: entries.count == 1) {
        return "expected ';' between hashtags, found '\(entry.excerpt())'; read as one hashtag, "
          + "put ';' between them"
      }
    }
    return nil
  }

  /// Whether what is read as one hashtag was meant to be several: a comma or another `#` between
  /// them, or spaces in a cell without any `#` or `;`, but not `#Hour of Code` or `#C#`.
  private static func isSeveral(_ tag: some StringProtocol, alone: Bool) -> Bool {
    let isNumberSign = { (character: Character) in character == "#" || character == "＃" }
    if tag.contains(",") { return true }
    guard let first = tag.first, isNumberSign(first) else {
      return alone && tag.contains(where: \.isWhitespace)
    }
    let rest = tag.drop(while: isNumberSign)
    return rest.indices.contains { index in
      let next = rest.index(after: index)
      return isNumberSign(rest[index]) && next < rest.endIndex
        && (rest[next].isLetter || rest[next].isNumber)
    }
  }

  /// Whether the cell holds nothing but tags in ASCII, each a `#` and what is no space, comma or `#`,
  /// as nearly every one does: making texts of them takes longer than reading the sheet.
  private static func isPlain(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var length = 0
    var isEnded = false
    for byte in cell {
      switch byte {
      case UInt8(ascii: ";"):
        if length < 2 { return false }
        (length, isEnded) = (0, false)
      case UInt8(ascii: " "): isEnded = length > 0
      case UInt8(ascii: "#") where length == 0: length = 1
      case 0x21..<0x7F where byte != UInt8(ascii: ",") && byte != UInt8(ascii: "#"):
        if isEnded || length == 0 { return false }
        length += 1
      default: return false
      }
    }
    return length > 1 || cell.isEmpty
  }

  private static func shown(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: cell, as: UTF8.self).excerpt()
  }
}
