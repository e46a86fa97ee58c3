import CopseFiles

/// A sheet as it should be, and the ways in which it can be written.
struct RandomSheet {
  let rows: [[String]]
  /// Whether Windows-1252 has all its characters.
  let isWestern: Bool

  /// How a sheet is written; each mixture gives the same audit.
  struct Writing: CustomStringConvertible {
    let encoding: Encoding
    /// What ends a line; several are mixed.
    let lineEnds: [String]
    let delimiter: Delimiter
    let quoting: Quoting
    let endsLastLine: Bool
    /// Whether a line `sep=;` says what stands between the cells.
    let saysDelimiter: Bool

    var description: String {
      "\(encoding) \(lineEnds) \(delimiter) \(quoting) \(endsLastLine) \(saysDelimiter)"
    }

    /// - Parameter sheet: Nothing in it is lost by this writing.
    init(of sheet: RandomSheet, using numbers: inout SeededNumbers) {
      let encodings = Encoding.allCases.filter { $0 != .windows1252 || sheet.isWestern }
      encoding = encodings.randomElement(using: &numbers) ?? .utf8
      let ends = ["\n", "\r\n", "\r"]
      lineEnds =
        Bool.random(using: &numbers)
        ? ends : ends.randomElement(using: &numbers).map { [$0] } ?? ends
      delimiter = Delimiter.allCases.randomElement(using: &numbers) ?? .comma
      quoting = Quoting.allCases.randomElement(using: &numbers) ?? .whereNeeded
      endsLastLine = Bool.random(using: &numbers)
      saysDelimiter = Int.random(in: 0..<4, using: &numbers) == 0
    }
  }

  enum Encoding: CaseIterable {
    case utf8, utf8Mark, little, littleMark, big, bigMark, wideMark, windows1252
  }
  enum Quoting: CaseIterable { case whereNeeded, everywhere, hereAndThere }

  init(using numbers: inout SeededNumbers) {
    isWestern = Bool.random(using: &numbers)
    // Accents stand alone between other letters, as they do where Windows-1252 is at home.
    let letters = isWestern ? ["né", "l’a", "a–b", "Zü"] : ["é", "e\u{301}", "日", "😀"]
    let pieces =
      letters + [
        "a", "bc", "7", " ", ",", ";", "\t", "|", "\"", "'", "\\", "#", "\n", "\r\n", "\r",
      ]
    let count = Int.random(in: 0...6, using: &numbers)
    rows =
      [["id", "name", "status", "notes", "mood"]]
      + (0..<count).map { row in
        let cells = (0..<4).map { _ in
          (0..<Int.random(in: 0...7, using: &numbers))
            .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
        }
        return ["r\(letters[row % letters.count])\(row)"] + cells
      }
  }

  func bytes(_ writing: Writing, using numbers: inout SeededNumbers) -> [UInt8] {
    let delimiter = String(Unicode.Scalar(writing.delimiter.byte))
    let lines = rows.map { row in
      row.map { cell in
        let isNeeded =
          cell.unicodeScalars.contains { ",;\t|\"\n\r".unicodeScalars.contains($0) }
          || cell.hasPrefix(" ")
        let isQuoted =
          switch writing.quoting {
          case .whereNeeded: isNeeded
          case .everywhere: true
          case .hereAndThere: isNeeded || Bool.random(using: &numbers)
          }
        let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"")
        return isQuoted ? "\"\(doubled)\"" : cell
      }.joined(separator: delimiter)
    }
    var text = writing.saysDelimiter ? "sep=\(delimiter)\n" : ""
    for (number, line) in lines.enumerated() {
      text += line
      guard number < lines.count - 1 || writing.endsLastLine else { break }
      text += writing.lineEnds.randomElement(using: &numbers) ?? "\n"
    }
    switch writing.encoding {
    case .utf8: return Array(text.utf8)
    case .utf8Mark: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .little: return Sheet.utf16(text, isBig: false, mark: false)
    case .littleMark: return Sheet.utf16(text, isBig: false, mark: true)
    case .big: return Sheet.utf16(text, isBig: true, mark: false)
    case .bigMark: return Sheet.utf16(text, isBig: true, mark: true)
    case .wideMark:
      return [0xFF, 0xFE, 0, 0]
        + text.unicodeScalars.flatMap { scalar in
          (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
        }
    case .windows1252: return Self.windows1252(text)
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "’": 0x92
      case "–": 0x96
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }
}
