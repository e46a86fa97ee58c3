import Testing

@Suite struct ShowTests {
  @Test func `one community is shown whole`() throws {
    let audit = try smallAudit()
    let answer = try copse(["show", audit.path, "a"])
    #expect(
      answer.output == """
        Alpha | two (a)

        2021
          name       Alpha | two
          status     active
          platforms  linkedin:https://x; zoom
          hashtags   #One; #Two
          kind       chat
          members    10 people; 3 groups
          Access     open, free

        2020
          name       Alpha
          platforms  twitter:@a; zoom
          hashtags   #One
          members    not stated

        2020 → 2021
          renamed  Alpha → Alpha | two
          joined   linkedin
          left     twitter
          tagged   Two

        parts, 2021
          Part (p)

        connections, 2021
          Gam␛ma␊日本� (c) [illustrative]  shares

        """)
    #expect(answer.status == 0)
  }

  @Test func `one community as JSON`() throws {
    let audit = try smallAudit()
    let answer = try copse(["show", audit.path, "p", "--format", "json"])
    #expect(answer.output.hasPrefix(#"[{"id":"p","name":"Part","inferred":false,"editions":["#))
    #expect(answer.output.contains(#"{"edition":2020,"community":{"id":"p","name":"Part","#))
    #expect(
      answer.output.contains(#""illustrative":false,"whole":"a","parts":[],"connections":null}"#))
    #expect(
      answer.output.contains(#""illustrative":false,"whole":"a","parts":[],"connections":[]}"#))
    #expect(answer.output.hasSuffix("\"changes\":[]}]\n"))
  }

  @Test func `an unknown id offers the closest`() throws {
    let audit = try smallAudit()
    let answer = try copse(["show", audit.path, "bete"])
    #expect(
      answer
        == Answer(
          output: "",
          errors: "copse: expected the id of a community, found 'bete'; closest: b (Beta)\n",
          status: 2))
    let far = try copse(["show", audit.path, "something else"])
    #expect(
      far.errors == "copse: expected the id of a community, found 'something else'; "
        + "'copse list --format ids' gives them all\n")
  }

  @Test func `without ids a name is one, whatever its case`() throws {
    let audit = try TemporaryFolder(["communities-2020.csv": "name\nCafé Data\n"])
    let answer = try copse(["show", audit.path, "Café", "Data"])
    #expect(answer.output.hasPrefix("Café Data (cafe data) [inferred]\n"))
    #expect(answer.status == 0)
    let exact = try smallAudit()
    #expect(try copse(["show", exact.path, "A"]).status == 2)
  }
}
