import Testing

@Suite struct ListTests {
  @Test func `a table has aligned columns and shows controls as marks`() throws {
    let audit = try smallAudit()
    let answer = try copse(["list", audit.path])
    #expect(
      answer.output == """
        id  name          status  platforms                 hashtags
        a   Alpha | two   active  linkedin:https://x; zoom  #One; #Two
        c   Gam␛ma␊日本�          zoom                                  illustrative

        """)
    #expect(answer.errors == "")
    #expect(answer.status == 0)
  }

  @Test func `without a command and a terminal the communities are listed`() throws {
    let audit = try smallAudit()
    let named = try copse(["list", audit.path, "platform:linkedin"])
    #expect(try copse([audit.path, "platform:linkedin"]) == named)
    #expect(named.output.contains("Alpha"))
    #expect(!named.output.contains("Gam"))
  }

  @Test func `JSON has every key in the order that is documented`() throws {
    let audit = try smallAudit()
    let answer = try copse(["list", audit.path, "--format", "json"])
    #expect(
      answer.output == #"""
        [
        {"id":"a","name":"Alpha | two","status":"active","lifecycle":"active","platforms":[{"platform":"linkedin","address":"https://x"},{"platform":"zoom","address":""}],"hashtags":["One","Two"],"kind":"chat","focus":[],"region":[],"organiser":[],"members":["10 people","3 groups"],"partOf":"","formerly":[],"url":"","notes":"","source":"","other":{"Access":"open, free"}},
        {"id":"c","name":"Gam\u001bma\n日本\u202e","status":"","lifecycle":"","platforms":[{"platform":"zoom","address":""}],"hashtags":[],"kind":"","focus":[],"region":[],"organiser":[],"members":[],"partOf":"","formerly":[],"url":"","notes":"","source":"illustrative","other":{"Access":""}}
        ]

        """#)
    let lines = try copse(["list", "--format=ndjson", audit.path]).output
    #expect(
      "[\n" + lines.split(separator: "\n").joined(separator: ",\n") + "\n]\n" == answer.output)
  }

  @Test func `a list of nothing is empty in every format`() throws {
    let audit = try smallAudit()
    let expected = [
      "table": "id  name  status  platforms  hashtags\n", "json": "[]\n", "ndjson": "", "ids": "",
      "csv": "name\n", "tsv": "name\n",
    ]
    for (format, output) in expected {
      let columns = ["csv", "tsv"].contains(format) ? ["--columns", "name"] : []
      let answer = try copse(["list", audit.path, "nobody", "--format", format] + columns)
      #expect(answer.output == output)
      #expect(answer.errors == "found nothing in 2021\n")
      #expect(answer.status == 0)
    }
  }

  @Test func `a sheet can be written again, with the columns that are asked for`() throws {
    let audit = try smallAudit()
    let answer = try copse([
      "list", audit.path, "at:any", "parts:shown", "--format", "csv", "--columns",
      "Name,ACCESS,lifecycle,connections,editions,first,last",
    ])
    #expect(
      answer.output == """
        name,Access,lifecycle,connections,editions,first,last
        Alpha | two,"open, free",active,1,2,2020,2021
        Part,,active,0,2,2020,2021
        Gam␛ma␊日本�,,,1,1,2021,2021
        Beta,,closed,0,1,2020,2020

        """)
    let tabs = try copse(["list", audit.path, "--format", "tsv", "--limit", "1"]).output
    let headings = [
      "id", "name", "status", "platforms", "hashtags", "kind", "focus", "region", "organiser",
      "members", "part_of", "formerly", "url", "notes", "source", "Access",
    ]
    #expect(tabs.hasPrefix(headings.joined(separator: "\t") + "\n"))
    #expect(tabs.split(separator: "\n").count == 2)
  }

  @Test func `what changed can be listed beside the communities`() throws {
    let audit = try smallAudit()
    let columns = ["--format", "csv", "--columns", "id,left,joined,changes"]
    let answer = try copse(["list", audit.path, "vs:2020"] + columns)
    #expect(
      answer.output == """
        id,left,joined,changes
        a,twitter,linkedin,renamed: Alpha → Alpha | two; joined linkedin; left twitter; tagged #Two
        c,,,added

        """)
    // Nothing comes before the first edition.
    let first = try copse(["list", audit.path, "at:2020", "id:a"] + columns)
    #expect(first.output == "id,left,joined,changes\na,,,\n")
    let moved = try copse(["list", audit.path, "left:twitter", "is:open"] + columns)
    #expect(moved.output.split(separator: "\n").count == 2)
    #expect(try copse(["list", audit.path, "--columns", "moved"]).status == 64)
  }

  @Test func `ids are printed one a line, at most as many as asked for`() throws {
    let audit = try smallAudit()
    let ids = ["list", audit.path, "--format", "ids"]
    #expect(try copse(ids).output == "a\nc\n")
    #expect(try copse(ids + ["--limit", "1"]).output == "a\n")
    #expect(try copse(ids + ["--limit", "0"]).output == "")
    #expect(try copse(ids + ["at:2020", "parts:shown", "sort:-name"]).output == "p\nb\na\n")
  }

  @Test func `a query that finds nothing here says where it does`() throws {
    let audit = try smallAudit()
    let answer = try copse(["list", audit.path, "platform:jiscmail"])
    #expect(answer.errors == "found nothing in 2021, but 1 in 2020 (at:2020)\n")
    let typo = try copse(["list", audit.path, "platform:jiscmial"])
    #expect(
      typo.errors
        == "nothing in this audit has 'jiscmial'; closest: jiscmail\nfound nothing in 2021\n")
    #expect(typo.status == 0)
  }

  @Test func `the sample is listed anywhere`() throws {
    let folder = try TemporaryFolder()
    let answer = try copse(["demo", "id:ukfechat", "--format", "ids"], in: folder.path)
    #expect(answer == Answer(output: "ukfechat\n", errors: "", status: 0))
  }
}
