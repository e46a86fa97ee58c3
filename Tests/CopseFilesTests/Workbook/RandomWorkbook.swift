/// Rows as a workbook with one worksheet, in any mixture of the ways in which texts are kept there.
struct RandomWorkbook {
  let bytes: [UInt8]

  /// - Parameter rows: The first of them must have no blank cell at its end.
  init(of rows: [[String]], using numbers: inout SeededNumbers) {
    var texts: [String] = []
    let hasPlaces = Bool.random(using: &numbers)
    let lines = rows.enumerated().map { line, cells in
      let written = cells.enumerated().compactMap { column, text -> String? in
        if text.isEmpty, hasPlaces { return nil }
        let place = hasPlaces ? " r=\"\(columnName(column + 1))\(line + 1)\"" : ""
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0:
          let runs = text.map {
            "<r><rPr/><t xml:space=\"preserve\">\(Self.marked(String($0)))</t></r>"
          }
          return "<c\(place) t=\"inlineStr\"><is>\(runs.joined())</is></c>"
        case 1:
          return "<c\(place) t=\"str\"><f>A1</f><v><![CDATA[\(text)]]></v></c>"
        default:
          texts.append("<si><t>\(Self.marked(text))</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>")
          return "<c\(place) t=\"s\"><v>\(texts.count - 1)</v></c>"
        }
      }
      return "<row\(hasPlaces ? " r=\"\(line + 1)\"" : "")>\(written.joined())</row>"
    }
    let shown = hasPlaces && Bool.random(using: &numbers) ? lines.reversed() : lines
    var workbook = WorkbookWriter([("Sheet1", shown.joined())])
    workbook.texts = texts.joined()
    workbook.zip.packing = ZipWriter.Packing.allCases.randomElement(using: &numbers) ?? .stored
    bytes = workbook.bytes
  }

  private static func marked(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
