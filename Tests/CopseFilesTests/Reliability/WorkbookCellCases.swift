import CopseModel

extension ReliabilityCase {
  /// A case about rows of a worksheet below the headings `id`, `name` and `notes`.
  private init(
    _ name: String, _ does: String, rows below: String, texts: String = "", styles: String = "",
    properties: String = "", shows: [String], says: [String] = [], rowCount: Int? = nil
  ) {
    var workbook = WorkbookWriter([("Sheet1", worksheetRows("id,name,notes\n") + below)])
    workbook.texts = texts
    workbook.styles = styles
    workbook.properties = properties
    self.init(
      name, does, workbook, shows: shows, showing: { "\($0.name)|\($0.cell(.notes))" }, says: says,
      rows: rowCount)
  }

  /// A case about the cell C2, which stands under `notes`.
  private init(
    _ name: String, _ does: String, cell: String, styles: String = "", properties: String = "",
    shows note: String, says: [String] = []
  ) {
    self.init(
      name, does,
      rows: "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"B2\" t=\"str\"><v>Alpha</v></c>"
        + cell + "</row>",
      styles: styles, properties: properties, shows: ["Alpha|" + note], says: says)
  }

  private static let dates = """
    <numFmts count="3"><numFmt numFmtId="164" formatCode="[$-809]dddd\\, d mmmm yyyy;@"/>
    <numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="&quot;day&quot; 0"/>
    <numFmt numFmtId="167" formatCode="&quot;AFE-&quot;000;@"/>
    <numFmt numFmtId="168" formatCode="[$€-407]\\ #,##0.00"/>
    <numFmt numFmtId="169" formatCode="[h]:mm"/><numFmt numFmtId="170" formatCode="Standard"/>
    </numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>
    <xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="164"/>
    <xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="10"/>
    <xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="170"/></cellXfs>
    """

