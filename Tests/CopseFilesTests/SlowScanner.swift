import CopseFiles

/// Splits separated text the obvious way, to compare ``RowScanner`` with.
struct SlowScanner {
  struct Row: Hashable {
    var cells: [String] = []
    var places: [Place] = []
    var faults: [ScanFault] = []
  }

  struct Place: Hashable {
    let line: Int
    let column: Int
  }

  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private var index = 0
  /// Where byte order marks were passed, which are in no column.
  private var marks: Set<Int> = []

  init(_ text: String, delimiter: Unicode.Scalar) {
    scalars = Array(text.unicodeScalars)
    self.delimiter = delimiter
  }

  static func rows(of text: String, delimiter: Unicode.Scalar) -> [Row] {
    var scanner = SlowScanner(text, delimiter: delimiter)
    var rows: [Row] = []
    while scanner.index < scanner.scalars.count { rows.append(scanner.row()) }
    return rows.filter { $0.cells.contains { !$0.isEmpty } }
  }

  private mutating func row() -> Row {
    var row = Row()
    if scalars[index] == "\u{FEFF}" {
      row.faults.append(fault(.byteOrderMark, index))
      marks.insert(index)
      index += 1
    }
    while true {
      row.places.append(place(of: index))
      row.cells.append(cell(&row.faults))
      guard index < scalars.count, scalars[index] == delimiter else { break }
      index += 1
    }
    if index < scalars.count {
      index += scalars[index...].starts(with: ["\r", "\n"]) ? 2 : 1
    }
    // Of each sort the first of a row is told.
    let all = row.faults
    row.faults = all.indices
      .filter { place in !all[..<place].contains { $0.reason == all[place].reason } }
      .map { all[$0] }
    return row
  }

  private mutating func cell(_ faults: inout [ScanFault]) -> String {
    let start = index
    guard start < scalars.count, scalars[start] == "\"" else {
      let text = bare()
      if let quote = scalars[start..<index].firstIndex(of: "\"") {
        faults.append(fault(.insideBareCell, quote))
      }
      return text
    }
    if let (text, end) = quoted(from: start + 1) {
      let next = scalars[end...].firstIndex { $0 != " " } ?? scalars.count
      index = next
      if endsCell(next) { return text }
      if !scalars[start..<end].contains(where: { $0 == "\n" || $0 == "\r" }) {
        if scalars[end - 2] == "\\", let (text, escape, end) = backslashed(from: start) {
          faults.append(fault(.backslash, escape))
          index = end
          return text
        }
        faults.append(fault(.textAfterClosing, next))
        index = end
        return text + bare()
      }
    }
    faults.append(fault(.notClosed, start))
    index = start
    return bare()
  }

  /// The text up to the closing quote, and the index behind it; nil when there is none.
  private func quoted(from start: Int) -> (String, Int)? {
    var text = String.UnicodeScalarView()
    var index = start
    while index < scalars.count {
      if scalars[index...].starts(with: ["\"", "\""]) {
        text.append("\"")
        index += 2
      } else if scalars[index] == "\"" {
        return (String(text), index + 1)
      } else {
        text.append(scalars[index])
        index += 1
      }
    }
    return nil
  }

  /// The text with `\"` for quotes, where the first of them stands, and the index behind it all; nil
  /// when the cell does not end at a quote of its line so.
  private func backslashed(from start: Int) -> (String, Int, Int)? {
    var text = String.UnicodeScalarView()
    var index = start + 1
    var escape: Int?
    while index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" {
      if scalars[index] != "\"" {
        text.append(scalars[index])
      } else if scalars[index - 1] == "\\", index - 1 > start {
        text.removeLast()
        text.append("\"")
        escape = escape ?? index - 1
      } else if scalars[index...].starts(with: ["\"", "\""]) {
        text.append("\"")
        index += 1
      } else {
        let end = scalars[(index + 1)...].firstIndex { $0 != " " } ?? scalars.count
        return endsCell(end) ? escape.map { (String(text), $0, end) } : nil
      }
      index += 1
    }
    return nil
  }

  private mutating func bare() -> String {
    let start = index
    while !endsCell(index) { index += 1 }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private func endsCell(_ index: Int) -> Bool {
    index >= scalars.count || [delimiter, "\n", "\r"].contains(scalars[index])
  }

  private func fault(_ reason: ScanFault.Reason, _ index: Int) -> ScanFault {
    let place = place(of: index)
    return ScanFault(reason: reason, line: place.line, column: place.column)
  }

  private func place(of index: Int) -> Place {
    var (line, column) = (1, 1)
    for (offset, scalar) in scalars[..<index].enumerated() {
      let isBreak =
        scalar == "\n"
        || scalar == "\r" && !(offset + 1 < scalars.count && scalars[offset + 1] == "\n")
      if isBreak { (line, column) = (line + 1, 1) } else if !marks.contains(offset) { column += 1 }
    }
    return Place(line: line, column: column)
  }
}
