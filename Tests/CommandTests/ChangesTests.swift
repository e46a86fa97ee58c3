import Testing

@Suite struct ChangesTests {
  @Test func `changes are told by community`() throws {
    let audit = try smallAudit()
    let answer = try copse(["changes", audit.path])
    #expect(
      answer.output == """
        2020 → 2021: 1 added, 1 removed, 1 renamed, 1 joined, 1 left, 1 tagged, 1 moved
        not recorded in 2020: members, connections

        Alpha | two (a)
          renamed      Alpha → Alpha | two
          joined       linkedin
          left         twitter
          tagged       Two

        Gam␛ma␊日本� (c) [illustrative]
          added

        Beta (b) [illustrative]
          removed

        """)
    #expect(answer.status == 0)
  }

  @Test func `what is inferred is said whichever editions are compared`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,name,status\na,Alpha,active\nb,Beta,active\nc,Gamma,active\n",
      "communities-2021.csv": "name,status\nAlpha,quiet\nDelta,active\n",
      "communities-2022.csv": "id,name,status\na,Alpha,closed\nb,Beta,closed\n",
    ])
    func changed(_ line: String, _ format: String) throws -> [String] {
      try copse(["changes", audit.path, line, "--format", format]).output
        .split(separator: "\n").map(String.init).filter { $0.contains("Alpha") }
    }
    #expect(try changed("at:2021", "text") == ["Alpha (a) [inferred]"])
    #expect(
      try changed("at:2021", "markdown")
        == [#"| Alpha (a) \[inferred\] | status | active | quiet |"#])
    #expect(try changed("vs:2020", "text") == ["Alpha (a) [inferred]"])
    #expect(try changed("at:2021", "csv") == ["a,Alpha,status,active,quiet"])
    let listed = try copse(["list", audit.path, "at:2020"])
    #expect(
      listed.output.split(separator: "\n").map { $0.hasSuffix(" inferred") }
        == [false, true, false, false])
    let columns = ["--columns", "id,inferred", "--format", "csv"]
    #expect(
      try copse(["list", audit.path, "at:2021"] + columns).output
        == "id,inferred\na,inferred\ndelta,\n")
  }

  @Test func `an event tells how many of its communities rest on a name`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,name,platforms,status\na,Alpha,zoom,\nb,Beta,zoom,\n",
      "communities-2021.csv": "name,platforms,status\nAlpha,zoom,closed\nBeta,zoom,closed\n",
      "communities-2022.csv": "id,name,platforms,status\na,Alpha,zoom,\nb,Beta,zoom,\nc,C,zoom,\n",
      "communities-2023.csv": "name,platforms,status\nAlpha,zoom,closed\n",
    ])
    let all = try copse(["changes", audit.path, "at:2021"])
    #expect(all.output.contains("\n2 communities on zoom closed [inferred]\n"))
    let some = try copse(["changes", audit.path, "at:2023"])
    #expect(
      some.output.contains("\n3 communities on zoom closed or were removed [2 inferred]\n"))
  }

  @Test func `whoever a change names has a badge too`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,name\nold,Old\na,Alpha\nb,Beta\n",
      "communities-2021.csv": "name\nOld\nBeta\n",
      "communities-2022.csv": "id,name,formerly\nnew,New,old\na,Alpha,\nb,Beta,\n",
    ])
    let text = try copse(["changes", audit.path, "new", "at:2022"]).output
    #expect(text.hasSuffix("\n\nNew (new)\n  added\n  continued    after old [inferred]\n"))
    let markdown = try copse(["changes", audit.path, "new", "at:2022", "--format", "markdown"])
    #expect(markdown.output.hasSuffix("| New (new) | continued | old \\[inferred\\] | New |\n"))
    let life = try copse(["show", audit.path, "new"]).output
    #expect(life.contains("\n  continued  after old [inferred]\n"))
  }

  @Test func `changes as JSON have every key`() throws {
    let audit = try smallAudit()
    let answer = try copse(["changes", audit.path, "alpha", "--format", "json"])
    let name = #""id":"a","name":"Alpha | two""#
    #expect(
      answer.output
        == #"{"from":2020,"to":2021,"notRecorded":["members","connections"],"changes":["#
        + #"{\#(name),"change":"renamed","before":"Alpha","after":"Alpha | two"},"#
        + #"{\#(name),"change":"joined","before":null,"after":"linkedin"},"#
        + #"{\#(name),"change":"left","before":"twitter","after":null},"#
        + #"{\#(name),"change":"tagged","before":null,"after":"Two"}],"#
        + #""counts":{"renamed":1,"joined":1,"left":1,"tagged":1,"moved":1},"events":[]}"# + "\n")
  }

  @Test func `changes as a sheet and as Markdown`() throws {
    let audit = try smallAudit()
    let sheet = try copse(["changes", audit.path, "alpha", "change:renamed", "--format", "csv"])
    #expect(
      sheet.output.split(separator: "\n").prefix(2) == [
        "id,name,change,before,after", "a,Alpha | two,renamed,Alpha,Alpha | two",
      ])
    let markdown = try copse(["changes", audit.path, "id:a", "--format", "markdown"])
    #expect(
      markdown.output == #"""
        ## Changes, 2020 to 2021

        1 renamed, 1 joined, 1 left, 1 tagged, 1 moved.

        not recorded in 2020: members, connections.

        | community | change | before | after |
        | --- | --- | --- | --- |
        | Alpha \| two (a) | renamed | Alpha | Alpha \| two |
        | Alpha \| two (a) | joined |  | linkedin |
        | Alpha \| two (a) | left | twitter |  |
        | Alpha \| two (a) | tagged |  | Two |

        """#)
  }

  @Test(arguments: ["changes", "balance"])
  func `a value that no community has is told with the closest`(command: String) throws {
    let audit = try smallAudit()
    let answer = try copse([command, audit.path, "platform:twiter"])
    #expect(answer.errors == "nothing in this audit has 'twiter'; closest: twitter\n")
    #expect(answer.status == 0)
    let found = try copse([command, audit.path, "(platform:twiter OR platform:zoom)"])
    #expect(found.errors == "")
  }

  @Test func `a first edition has nothing to be compared with`() throws {
    let audit = try smallAudit()
    let answer = try copse(["changes", audit.path, "at:2020", "--format", "json"])
    #expect(
      answer.output == #"{"from":null,"to":null,"notRecorded":[],"changes":[],"counts":{},"#
        + #""events":[]}"# + "\n")
    #expect(answer.errors == "nothing to compare: name two editions, at:YEAR and vs:YEAR\n")
    #expect(answer.status == 0)
  }

  @Test func `an audit of one edition is not asked for two, and a year between is said`() throws {
    let one = try TemporaryFolder(["communities-2020.csv": "id,name\na,Alpha\n"])
    let alone = try copse(["changes", one.path])
    #expect(alone.errors == "nothing to compare: the audit has one edition only\n")
    let gap = try TemporaryFolder([
      "communities-2020.csv": "id,status\na,active\n",
      "communities-2023.csv": "id,kind\na,chat\n",
    ])
    let text = try copse(["changes", gap.path])
    #expect(
      text.output == """
        2020 → 2023: no changes
        no edition: 2021-2022
        not recorded in 2020: kind
        not recorded in 2023: status

        """)
    let reversed = try copse(["changes", gap.path, "at:2020", "vs:2023"])
    #expect(reversed.output.contains("\nno edition: 2021-2022\nnot recorded in 2023: status\n"))
  }

  @Test func `what closed together is told as one event, whatever the query finds of it`() throws {
    let answer = try copse(["changes", "fixtures/amplifyfe", "at:2021", "tes"])
    #expect(
      answer.output.hasPrefix(
        """
        2020 → 2021: 1 added, 1 removed, 1 closed, 1 status
        TES communities closed: 74 forums with it
        not recorded in 2020: region

        """))
    let markdown = try copse([
      "changes", "fixtures/amplifyfe", "at:2021", "tes", "--format", "markdown",
    ])
    #expect(
      markdown.output.contains(
        "1 status.\n\n- TES communities closed: 74 forums with it\n\nnot recorded"))
  }

  @Test func `events as JSON have every key, and invented communities are said`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,status,platforms,source\na,,zoom,\nb,,zoom,illustrative\n",
      "communities-2021.csv": "id,status\nb,closed\n",
    ])
    let answer = try copse(["changes", audit.path, "--format", "json"])
    let event = [
      #"{"kind":"platform","shared":"zoom","closed":1,"removed":1,"illustrative":1,"#,
      #""communities":["a","b"],"sentence":"2 communities on zoom closed or were removed"}"#,
    ].joined()
    #expect(answer.output.hasSuffix(#","events":["# + event + "]}\n"))
    let text = try copse(["changes", audit.path])
    #expect(text.output.contains("on zoom closed or were removed [1 illustrative]\n"))
  }
}