  static let workbookCells: [ReliabilityCase] = [
    .init(
      "A text among those that cells share", "is read",
      rows: "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>0</v></c></row>",
      texts: "<si><t>Alpha</t></si><si><t>a</t></si>", shows: ["Alpha|"]),
    .init(
      "A text in several colours, and how it is spoken", "is read, without how it is spoken",
      rows: "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>",
      texts: "<si><t>a</t></si><si><r><rPr><b/></rPr><t>日</t></r><r><t>本</t></r>"
        + "<rPh sb=\"0\" eb=\"2\"><t>ニホン</t></rPh></si>", shows: ["日本|"]),
    .init(
      "A text that the workbook does not hold", "is read as empty",
      cell: "<c r=\"C2\" t=\"s\"><v>7</v></c>", shows: "", says: ["2:3 warning"]),
    .init(
      "A character that XML cannot hold", "is read",
      cell: "<c r=\"C2\" t=\"str\"><v>a_x005F_b_x0041_ _x12_ _x0000_</v></c>",
      shows: "a_bA _x12_ _x0000_"),
    .init(
      "A year as a number", "is read as people see it",
      cell: "<c r=\"C2\"><v>2020.0</v></c>", shows: "2020"),
    .init(
      "A number of seventeen digits", "is shown to fifteen, as in a spreadsheet",
      cell: "<c r=\"C2\"><v>0.30000000000000004</v></c>", shows: "0.3"),
    .init(
      "A whole number, however long", "stays as it is written",
      cell: "<c r=\"C2\"><v>12345678901234567</v></c>", shows: "12345678901234567"),
    .init(
      "A large number", "is read as it is written",
      cell: "<c r=\"C2\"><v>1E+20</v></c>", shows: "100000000000000000000"),
    .init("A larger one", "is read", cell: "<c r=\"C2\"><v>-1.5E22</v></c>", shows: "-1.5e22"),
    .init("A small number", "is read", cell: "<c r=\"C2\"><v>1.5E-3</v></c>", shows: "0.0015"),
    .init(
      "What is called a number and is none", "is kept as text",
      cell: "<c r=\"C2\"><v>twelve</v></c>", shows: "twelve"),
    .init(
      "Zeros that a format puts before a number", "are read",
      cell: "<c r=\"C2\" s=\"5\"><v>7</v></c>", styles: dates, shows: "007"),
    .init(
      "A date", "is read as year, month and day",
      cell: "<c r=\"C2\" s=\"1\"><v>43925</v></c>", styles: dates, shows: "2020-04-04"),
    .init(
      "A date that is written in words", "is read as year, month and day",
      cell: "<c r=\"C2\" s=\"4\"><v>44196</v></c>", styles: dates, shows: "2020-12-31"),
    .init(
      "A date with a time", "is read", cell: "<c r=\"C2\" s=\"2\"><v>43925.5625</v></c>",
      styles: dates, shows: "2020-04-04T13:30:00"),
    .init(
      "A time", "is read", cell: "<c r=\"C2\" s=\"3\"><v>0.75</v></c>", styles: dates,
      shows: "18:00:00"),
    .init(
      "Hours that go on beyond a day, as in `[h]:mm`", "are read as people see them",
      cell: "<c r=\"C2\" s=\"10\"><v>1.5</v></c>", styles: dates, shows: "36:00:00"),
    .init(
      "A format that another language calls `Standard`", "is that of numbers",
      cell: "<c r=\"C2\" s=\"11\"><v>43925</v></c>", styles: dates, shows: "43925"),
    .init(
      "A date of 1900", "is read", cell: "<c r=\"C2\" s=\"1\"><v>59</v></c>", styles: dates,
      shows: "1900-02-28"),
    .init(
      "The day of 1900 that never was", "is read as the spreadsheet shows it",
      cell: "<c r=\"C2\" s=\"1\"><v>60</v></c>", styles: dates, shows: "1900-02-29"),
    .init(
      "A date in a workbook that counts from 1904", "is read",
      cell: "<c r=\"C2\" s=\"1\"><v>42463</v></c>", styles: dates,
      properties: "<workbookPr date1904=\"1\"/>", shows: "2020-04-04"),
    .init(
      "A number below 0 that is called a date", "is read as a number",
      cell: "<c r=\"C2\" s=\"1\"><v>-1</v></c>", styles: dates, shows: "-1"),
    .init(
      "A number with a word before it", "is read with the word, and is no date",
      cell: "<c r=\"C2\" s=\"6\"><v>3</v></c>", styles: dates, shows: "day 3"),
    .init(
      "A number that a format makes an id of", "is read as people see it",
      cell: "<c r=\"C2\" s=\"7\"><v>7</v></c>", styles: dates, shows: "AFE-007"),
    .init(
      "A percentage", "is read with its sign and all its decimals",
      cell: "<c r=\"C2\" s=\"8\"><v>0.05125</v></c>", styles: dates, shows: "5.125%"),
    .init(
      "An amount of money", "is read as a number",
      cell: "<c r=\"C2\" s=\"9\"><v>1234.5</v></c>", styles: dates, shows: "1234.5"),
    .init(
      "A date as text", "is read", cell: "<c r=\"C2\" t=\"d\"><v>2020-04-04</v></c>",
      shows: "2020-04-04"),
    .init("True and false", "are read", cell: "<c r=\"C2\" t=\"b\"><v>0</v></c>", shows: "FALSE"),
    .init(
      "Cells with an error", "are read as text, and told",
      cell: "<c r=\"C2\" t=\"e\"><v>#N/A</v></c>", shows: "#N/A", says: ["2:3 warning"]),
    .init(
      "An error of many lines", "is told in one line, cut",
      cell: "<c r=\"C2\" t=\"e\"><v>\(String(repeating: "#N\nA", count: 500))</v></c>",
      shows: String(repeating: "#N\nA", count: 500), says: ["2:3 warning"]),
    .init(
      "A formula", "is read as its value",
      cell: "<c r=\"C2\"><f>1+1</f><v>2</v></c>", shows: "2"),
    .init(
      "A formula that no program has worked out", "is read as empty, and told",
      cell: "<c r=\"C2\"><f>1+1</f><v/></c>", shows: "", says: ["2:3 warning"]),
    .init(
      "A formula whose value is no text", "is read as empty",
      cell: "<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c>", shows: ""),
    .init(
      "Cells that are one", "the first holds their text",
      rows: "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"B2\" t=\"str\"><v>Alpha</v></c>"
        + "<c r=\"C2\"/></row><mergeCells><mergeCell ref=\"B2:C2\"/></mergeCells>",
      shows: ["Alpha|"]),
    .init(
      "Hidden rows and columns", "are read",
      rows: "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>a</v></c>"
        + "<c r=\"C2\" t=\"str\"><v>x</v></c></row>", shows: ["a|x"]),
    .init(
      "Empty rows, and cells that only have a colour", "are no rows",
      rows: "<row r=\"2\"/><row r=\"3\"><c r=\"XFD3\" s=\"1\"/></row>"
        + "<row r=\"7\"><c r=\"B7\" t=\"str\"><v>Alpha</v></c></row>",
      shows: ["Alpha|"], says: ["7:1 warning"]),
    .init(
      "Cells and rows that do not say where they are", "follow those before",
      rows: "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>Alpha</v></c></row>"
        + "<row><c t=\"str\"><v>b</v></c><c r=\"C3\" t=\"str\"><v>x</v></c></row>",
      shows: ["Alpha|", "b|x"]),
    .init(
      "Cells and rows out of order", "are put in order",
      rows: "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>b</v></c></row><row r=\"2\">"
        + "<c r=\"C2\" t=\"str\"><v>x</v></c><c r=\"A2\" t=\"str\"><v>a</v></c></row>",
      shows: ["a|x", "b|"]),
    .init(
      "Two values in one cell", "the first is read, and told",
      rows:
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"C2\" t=\"str\"><v>x</v></c></row>"
        + "<row r=\"2\"><c r=\"C2\" t=\"str\"><v>y</v></c></row>",
      shows: ["a|x"], says: ["2:3 warning"]),
    .init(
      "Line breaks in cells of a worksheet", "leave the rows their numbers",
      rows: worksheetRows([
        ["", "", ""], ["a", "Two\nlines", ""], ["Total", "5", ""], ["a", "b", ""],
      ])
      .replacing("<row r=\"1\"></row>", with: ""),
      shows: ["Two\nlines|"], says: ["3:1 error", "4:1 error"], rowCount: 3),
    .init(
      "A column without a heading, in a worksheet", "is kept under its number, told once",
      rows: "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"E2\"><v>1</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>b</v></c><c r=\"E3\"><v>2</v></c></row>",
      shows: ["a|", "b|"], says: ["1:5 warning"]),
    .init(
      "Text that was encoded twice, in a worksheet", "is read as it is, and told",
      cell: "<c r=\"C2\" t=\"str\"><v>CafÃ©</v></c>", shows: "CafÃ©", says: ["2:3 warning"]),
  ]
}
