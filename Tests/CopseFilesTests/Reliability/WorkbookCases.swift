import CopseModel

extension ReliabilityCase {
  /// A case about the workbook of 2021, whose rows are told of as those of its worksheet.
  init(
    _ name: String, _ does: String, _ workbook: WorkbookWriter,
    file: String = "communities-2021.xlsx",
    worksheet: String = "Sheet1", shows: [String]? = Sheet.names,
    showing: @escaping @Sendable (Community) -> String = \.name, says: [String] = [],
    rows: Int? = nil
  ) {
    self.init(
      name, does, files: [file: .bytes(workbook.bytes)], shows: shows, showing: showing, says: says,
      rows: rows)
    sheet = "\(file) \(worksheet)"
  }

  static let sheetRows = worksheetRows(Sheet.text)

  private static func changed(_ change: (inout WorkbookWriter) -> Void) -> WorkbookWriter {
    var workbook = WorkbookWriter([("Sheet1", sheetRows)])
    change(&workbook)
    return workbook
  }

  static let workbooks: [ReliabilityCase] = [
    .init("A workbook for one year", "is read", changed { _ in }),
    .init("A workbook that is packed", "is read", changed { $0.zip.packing = .deflated }),
    .init(
      "A workbook with a worksheet for the year", "is read",
      WorkbookWriter([("2021", sheetRows)]), file: "communities.xlsx", worksheet: "2021"),
    .init(
      "A worksheet that is called by more than its year", "is read",
      WorkbookWriter([("Audit 2021 (final)", sheetRows)]), file: "communities.xlsx",
      worksheet: "Audit 2021 (final)"),
    .init(
      "A worksheet with the connections of the year", "is read",
      WorkbookWriter([
        ("communities-2021", sheetRows), ("connections-2021", worksheetRows("from,to\na,b\na,z\n")),
      ]), file: "communities.xlsx", worksheet: "communities-2021",
      showing: { "\($0.name)" }, says: ["communities.xlsx connections-2021:3:1 error"]),
    .init(
      "A workbook for one year with a worksheet of another", "is read as its name says, and told",
      WorkbookWriter([("2019", sheetRows)]), file: "communities-2021.xlsx", worksheet: "2019",
      says: ["communities-2021.xlsx:1:1 warning"]),
    .init(
      "A hidden worksheet that is called by its year", "is read",
      {
        var workbook = WorkbookWriter([("2021", sheetRows)])
        workbook.states["2021"] = " state=\"hidden\""
        return workbook
      }(), file: "communities.xlsx", worksheet: "2021"),
    .init(
      "Worksheets beside those of years", "are told",
      WorkbookWriter([("2021", sheetRows), ("Notes", worksheetRows("x\n")), ("Empty", "")]),
      file: "communities.xlsx", worksheet: "2021", says: ["communities.xlsx:1:1 warning"]),
    .init(
      "Worksheets of which none is called by a year", "are not read",
      WorkbookWriter([("Sheet1", sheetRows), ("Notes", "")]), file: "communities.xlsx", shows: nil,
      says: ["communities.xlsx:1:1 error"], rows: 3),
    .init(
      "Two worksheets for one year", "the first is read",
      WorkbookWriter([("2021", sheetRows), ("2021 copy", sheetRows)]), file: "communities.xlsx",
      worksheet: "2021", says: ["communities.xlsx 2021 copy:1:1 error"]),
    .init(
      "A worksheet beside a sheet for the same year", "the sheet is read",
      WorkbookWriter([("2020", sheetRows), ("2021", sheetRows)]), file: "communities.xlsx",
      worksheet: "2021", says: ["communities.xlsx 2020:1:1 error"]),
    .init(
      "A workbook for one year with other worksheets before the list",
      "the first that is a list is read, the others told",
      WorkbookWriter([
        ("Read me", worksheetRows("How to use this\n")), ("Blank", ""), ("List", sheetRows),
        ("Old", sheetRows),
      ]), worksheet: "List", says: ["communities-2021.xlsx:1:1 warning"]),
    .init(
      "A workbook for one year with the list on a hidden worksheet", "is read",
      {
        var workbook = WorkbookWriter([("Hidden", sheetRows), ("Seen", "")])
        workbook.states["Hidden"] = " state=\"veryHidden\""
        return workbook
      }(), worksheet: "Hidden"),
    .init(
      "A workbook without a list", "is not read",
      WorkbookWriter([("Sheet1", worksheetRows("colour,size\nred,2\n"))]), shows: nil,
      says: ["1:1 error"], rows: 1),
    .init(
      "Something far to the right of a long list", "is told, and the worksheet not read",
      WorkbookWriter([
        (
          "Sheet1",
          worksheetRows("id,name\n" + String(repeating: "a,b\n", count: 1_300))
            + "<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row>"
        )
      ]), shows: nil, says: ["1:1 error"]),
    .init(
      "Elements with a prefix", "are read", changed { $0.prefix = "x:" }),
    .init(
      "The strict form of Office Open XML", "is read",
      changed { $0.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main" }),
    .init(
      "Worksheets in other places", "are read", changed { $0.target = "/elsewhere/%/Sheet.XML" }),
    .init(
      "A name that is nearly right, of a workbook", "is not read", changed { _ in },
      file: "Communities_2021.xlsx", shows: nil, says: ["Communities_2021.xlsx:1:1 warning"],
      rows: 3),
    .init(
      "A workbook with no year in its name", "is not read", changed { _ in },
      file: "our communities.xlsx", shows: nil, says: ["our communities.xlsx:1:1 warning"],
      rows: 3),
  ]
}
