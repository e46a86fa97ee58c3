import Testing

@Suite struct HashtagsCommandTests {
  @Test func `hashtags are told with their editions, and those lost below`() throws {
    let audit = try smallAudit(adding: [
      "communities-2023.csv": """
      id,name,status,platforms,hashtags
      a,Alpha,closed,linkedin:#Two,#Two; #Twos

      """
    ])
    let answer = try copse(["hashtags", audit.path])
    #expect(
      answer.output == """
        hashtag  first  last  2020  2021  2023  platforms           used on        spellings  near
        #Two     2021   2023     0     1     1  linkedin 1          linkedin 2023             #Twos
        #Twos    2023   2023     0     0     1  linkedin 1                                    #Two
        #One     2020   2021     1     1     0  linkedin 1, zoom 1

        Lost from 2021 to 2023
          #One: 1 closed
          #Two: 1 closed

        """)
    #expect(answer.errors == "" && answer.status == 0)
  }

  @Test func `hashtags as JSON have every key, in order`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,hashtags,platforms\na,#JoyFE; #joyfe,x:#JoyFE\nb,＃JOYFE,zoom\n",
      "communities-2021.csv": "id,platforms\na,zoom\n",
    ])
    let answer = try copse(["hashtags", audit.path, "--format", "json"])
    #expect(
      answer.output == #"[{"hashtag":"joyfe","spellings":["JoyFE","joyfe","JOYFE"],"#
        + #""counts":[{"edition":2020,"communities":2},{"edition":2021,"communities":null}],"#
        + #""platforms":[{"platform":"twitter","communities":1},"#
        + #"{"platform":"zoom","communities":1}],"near":[],"#
        + #""usedOn":[{"edition":2020,"platform":"twitter","communities":1}]}]"# + "\n")
    let text = try copse(["hashtags", audit.path]).output
    #expect(text.hasSuffix("\nhashtags not recorded in 2021\n"))
  }

  @Test func `hostile hashtags do no harm in any format`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv":
        "id,hashtags\na,\"#<script>; #a|b; #x\u{1B}[31m; #y\u{202E}z; #\"\"q\"\", #=1\"\n"
    ])
    for format in ["text", "csv", "json", "markdown"] {
      let output = try copse(["hashtags", audit.path, "--format", format]).output
      #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }, "\(format)")
      #expect(output.contains("script"), "\(format)")
    }
    let markdown = try copse(["hashtags", audit.path, "--format", "markdown"]).output
    #expect(markdown.contains(##"\#\<script\>"##) && markdown.contains(##"\#a\|b"##))
    let csv = try copse(["hashtags", audit.path, "--format", "csv"]).output
    #expect(csv.hasPrefix("hashtag,first,last,2020,platforms,used on,spellings,near\n"))
  }

  @Test func `no hashtags and no editions to compare are said plainly`() throws {
    let audit = try TemporaryFolder(["communities-2020.csv": "id,hashtags\na,\n"])
    #expect(
      try copse(["hashtags", audit.path]).output
        == "hashtag  first  last  2020  platforms  used on  spellings  near\n")
    #expect(try copse(["hashtags", audit.path, "--format", "json"]).output == "[]\n")
    let unknown = try copse(["hashtags", audit.path, "#nothing"])
    #expect(unknown.errors == "nothing in this audit has 'nothing'\n")
  }
}

@Suite struct CohortsCommandTests {
  private func audit() throws -> TemporaryFolder {
    try smallAudit(adding: [
      "communities-2023.csv": "id,name,status,kind\na,Alpha,active,chat\nc,Gamma,closed,forum\n"
    ])
  }

  @Test func `cohorts are told by edition with their share`() throws {
    let audit = try audit()
    #expect(
      try copse(["cohorts", audit.path]).output == """
        new in           communities    2021    2023
        2020 and before            1  1 100%  1 100%
        2021                       1            0 0%
        2023                       0

        """)
    #expect(
      try copse(["cohorts", audit.path, "--format", "markdown"]).output == """
        ## Cohorts

        | new in | communities | 2021 | 2023 |
        | --- | ---: | ---: | ---: |
        | 2020 and before | 1 | 1 100% | 1 100% |
        | 2021 | 1 |  | 0 0% |
        | 2023 | 0 |  |  |

        """)
  }

  @Test func `by kind when asked`() throws {
    let audit = try audit()
    #expect(
      try copse(["cohorts", audit.path, "group:kind", "--format", "csv"]).output == """
        kind,new in,communities,2021,2023
        ,2020 and before,1,1,1
        ,2021,1,,0
        ,2023,0,,
        chat,2020 and before,1,1,1
        chat,2021,0,,0
        chat,2023,0,,
        forum,2020 and before,0,0,0
        forum,2021,1,,0
        forum,2023,0,,

        """)
    let text = try copse(["cohorts", audit.path, "group:kind"]).output
    #expect(text.contains("\n\nkind: chat (1)\nnew in "))
    let other = try copse(["cohorts", audit.path, "group:lifecycle"])
    #expect(other.errors.hasPrefix("expected a column that cohorts can be told by"))
  }

  @Test func `cohorts as JSON have every key, in order`() throws {
    let audit = try audit()
    let answer = try copse(["cohorts", audit.path, "group:kind", "chat", "--format", "json"])
    #expect(
      answer.output == #"[{"cohort":2020,"communities":1,"open":[{"edition":2021,"#
        + #""communities":1},{"edition":2023,"communities":1}],"groups":[{"value":"chat","#
        + #""communities":1,"open":[{"edition":2021,"communities":1},"#
        + #"{"edition":2023,"communities":1}]}]},{"cohort":2021,"communities":0,"#
        + #""open":[{"edition":2023,"communities":0}],"groups":[{"value":"chat","#
        + #""communities":0,"open":[{"edition":2023,"communities":0}]}]},"#
        + #"{"cohort":2023,"communities":0,"open":[],"groups":[{"value":"chat","#
        + #""communities":0,"open":[]}]}]"# + "\n")
  }

  @Test func `an edition without a status is not recorded`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,status\na,active\n", "communities-2021.csv": "id\na\n",
    ])
    #expect(
      try copse(["cohorts", audit.path]).output == """
        new in           communities  2021
        2020 and before            1     –
        2021                       0

        status not recorded in 2021

        """)
    let json = try copse(["cohorts", audit.path, "--format", "json"]).output
    #expect(json.contains(#""open":[{"edition":2021,"communities":null}]"#))
  }
}
