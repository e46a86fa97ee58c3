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
          members    not recorded

        2020 → 2021
          renamed  Alpha → Alpha | two
          joined   linkedin
          left     twitter
          tagged   Two

        parts, 2021
          Part (p)

        connections, 2021
          Gam␛ma␊日本� (c) [illustrative]  shares

        identity
          2020: first listed, under the id 'a' (communities-2020.csv:2)
          2021: the same id 'a' as in 2020 (communities-2020.csv:2 and communities-2021.csv:2)

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
    let identity = [
      #"{"edition":2020,"file":"communities-2020.csv","line":3,"id":"p","name":"Part","#,
      #""match":"first","before":null,"sameName":null,"#,
      #""sentence":"2020: first listed, under the id 'p' (communities-2020.csv:3)"},"#,
      #"{"edition":2021,"file":"communities-2021.csv","line":3,"id":"p","name":"Part","#,
      #""match":"id","before":2020,"sameName":null,"#,
      #""sentence":"2021: the same id 'p' as in 2020 "#,
      #"(communities-2020.csv:3 and communities-2021.csv:3)"}],"#,
      #""formerly":[],"namesakes":[],"otherNamesakes":0}}]"#,
    ].joined()
    #expect(
      answer.output.hasSuffix(#""changes":[],"identity":{"steps":["# + identity + "\n"))
  }

  @Test func `what it was formerly and who has its name are said`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,name,formerly\na,Café,old; zero\nb,CAFÉ,\n",
      "communities-2021.csv": "id,name\na,Café\n",
      "communities-2019.csv": "id,name\nold,Old\n",
    ])
    let answer = try copse(["show", audit.path, "a"])
    #expect(
      answer.output.hasSuffix(
        """
          2020: formerly 'old', last listed in 2019 as Old (old), communities-2019.csv:2
          2020: formerly 'zero', which no edition lists
          of the same name, and not matched: b (communities-2020.csv:3)

        """))
    let json = try copse(["show", audit.path, "a", "--format", "json"]).output
    #expect(
      json.hasSuffix(
        #""formerly":[{"id":"old","editions":[2020],"lastListed":2019},"#
          + #"{"id":"zero","editions":[2020],"lastListed":null}],"#
          + #""namesakes":["b"],"otherNamesakes":0}}]"# + "\n"))
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
