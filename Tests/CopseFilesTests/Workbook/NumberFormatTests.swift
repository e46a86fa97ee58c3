import CopseFiles
import CopseModel
import Testing

@Suite struct NumberFormatTests {
  /// What the cell of a number shows in a format.
  private func shown(_ number: String, _ code: String) -> String? {
    let escaped = code.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "&quot;")
    let cell = "<c r=\"A2\" s=\"1\"><v>\(number)</v></c>"
    var workbook = WorkbookWriter([
      ("2021", worksheetRows("id,name\n") + "<row r=\"2\">\(cell)</row>")
    ])
    workbook.styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(escaped)\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
    let file = SheetFile(name: "communities.xlsx", bytes: workbook.bytes)
    return AuditReader.read([file], title: "").edition(of: 2021)?.first?.id
  }

  @Test(arguments: [
    ("0", "7"), ("00000", "00007"), ("\"C\"0", "C7"), ("0\" members\"", "7 members"),
    ("\\A00", "A07"), ("\"a;b\"0", "a;b7"), ("00;\\-00", "07"), ("00_)", "07"), ("(0)", "(7)"),
    ("0%", "700%"), ("#,##0.0 %", "700%"), ("[Red]0%", "700%"), ("\"%\"0", "%7"),
    ("Standard", "7"), ("Standaard", "7"), ("Estándar", "7"), ("Padrão", "7"), ("Základní", "7"),
    ("Vispārīgs", "7"), ("Všeobecný", "7"), ("Général", "7"), ("Основной", "7"), ("Normaali", "7"),
    ("[=1]Standard", "7"), ("Standard;[Red]-d", "7"), ("0.00", "7"), ("#,##0", "7"),
    ("000-000", "7"), ("General", "7"), ("@", "7"), ("[Red]0", "7"),
    ("0E+00", "7"), ("# ?/?", "7"), ("\"£\"#,##0", "7"), ("", "7"), ("\"", "7"), ("\\", "7"),
    (";", "7"), ("\"only words\"", "7"),
  ])
  func `words, zeros and per cent of a format are read with a number`(code: String, text: String) {
    #expect(shown("7", code) == text)
  }

  @Test(arguments: [
    ("yyyy\\-mm\\-dd;@", "2020-04-04T12:00:00"), ("d", "2020-04-04T12:00:00"),
    ("ddmmyyyy", "2020-04-04T12:00:00"), ("yyyy年m月d日", "2020-04-04T12:00:00"),
    ("yyyy-mm-ddThh:mm:ssZ", "2020-04-04T12:00:00"), ("ge.m.d", "2020-04-04T12:00:00"),
    ("d.m.yyyy h:mm AM/PM", "2020-04-04T12:00:00"), ("mmm", "2020-04-04T12:00:00"),
    ("[h]:mm", "1054212:00:00"), ("[mm]:ss", "1054212:00:00"), ("[s]", "1054212:00:00"),
  ])
  func `dates in formats of every order are read`(code: String, text: String) {
    #expect(shown("43925.5", code) == text)
  }

  @Test(arguments: [
    ("1.5", "[h]:mm", "36:00:00"), ("1.5", "[hh]:mm:ss", "36:00:00"), ("1", "[h]", "24:00:00"),
    ("0.25", "[h]:mm", "06:00:00"), ("0", "[h]:mm", "00:00:00"), ("4.5", "[mm]", "108:00:00"),
    ("1.5", "h:mm", "1900-01-01T12:00:00"), ("0.5", "h AM/PM", "12:00:00"), ("-1", "[h]", "-1"),
  ])
  func `hours that are counted go on beyond a day`(number: String, code: String, text: String) {
    #expect(shown(number, code) == text)
  }

  @Test(arguments: [
    ("-7", "000", "-007"), ("-7", "\"C\"0", "-C7"), ("1.5", "\"C\"000", "C1.5"),
    ("0", "000", "000"),
    ("1234", "000", "1234"), ("0.07", "0%", "7%"), ("-0.005", "0%", "-0.5%"), ("0", "0%", "0%"),
    ("1e400", "0%", "1e400"), ("nan", "\"C\"0", "nan"), ("1E+3", "00000", "01000"),
  ])
  func `numbers of every size are read in a format`(number: String, code: String, text: String) {
    #expect(shown(number, code) == text)
  }
}
