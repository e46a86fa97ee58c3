import Testing

@Suite struct CheckTests {
  @Test func `an audit that is as published has no errors`() throws {
    let audit = try smallAudit()
    let answer = try copse(["check", audit.path])
    #expect(
      answer.output == """
        file                  rows  read  repaired  left out
        communities-2020.csv     3     3         0         0
        communities-2021.csv     3     3         0         0
        connections-2021.csv     1     1         0         0

        edition  figure  published  found
           2020  total           1      1  agrees
           2021  total           2      2  agrees
           2021  added           1      1  agrees

        """)
    #expect(answer.errors == "")
    #expect(answer.status == 0)
  }

  @Test func `problems come with their places, and errors make the status 1`() throws {
    let audit = try smallAudit(adding: ["communities-2021.csv": "id,Title\na,Alpha\na,Again\nb\n"])
    let answer = try copse(["check", audit.path])
    let sheet = "\(audit.path)/communities-2021.csv"
    let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(3) == [
        "\(sheet):1:4: warning: expected the heading 'name', found 'Title'; read as name",
        "\(sheet):3:1: error: expected an id that no row above has, found 'a' again; the row is "
          + "left out, give it an id of its own",
        "\(sheet):4:1: warning: expected 2 cells, found 1; the missing ones are read as empty",
      ])
    #expect(lines.contains("communities-2021.csv     3     2         1         1"))
    #expect(lines.contains("   2021  added           1      1  agrees"))
    #expect(answer.status == 1)
  }

  @Test func `places are paths from where one stands`() throws {
    let audit = try TemporaryFolder(["communities-2020.csv": "id,Title\na,Alpha\n"])
    let fault = "communities-2020.csv:1:4: warning: expected the heading 'name', found 'Title'"
    for (path, prefix) in [
      (audit.path, audit.path + "/"), (audit.path + "/", audit.path + "/"),
      (audit.path + "/communities-2020.csv", audit.path + "/"), ("communities-2020.csv", ""),
      (".", ""), ("./", "./"),
    ] {
      let answer = try copse(["check", path], in: audit.path)
      #expect(answer.output.hasPrefix(prefix + fault), "\(path)")
    }
  }

  @Test func `a published figure that differs makes the status 1`() throws {
    let package = """
      {"copse:published": {"2021": {"total": 7, "removed": 0, "platform:Zoom": 2, "parts:a": 1,
       "connections": 1, "colours": 3}, "2019": {"total": 1}}}
      """
    let audit = try smallAudit(adding: ["datapackage.json": package])
    let text = try copse(["check", audit.path])
    #expect(
      text.output.split(separator: "\n").suffix(7).map { $0.split(separator: " ") } == [
        ["2021", "total", "7", "2", "differs"], ["2021", "removed", "0", "0", "agrees"],
        ["2021", "platform:Zoom", "2", "2", "agrees"], ["2021", "parts:a", "1", "1", "agrees"],
        ["2021", "connections", "1", "1", "agrees"],
        ["2021", "colours", "3", "-", "cannot", "be", "compared"],
        ["2019", "total", "1", "-", "cannot", "be", "compared"],
      ])
    #expect(text.status == 1)
    let json = try copse(["check", audit.path, "--format", "json"])
    #expect(
      json.output.hasPrefix(
        #"{"files":[{"file":"communities-2020.csv","rows":3,"read":3,"repaired":0,"leftOut":0},"#))
    #expect(
      json.output.contains(
        #""problems":[],"published":[{"edition":2021,"figure":"total","published":7,"found":2},"#))
    #expect(
      json.output.hasSuffix(
        #"{"edition":2019,"figure":"total","published":1,"found":null}]}"# + "\n"))
    #expect(json.status == 1)
  }

  @Test func `problems as JSON have every key`() throws {
    let audit = try TemporaryFolder(["communities-2020.csv": "id\n\"a\"b\n"])
    let answer = try copse(["check", audit.path, "--format", "json"])
    #expect(
      answer.output
        == #"{"files":[{"file":"communities-2020.csv","rows":1,"read":1,"repaired":1,"leftOut":0}],"#
        + #""problems":[{"file":"communities-2020.csv","line":2,"column":4,"severity":"warning","#
        + #""message":"expected the end of the cell after its closing quote, found more text; "#
        + #"kept, write a quote inside a cell twice"}],"published":[]}"# + "\n")
    #expect(answer.status == 0)
  }

  @Test func `other commands say in one line a file what is wrong`() throws {
    let audit = try smallAudit(adding: [
      "communities-2021.csv": "id,Title\na,Alpha\na,Again\nb\n", "connections-2021.csv": "x\n",
    ])
    for command in ["list", "changes", "facets", "balance"] {
      let answer = try copse([command, audit.path])
      #expect(
        answer.errors == """
          \(audit.path)/communities-2021.csv: 1 error, 2 warnings; 'copse check \(audit.path)' lists them
          \(audit.path)/connections-2021.csv: 1 error; 'copse check \(audit.path)' lists them

          """)
      #expect(answer.status == 0)
    }
  }

  @Test func `the fixture is as its reports published`() throws {
    let answer = try copse(["check", "fixtures/amplifyfe"])
    #expect(answer.status == 0)
    #expect(!answer.output.contains("differs"))
  }

  @Test func `every file that is named is accounted for, read or not`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,name\na,Alpha\n", "communities-2021.csv": "id,name\na,Alpha\n",
      "communities-2021.tsv": "id\tname\na\tA\nb\tB\n", "communities_2022.csv": "id,name\na,A\n",
      "communities-2023.csv": "", "communities-2024.xlsx": "no workbook",
      "connections-2021.csv": "x\n1\n",
    ])
    let answer = try copse(["check", audit.path])
    #expect(
      answer.output.hasSuffix(
        """
        file                   rows  read  repaired  left out
        communities-2020.csv      1     1         0         0
        communities-2021.csv      1     1         0         0
        communities-2023.csv      0     0         0         0
        communities-2024.xlsx     -     -         -         -
        connections-2021.csv      1     0         0         1
        communities-2021.tsv      2     0         0         2
        communities_2022.csv      1     0         0         1

        """), "\(answer.output)")
    let json = try copse(["check", audit.path, "--format", "json"])
    #expect(
      json.output.contains(
        #"{"file":"communities-2024.xlsx","rows":null,"read":null,"repaired":null,"leftOut":null}"#)
    )
    #expect(answer.status == 1)
  }

  @Test func `nothing that can be read is no audit`() throws {
    let audit = try TemporaryFolder(["communities-2020.csv": "colour\nred\n"])
    let answer = try copse(["check", audit.path])
    #expect(answer.status == 2)
    #expect(answer.errors.split(separator: "\n").count == 1)
    #expect(try copse(["check", "nowhere"]).status == 2)
  }

  @Test func `where no sheet can be read, every one is told`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "colour\nred\n", "communities-2021.csv": "size\nbig\n",
    ])
    let text = try copse(["check", audit.path])
    let lines = text.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("\(audit.path)/communities-2020.csv:1:1: error: ") })
    #expect(lines.contains { $0.hasPrefix("\(audit.path)/communities-2021.csv:1:1: error: ") })
    #expect(
      lines.suffix(3) == [
        "file                  rows  read  repaired  left out",
        "communities-2020.csv     1     0         0         1",
        "communities-2021.csv     1     0         0         1",
      ])
    #expect(text.status == 2)
    let json = try copse(["check", audit.path, "--format", "json"])
    #expect(
      json.output.hasPrefix(
        #"{"files":[{"file":"communities-2020.csv","rows":1,"read":0,"repaired":0,"leftOut":1},"#))
    #expect(json.output.contains(#"{"file":"communities-2021.csv","line":1,"column":1,"#))
    #expect(json.output.hasSuffix(#"],"published":[]}"# + "\n"))
    #expect(json.status == 2)
  }
}
