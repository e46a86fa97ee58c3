/// Writes workbooks whose XML a test says itself, as far as it is about it.
struct WorkbookWriter {
  /// Each with the elements inside of `sheetData`.
  var worksheets: [(name: String, rows: String)] = []
  /// What stands behind the id of a worksheet, by its name.
  var states: [String: String] = [:]
  /// The elements inside of `sst`.
  var texts = ""
  /// The elements inside of `styleSheet`.
  var styles = ""
  /// The elements of the workbook before its worksheets.
  var properties = ""
  /// What stands before each part.
  var prolog = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// Stands before the name of every element of spreadsheets; nothing, or one that ends in a colon.
  var prefix = ""
  /// Where the worksheets are, as the workbook says it; `%` stands for their number.
  var target = "worksheets/sheet%.xml"
  var zip = ZipWriter()

  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(_ worksheets: [(name: String, rows: String)] = []) {
    self.worksheets = worksheets
  }

  var bytes: [UInt8] { zip.archive(parts) }

  var parts: [(name: String, bytes: [UInt8])] {
    var parts = [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", relationships([("main", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relationships(workbookParts)),
    ]
    if !texts.isEmpty { parts.append(("xl/sharedStrings.xml", part("sst", texts))) }
    if !styles.isEmpty { parts.append(("xl/styles.xml", part("styleSheet", styles))) }
    for (index, worksheet) in worksheets.enumerated() {
      parts.append(
        (
          path(ofWorksheet: index),
          part("worksheet", "<\(prefix)sheetData>\(marked(worksheet.rows))</\(prefix)sheetData>")
        ))
    }
    return parts.map { ($0.0, Array((prolog + $0.1).utf8)) }
  }

  private var contentTypes: String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let parts =
      [("/xl/workbook.xml", "sheet.main")]
      + worksheets.indices.map { ("/" + path(ofWorksheet: $0), "worksheet") }
      + [("/xl/sharedStrings.xml", "sharedStrings"), ("/xl/styles.xml", "styles")]
    let inside = parts.map {
      "<Override PartName=\"\($0.0)\" ContentType=\"\(type)\($0.1)+xml\"/>"
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(inside.joined())</Types>"
  }

  private func path(ofWorksheet index: Int) -> String {
    let name = target.replacing("%", with: String(index + 1))
    return name.hasPrefix("/") ? String(name.dropFirst()) : "xl/" + name
  }

  private var workbook: String {
    let sheets = worksheets.enumerated().map { index, worksheet in
      "<\(prefix)sheet name=\"\(escaped(worksheet.name))\" sheetId=\"\(index + 1)\" "
        + "r:id=\"r\(index + 1)\"\(states[worksheet.name] ?? "")/>"
    }
    return part("workbook", "\(properties)<\(prefix)sheets>\(sheets.joined())</\(prefix)sheets>")
  }

  private var workbookParts: [(id: String, type: String, target: String)] {
    worksheets.indices.map {
      ("r\($0 + 1)", "worksheet", target.replacing("%", with: String($0 + 1)))
    } + (texts.isEmpty ? [] : [("texts", "sharedStrings", "/xl/sharedStrings.xml")])
      + (styles.isEmpty ? [] : [("styles", "styles", "styles.xml")])
  }

  private func part(_ root: String, _ inside: String) -> String {
    let name = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix.dropLast()
    return "<\(prefix)\(root) \(name)=\"\(namespace)\" xmlns:r=\"\(Self.relations)\">\(inside)"
      + "</\(prefix)\(root)>"
  }

  /// The rows with the prefix before the name of every element.
  private func marked(_ rows: String) -> String {
    guard !prefix.isEmpty else { return rows }
    return rows.replacing("</", with: "\u{1}").replacing("<", with: "<" + prefix)
      .replacing("\u{1}", with: "</" + prefix)
  }

  private func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    let inside = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(Self.relations)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + inside.joined() + "</Relationships>"
  }
}

/// Rows of cells that hold their texts themselves, from the first row of a worksheet.
func worksheetRows(_ rows: [[String]]) -> String {
  rows.enumerated().map { line, cells in
    let row = cells.enumerated().filter { !$0.element.isEmpty }.map { column, text in
      "<c r=\"\(columnName(column + 1))\(line + 1)\" t=\"inlineStr\"><is>"
        + "<t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
    }
    return "<row r=\"\(line + 1)\">\(row.joined())</row>"
  }.joined()
}

/// The rows of a text with a comma between all cells.
func worksheetRows(_ text: String) -> String {
  worksheetRows(
    text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    })
}

/// `A` for 1, `AA` for 27.
func columnName(_ column: Int) -> String {
  var (name, rest) = ("", column)
  while rest > 0 {
    name = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + name
    rest = (rest - 1) / 26
  }
  return name
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
}
