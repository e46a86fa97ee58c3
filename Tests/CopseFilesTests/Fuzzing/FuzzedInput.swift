import CopseFiles
import CopseModel
import TerminalCanvas

/// Sheets made of any bytes, and what must hold of what is read from them.
///
/// The fuzzer and the tests share it; the first byte chooses the form, `a` the first.
struct FuzzedInput {
  /// What the bytes stand for.
  enum Form: CaseIterable {
    /// A sheet beside one of the year before.
    case sheet
    /// Two sheets, split at the first byte 0x1E.
    case twoSheets
    /// Rows below headings that are as they should be, so that they can be counted.
    case rows
    case connections
    case dataPackage
    /// A workbook, packed.
    case workbook
    /// The inside of a worksheet, of the shared texts, of the styles and of the list of worksheets
    /// in a workbook that is sound otherwise, since no fuzzer finds the sums of an archive.
    case worksheet, texts, styles, properties
    /// The whole parts of a workbook one after another, split at bytes 0x1E.
    case parts

    /// Whether a sheet of the year before stands beside it; else there is none, for speed.
    fileprivate var needsYearBefore: Bool {
      switch self {
      case .sheet, .connections, .dataPackage, .parts: true
      case .twoSheets, .rows, .workbook, .worksheet, .texts, .styles, .properties: false
      }
    }
  }

  let files: [SheetFile]
  /// How many rows the sheet of 2021 has; nil where that is not easily said.
  let rowCount: Int?

  init(_ input: [UInt8]) {
    let choice = Int((input.first ?? 0) &- UInt8(ascii: "a"))
    let form = Form.allCases[choice % Form.allCases.count]
    let bytes = Array(input.dropFirst())
    rowCount = form == .rows ? Self.rowCount(of: bytes) : nil
    let before = SheetFile(name: "communities-2020.csv", bytes: Array(Sheet.text.utf8))
    files = (form.needsYearBefore ? [before] : []) + Self.files(form, bytes)
  }

  private static func files(_ form: Form, _ bytes: [UInt8]) -> [SheetFile] {
    switch form {
    case .sheet: return [SheetFile(name: "communities-2021.csv", bytes: bytes)]
    case .twoSheets:
      let parts = bytes.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false)
      return parts.enumerated().map {
        SheetFile(name: "communities-\(2021 + $0).tsv", bytes: Array($1))
      }
    case .rows:
      return [SheetFile(name: "communities-2021.csv", bytes: headings + bytes)]
    case .connections: return [SheetFile(name: "connections-2020.csv", bytes: bytes)]
    case .dataPackage: return [SheetFile(name: "datapackage.json", bytes: bytes)]
    case .workbook: return [SheetFile(name: "communities.xlsx", bytes: bytes)]
    case .worksheet: return [workbook { $0.worksheets[0].rows = text(bytes) }]
    case .texts: return [workbook { $0.texts = text(bytes) }]
    case .styles: return [workbook { $0.styles = text(bytes) }]
    case .properties: return [workbook { $0.properties = text(bytes) }]
    case .parts:
      let parts = bytes.split(separator: 0x1E, omittingEmptySubsequences: false)
      let names = workbook.parts.map(\.name)
      return [
        SheetFile(
          name: "communities.xlsx",
          bytes: ZipWriter(packing: .deflated).archive(zip(names, parts).map { ($0, Array($1)) }))
      ]
    }
  }

  /// A workbook that is as it should be; its bytes as one input are the seed of ``Form/parts``.
  static var workbook: WorkbookWriter {
    var workbook = WorkbookWriter([
      (
        "2021",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row r=\"2\">"
          + "<c r=\"A2\" s=\"1\"><v>43925.5</v></c><c t=\"b\"><v>1</v></c></row>"
      ), ("connections-2021", worksheetRows("from,to,kind\na,b,x\na,q,\n")),
    ])
    workbook.texts = "<si><t>id</t></si><si><r><t>na</t></r><r><t>me</t></r></si>"
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>"
    return workbook
  }

  private static func workbook(_ change: (inout WorkbookWriter) -> Void) -> SheetFile {
    var workbook = workbook
    change(&workbook)
    return SheetFile(name: "communities.xlsx", bytes: workbook.bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static let headings = Array("id,name,notes\n".utf8)

  /// The rows that hold anything; nil for text with quotes or anything but plain ASCII.
  private static func rowCount(of bytes: [UInt8]) -> Int? {
    let isPlain = bytes.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 || $0 == 0x0A }
    guard isPlain else { return nil }
    return bytes.split(separator: 0x0A).count { $0.contains { $0 != 0x20 && $0 != 0x2C } }
  }

  /// Reads the sheets, and says what does not hold; nil when all does.
  func fault() -> String? {
    let audit = AuditReader.read(files, title: "Fuzzed")
    for problem in audit.problems {
      if let fault = Self.fault(of: problem) { return "\(fault): \(problem)" }
    }
    if let first = audit.problems.first, let file = files.first(where: { $0.name == first.file }) {
      _ = AuditReader.passage(around: first, in: file)
    }
    if let fault = unaccounted(audit).first { return "rows are not accounted for: \(fault)" }
    for edition in audit.editions {
      let tally = audit.files.first { $0.file == edition.file }
      guard tally?.read == edition.count, edition.allSatisfy({ !$0.name.isEmpty || $0.id.isEmpty })
      else { return "an edition of \(edition.count) communities, \(tally.debugDescription)" }
    }
    guard let rowCount, rowCount > 0 else { return nil }
    let tally = audit.files.first { $0.file == "communities-2021.csv" }
    return tally?.rows == rowCount ? nil : "\(rowCount) rows, \(tally.debugDescription)"
  }

  /// What is wrong with how a problem is told.
  private static func fault(of problem: Problem) -> String? {
    guard problem.line >= 1, problem.column >= 1 else { return "no place" }
    let message = Array(problem.message.utf8)
    guard message.starts(with: Self.expected), holdsFound(message) else {
      return "not what was expected and found"
    }
    // Raw: what else is no text is made visible where it is printed.
    if problem.message.contains(where: \.isNewline) { return "a message of several lines" }
    guard problem.message.count <= 600, message.count <= 4_000 else { return "a long message" }
    // Most are plain ASCII, and the properties of scalars are slow to ask for.
    let printed = visibleMarks(problem.description)
    if printed.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return nil }
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || [0x2028, 0x2029].contains(scalar.value)
    }
    return printed.unicodeScalars.contains(where: isControl)
      ? "a control character is printed" : nil
  }

  private static let expected = Array("expected ".utf8)
  private static let found = Array(", found ".utf8)

  private static func holdsFound(_ message: [UInt8]) -> Bool {
    message.indices.contains { index in
      message[index] == found[0] && message[index...].starts(with: found)
    }
  }
}
