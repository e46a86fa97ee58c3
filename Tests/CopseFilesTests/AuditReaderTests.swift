import CopseFiles
import CopseModel
import Testing

@Suite struct AuditReaderTests {
  @Test func `an audit without sheets has no editions`() {
    let audit = AuditReader.read([], title: "Nothing")
    #expect(audit.title == "Nothing")
    #expect(audit.editions.isEmpty)
    #expect(audit.problems.isEmpty)
  }

  @Test func `columns go by heading and not by place`() throws {
    let audit = read([
      "communities-2021.csv": """
      Part-Of,ACCESS,name,ID
      ,open to all,The Forum,forum
      forum,,"Its ""part"",\nof two lines",part

      """
    ])
    #expect(audit.problems.isEmpty)
    let edition = try #require(audit.edition(of: 2021))
    #expect(edition.map(\.id) == ["forum", "part"])
    #expect(edition.map(\.name) == ["The Forum", "Its \"part\",\nof two lines"])
    #expect(edition.map { $0.cell(.partOf) } == ["", "forum"])
    #expect(edition.map { $0.cell(.other("ACCESS")) } == ["open to all", ""])
    #expect(edition.map(\.place.line) == [2, 3])
  }

  @Test func `the order of the files does not matter`() {
    let audit = read(
      ["connections-2020.csv": "from,to\na,b\n", "communities-2020.csv": "id\na\nb\n"],
      reversed: true)
    #expect(audit.problems.isEmpty)
    #expect(audit.edition(of: 2020)?.connectionCount == 1)
    #expect(audit.files.map(\.file) == ["communities-2020.csv", "connections-2020.csv"])
    #expect(audit.files.map(\.rows) == [2, 1])
  }

  @Test func `tab-separated sheets are read beside comma-separated ones`() {
    let audit = read([
      "communities-2020.TSV": "id\tname\na\tOne, two\n", "communities-2021.csv": "id,name\na,One\n",
    ])
    #expect(audit.problems.isEmpty)
    #expect(audit.years == [2020, 2021])
    #expect(audit.edition(of: 2020)?.map(\.name) == ["One, two"])
  }

  @Test func `rows that are read and rows that are left out are all the rows of a file`() {
    let audit = read([
      "communities-2020.csv": """
      id,name,notes
      a,One,x

      b,Two
      ,,nobody
      a,Again,
      c,Th"ree,,
      d,Four,,,more
      ,,
      """
    ])
    let file = audit.files.first
    #expect(file?.rows == 6)
    #expect(file?.read == 4)
    #expect(file?.leftOut == 2)
    #expect(file?.repaired == 3)
    #expect(audit.edition(of: 2020)?.map(\.id) == ["a", "b", "c", "d"])
    #expect(audit.edition(of: 2020)?.last?.cell(.other("column 5")) == "more")
  }

  @Test func `connections that are mended count as repaired only when they are read`() {
    let audit = read([
      "communities-2020.csv": "id\na\nb\n",
      "connections-2020.csv": "from,to,kind\na,b\na,z\n,,\na,b,x,more\n",
    ])
    let file = audit.files.first { $0.file == "connections-2020.csv" }
    #expect(file?.rows == 3)
    #expect(file?.read == 2)
    #expect(file?.leftOut == 1)
    #expect(file?.repaired == 2)
  }

  @Test func `one sheet that cannot be read leaves the others open`() {
    let audit = read([
      "communities-2020.csv": "colour,size\nred,1\n", "communities-2021.csv": "id\na\n",
      "communities-2022.csv": "",
    ])
    #expect(audit.years == [2021])
    #expect(audit.problems.map(\.file) == ["communities-2020.csv", "communities-2022.csv"])
    #expect(audit.files.first { $0.file == "communities-2020.csv" }?.leftOut == 1)
  }

  @Test func `a sheet with semicolons is read as one with semicolons`() {
    let audit = read(["communities-2020.csv": "id;name;hashtags\na;One;\"#x; #y\"\n"])
    #expect(audit.edition(of: 2020)?.first?.hashtags == ["x", "y"])
    #expect(audit.problems.count == 1)
  }
}

/// Reads sheets given by their names.
func read(_ files: [String: String], reversed: Bool = false) -> Audit {
  let sheets = files.sorted { $0.key < $1.key }.map {
    SheetFile(name: $0.key, bytes: Array($0.value.utf8))
  }
  return AuditReader.read(reversed ? sheets.reversed() : sheets, title: "Test")
}
