import CopseModel
import Testing

@Suite struct AuditBuilderTests {
  @Test func `a row whose id came before is left out, and the first one counts`() {
    let audit = Audit([2020: "name,id\nAlpha,a\nBeta, a\nGamma,b", 2021: "id\na"])
    #expect(audit.editions[0].map(\.name) == ["Alpha", "Gamma"])
    #expect(
      audit.problemLines == [
        "communities-2020.csv:3:6: error: expected an id that no row above has, found 'a' again; "
          + "the row is left out, give it an id of its own"
      ])
    let tally = audit.files[0]
    #expect([tally.rows, tally.read, tally.repaired, tally.leftOut] == [3, 2, 0, 1])
  }

  @Test func `what only a row that is left out says is nowhere`() {
    let audit = Audit([2020: "id,status,kind\na,active,chat\na,gone,walk"])
    #expect(audit.values(of: .status) == ["active 1"])
    #expect(audit.ids(.text("walk")) == [])
    #expect(audit.unmatched(Query(filter: .term(.status(["gone"])))).map(\.value) == ["gone"])
  }

  @Test func `rows that the reader counts are added to those that are appended`() {
    var builder = AuditBuilder(title: "T")
    builder.append(SheetText("id\na\nb\na"), year: 2020)
    builder.countRows(file: "communities-2020.csv", repaired: 2, leftOut: 3)
    builder.countRows(file: "unread.csv", repaired: 0, leftOut: 4)
    let files = builder.build().files
    #expect(files.map(\.file) == ["communities-2020.csv", "unread.csv"])
    #expect(files.map(\.read) == [2, 0])
    #expect(files.map(\.repaired) == [2, 0])
    #expect(files.map(\.leftOut) == [4, 4])
    #expect(files.map(\.rows) == [6, 4])
  }

  @Test func `cells that a row lacks are empty, and extra ones are not read`() {
    let audit = Audit([2020: "id,name,kind\na\nb,Beta,chat,more"])
    #expect(audit.editions[0].map(\.name) == ["a", "Beta"])
    #expect(audit.editions[0].map(\.kind) == ["", "chat"])
    #expect(audit.ids(.text("more")) == [])
  }

  @Test func `cells are trimmed of every white space`() {
    let audit = Audit([
      2020: "id,name,status,kind\n a\t,\u{3000}ラズ\u{3000},\u{A0}\u{2003}, \u{85}x\u{2029} y\u{205F}"
    ])
    let community = audit.community("a")
    #expect(community?.name == "ラズ")
    #expect(community?.status == "")
    #expect(community?.kind == "x\u{2029} y")
    #expect(audit.ids(.no([.field(.status)])) == ["a"])
  }

  @Test func `letters whose bytes are like those of white space stay`() {
    let audit = Audit([2020: "id,name\na,à\nb,ꀀ\nc,、京、\nd,\u{2010}x\u{200B}"])
    #expect(audit.editions[0].map(\.name) == ["à", "ꀀ", "、京、", "\u{2010}x\u{200B}"])
  }

  @Test func `other headings are one when case and spacing alone tell them apart`() {
    let audit = Audit([2020: "id,Open Access\na,yes", 2021: "id,open_access,Funding\na,no,grant"])
    #expect(audit.otherHeadings == ["Open Access", "Funding"])
    #expect(audit.editions.map { $0[0].cell(.other("OPEN-ACCESS")) } == ["yes", "no"])
    #expect(audit.editions.map { $0.records(.other("funding")) } == [false, true])
    #expect(audit.vocabulary.headings == ["Open Access", "Funding"])
    #expect(audit.vocabulary.years == [2020, 2021])
  }

  @Test func `a column whose field came before is left out`() {
    let audit = Audit([2020: "id,kind,kind,Open,open\na,chat,walk,1,2\nb,list,,3,"])
    #expect(audit.editions[0].map(\.kind) == ["chat", "list"])
    #expect(audit.editions[0].map { $0.cell(.other("open")) } == ["1", "3"])
    #expect(audit.ids(.text("walk")) == [])
  }

  @Test func `a row before any sheet is nothing`() {
    var builder = AuditBuilder(title: "T")
    builder.append(SheetRow(["a"], line: 2))
    builder.appendConnection(from: "a", to: "b", kind: "", line: 2)
    #expect(builder.build().editions.isEmpty)
  }

  @Test func `problems are sorted by place, and errors come before warnings`() {
    var builder = AuditBuilder(title: "T")
    for (file, line, severity) in [
      ("b", 1, Problem.Severity.error), ("a", 2, .warning), ("a", 2, .error), ("a", 1, .warning),
    ] {
      builder.report(
        Problem(file: file, line: line, column: 1, severity: severity, message: "m"))
    }
    #expect(
      builder.build().problemLines == [
        "a:1:1: warning: m", "a:2:1: error: m", "a:2:1: warning: m", "b:1:1: error: m",
      ])
  }

  @Test func `published figures and invented years are kept`() {
    var builder = AuditBuilder(title: "T")
    let figure = PublishedFigure(edition: 2021, figure: "total", value: 130, source: "page")
    builder.publish(figure)
    builder.markIllustrative(year: 2023)
    builder.markIllustrative(year: 2022)
    builder.append(SheetText("id"), year: 2022)
    builder.append(SheetText("id"), year: 2021)
    let audit = builder.build()
    #expect(audit.title == "T")
    #expect(audit.published == [figure])
    #expect(audit.illustrativeYears == [2022, 2023])
    #expect(audit.editions.map(\.isIllustrative) == [false, true])
  }
}
