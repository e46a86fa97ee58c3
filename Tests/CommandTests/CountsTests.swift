import Testing

@Suite struct CountsTests {
  @Test func `facets count what the query finds`() throws {
    let audit = try smallAudit()
    let answer = try copse(["facets", audit.path])
    #expect(
      answer.output == """
        2 of 2 listed; 2021: 2 counted: 1 active, 1 not stated

        platform
          2  zoom
          1  linkedin

        status
          1  not stated
          1  active

        lifecycle
          1  not stated
          1  active

        kind
          1  not stated
          1  chat

        focus
          2  not recorded

        region
          2  not recorded

        first
          1  2020
          1  2021

        """)
  }

  @Test func `facets as JSON have every key`() throws {
    let audit = try smallAudit()
    let answer = try copse(["facets", audit.path, "platform:linkedin", "--format", "json"])
    #expect(
      answer.output == #"{"edition":2021,"found":1,"listed":2,"total":2,"facets":{"#
        + #""platform":[{"value":"linkedin","count":1},{"value":"zoom","count":1}],"#
        + #""status":[{"value":"active","count":1}],"lifecycle":[{"value":"active","count":1}],"#
        + #""kind":[{"value":"chat","count":1}],"focus":[{"value":"","count":1}],"#
        + #""region":[{"value":"","count":1}],"first":[{"value":"2020","count":1}]}}"# + "\n")
    let any = try copse(["facets", audit.path, "at:any", "nobody", "--format", "json"])
    #expect(
      any.output == #"{"edition":null,"found":0,"listed":3,"total":null,"facets":{"platform":[],"#
        + #""status":[],"lifecycle":[],"kind":[],"focus":[],"region":[],"first":[]}}"# + "\n")
    #expect(any.errors == "found nothing in any edition\n")
  }

  @Test func `the balance adds up, and tells of years without an edition`() throws {
    let audit = try smallAudit(adding: [
      "communities-2024.csv": "id,name,status\nc,Gamma,\nb,Beta,active\nd,Delta,active\n"
    ])
    let answer = try copse(["balance", audit.path])
    #expect(
      answer.output == """
        from    to  opening  new  returned  reopened  detached  removed  closed  attached  closing
        2020  2021        1    1         0         0         0        0       0         0        2
        2021  2024        2    1         1         0         0        1       0         0        3
        no edition: 2022 to 2023
        2021 to 2024: part_of not recorded in 2024: what was a part in 2021 counts as detached

        """)
    let json = try copse(["balance", audit.path, "--format", "json", "id:a,c"])
    let before = #"{"from":2020,"to":2021,"opening":1,"new":1,"returned":0,"reopened":0,"#
    let after = #"{"from":2021,"to":2024,"opening":2,"new":0,"returned":0,"reopened":0,"#
    #expect(
      json.output == "[" + before
        + #""detached":0,"removed":0,"closed":0,"attached":0,"closing":2},"# + after
        + #""detached":0,"removed":1,"closed":0,"attached":0,"closing":1}]"# + "\n")
  }

  @Test func `a column that the balance reads and a sheet lacks is said with what it does`() throws
  {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,status,part_of\na,closed,\nb,open,\nc,open,b\n",
      "communities-2021.csv": "id\na\nb\nc\n",
      "communities-2022.csv": "id,status,part_of\na,closed,\nb,open,\nc,open,b\n",
    ])
    let told = """
      2020 to 2021: status not recorded in 2021: what was closed in 2020 counts as reopened
      2020 to 2021: part_of not recorded in 2021: what was a part in 2020 counts as detached
      2021 to 2022: status not recorded in 2021: what is closed in 2022 counts as closed, \
      whenever it closed
      2021 to 2022: part_of not recorded in 2021: what is a part in 2022 counts as attached, \
      whenever it became one

      """
    let text = try copse(["balance", audit.path])
    #expect(text.output.hasSuffix("\n" + told))
    #expect(text.errors.isEmpty)
    let json = try copse(["balance", audit.path, "--format", "json"])
    #expect(json.output.hasPrefix(#"[{"from":2020,"to":2021,"opening":1,"new":0,"returned":0,"#))
    #expect(json.errors == told)
  }

  @Test func `one edition has no balance`() throws {
    let audit = try TemporaryFolder(["communities-2020.csv": "id\na\n"])
    #expect(try copse(["balance", audit.path, "--format", "json"]).output == "[]\n")
    let text = try copse(["balance", audit.path]).output
    #expect(text.hasSuffix("\none edition only: nothing to compare\n"))
  }
}
