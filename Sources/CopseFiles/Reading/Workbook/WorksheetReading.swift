internal import CopseModel

/// Reads the part of a worksheet.
final class WorksheetReading: XMLListener {
  private(set) var fault: WorkbookFault?
  private var worksheet = Worksheet()

  private let texts: SharedTexts
  private let formats: NumberFormats
  private let countsFrom1904: Bool
  /// The rows and columns that a worksheet of a spreadsheet program has at most.
  private static let most = (rows: 1_048_576, columns: 16_384)
  private static let mostBytes = 256 << 20

  private var row = 0
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var text = RichText()
  private var value: [UInt8] = []
  private var isInCell = false
  private var isInValue = false
  private var hasFormula = false
  private var assumed = WorksheetFaults()

  private enum CellType: String {
    case number = "n"
    case shared = "s"
    case formulaText = "str"
    case inline = "inlineStr"
    case boolean = "b"
    case error = "e"
    case date = "d"
  }

  init(_ texts: SharedTexts, _ formats: NumberFormats, countsFrom1904: Bool) {
    self.texts = texts
    self.formats = formats
    self.countsFrom1904 = countsFrom1904
  }

  /// The worksheet, when all of it was told.
  func closed() throws(WorkbookFault) -> Worksheet {
    try worksheet.close(assumed.all)
    return worksheet
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row": beginRow(attributes)
    case "c": beginCell(attributes)
    case "v": isInValue = isInCell
    case "f": hasFormula = isInCell
    default: if isInCell { text.begin(name) }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue { value += bytes } else if isInCell { text.append(bytes) }
  }

  func end(_ name: String) {
    switch name {
    case "c": if isInCell { endCell() }
    case "v": isInValue = false
    default: if isInCell { text.end(name) }
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    row += 1
    column = 0
    if let number = attributes["r"] { row = Int(number) ?? 0 }
    if !(1...Self.most.rows).contains(row) { fault = .damaged(.row(row, most: Self.most.rows)) }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    (column, type, style) = (column + 1, .number, 0)
    attributes.visit { name, value in
      switch name {
      case "r": take(reference: value)
      case "t": type = CellType(rawValue: value) ?? .number
      case "s": style = Int(value) ?? 0
      default: break
      }
    }
    let isInside =
      (1...Self.most.columns).contains(column) && (1...Self.most.rows).contains(row)
    if !isInside, fault == nil {
      fault = .damaged(.cell(row: row, column: column))
    }
    isInCell = true
    (isInValue, hasFormula) = (false, false)
    value.removeAll(keepingCapacity: true)
  }

  /// Takes a place such as `AB12`; what is no place is damage.
  private func take(reference: String) {
    var (number, line, hasLine) = (0, 0, false)
    for byte in reference.utf8 where number <= Self.most.columns && line <= Self.most.rows {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): number = number * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z"): number = number * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        line = line * 10 + Int(byte) - 48
        hasLine = true
      default: number = Self.most.columns + 1
      }
    }
    column = number
    // The cell knows better than the row that it stands in.
    if hasLine { row = line }
  }

  private func endCell() {
    isInCell = false
    let rich = text.take()
    switch type {
    case .number: append(number: String(decoding: value, as: UTF8.self))
    case .shared: appendShared()
    case .formulaText: append(unescaped(value))
    case .inline: append(rich.isEmpty ? unescaped(value) : rich)
    case .boolean:
      if !value.isEmpty { append(Array((value == [0x31] ? "TRUE" : "FALSE").utf8)) }
    case .error:
      assumed.error(String(decoding: value, as: UTF8.self), row, column)
      append(value)
    case .date: append(value)
    }
    // A formula whose value is no text at all is one of type `str`.
    if hasFormula, value.isEmpty, type != .formulaText { assumed.withoutValue(row, column) }
  }

  private func appendShared() {
    guard let index = Int(String(decoding: value, as: UTF8.self)), let shared = texts[index] else {
      if !value.isEmpty { assumed.lost(row, column) }
      return
    }
    append(shared)
  }

  private func append(number written: String) {
    let written = trimmed(written)
    guard !written.isEmpty else { return }
    var shown: String?
    switch formats[style] {
    case .general: break
    case .date, .time, .duration:
      shown = Double(written).flatMap {
        DateText.text(of: $0, as: formats[style], from1904: countsFrom1904)
      }
    case .worded(let words): shown = words.text(of: written)
    }
    append(Array((shown ?? NumberText.text(of: written)).utf8))
  }

  private func append(_ text: some Collection<UInt8>) {
    guard let first = text.first else { return }
    if !(0x21..<0x7F).contains(first) {
      let bytes = Array(text)
      let trimmed = bytes.withUnsafeBufferPointer { WhiteSpace.trimmed(bytes.indices, of: $0) }
      if trimmed.isEmpty { return }
    }
    let start = worksheet.bytes.count
    guard start + text.count <= Self.mostBytes else {
      fault = .tooLarge(mebibytes: Self.mostBytes >> 20)
      return
    }
    worksheet.append(text, row: row, column: column)
  }
}
