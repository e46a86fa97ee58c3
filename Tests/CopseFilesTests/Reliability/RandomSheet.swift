import CopseFiles

/// A sheet as it should be, and the ways in which it can be written.
struct RandomSheet {
  let rows: [[String]]

  /// How a sheet is written; each mixture gives the same audit.
  struct Writing: CustomStringConvertible {
    let encoding: Encoding
    let lineEnd: String
    let delimiter: Delimiter
    let quoting: Quoting
    let endsLastLine: Bool

    var description: String {
      "\(encoding) \(lineEnd.debugDescription) \(delimiter) \(quoting) \(endsLastLine)"
    }

    init(using numbers: inout SeededNumbers) {
      encoding = Encoding.allCases.randomElement(using: &numbers) ?? .utf8
      lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &numbers) ?? "\n"
      delimiter = Delimiter.allCases.randomElement(using: &numbers) ?? .comma
      quoting = Quoting.allCases.randomElement(using: &numbers) ?? .whereNeeded
      endsLastLine = Bool.random(using: &numbers)
    }
  }

  enum Encoding: CaseIterable { case utf8, utf8Mark, little, littleMark, big, bigMark }
  enum Quoting: CaseIterable { case whereNeeded, everywhere, hereAndThere }

  init(using numbers: inout SeededNumbers) {
    let pieces = [
      "a", "bc", "7", " ", "é", "e\u{301}", "日", "😀", ",", ";", "\t", "|", "\"", "'", "\\", "#",
    ]
    let count = Int.random(in: 1...6, using: &numbers)
    rows =
      [["id", "name", "status", "notes", "mood"]]
      + (0..<count).map { row in
        let cells = (0..<4).map { _ in
          let text = (0..<Int.random(in: 0...5, using: &numbers))
            .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
          // Lines that hold as many delimiters as a row are taken for rows that a quote joined.
          let isPlain = !text.contains { ",;\t|\"\\".contains($0) }
          return isPlain && Int.random(in: 0..<4, using: &numbers) == 0 ? text + "\nx" : text
        }
        return ["r\(row)"] + cells
      }
  }

  func bytes(_ writing: Writing, using numbers: inout SeededNumbers) -> [UInt8] {
    let delimiter = String(Unicode.Scalar(writing.delimiter.byte))
    let lines = rows.map { row in
      row.map { cell in
        let isNeeded = cell.contains { ",;\t|\"\n\r".contains($0) } || cell.hasPrefix(" ")
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
    let text =
      lines.joined(separator: writing.lineEnd) + (writing.endsLastLine ? writing.lineEnd : "")
    switch writing.encoding {
    case .utf8: return Array(text.utf8)
    case .utf8Mark: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .little: return Sheet.utf16(text, isBig: false, mark: false)
    case .littleMark: return Sheet.utf16(text, isBig: false, mark: true)
    case .big: return Sheet.utf16(text, isBig: true, mark: false)
    case .bigMark: return Sheet.utf16(text, isBig: true, mark: true)
    }
  }
}
