import Testing

@Suite struct LostHashtagsCommandTests {
  @Test func `what was lost can be asked for alone, in every format`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv":
        "id,status,hashtags\na,open,#One\nb,open,#One; #Two\nc,open,#Two\nd,open,#Old\n",
      "communities-2021.csv": "id,status,hashtags\na,closed,#One\nb,open,#Two\nc,open,\n",
    ])
    let ask = ["hashtags", audit.path, "--lost"]
    #expect(
      try copse(ask).output == """
        Lost from 2020 to 2021
          #One: 1 untagged, 1 closed
          #Old: 1 no longer listed
          c: no hashtag any more

        """)
    #expect(
      try copse(ask + ["--format", "json"]).output == #"{"from":2020,"to":2021,"notRecorded":[],"#
        + #""hashtags":[{"hashtag":"one","spelling":"One","untagged":1,"closed":1,"removed":0},"#
        + #"{"hashtag":"old","spelling":"Old","untagged":0,"closed":0,"removed":1}],"#
        + #""communities":["c"]}"# + "\n")
    #expect(
      try copse(ask + ["--format", "csv"]).output == """
        hashtag,communities,untagged,closed,no longer listed
        #One,2,1,1,0
        #Old,1,0,0,1

        """)
    #expect(
      try copse(ask + ["at:2020"]).output == "Lost: there are no two editions to compare\n")
    #expect(
      try copse(ask + ["at:2020", "--format", "json"]).output
        == #"{"from":null,"to":null,"notRecorded":[],"hashtags":[],"communities":[]}"# + "\n")
  }

  @Test(arguments: [
    ("platforms", "match:any"), ("hashtags", "match:either"), ("cohorts", "match:either"),
    ("report", "match:either"), ("report", "match:any"),
  ])
  func `a match that changes nothing is said to change nothing`(command: String, term: String)
    throws
  {
    let audit = try smallAudit()
    let plain = try copse([command, audit.path, "zoom"])
    let matched = try copse([command, audit.path, "zoom", term])
    #expect(matched.output == plain.output && matched.status == 0)
    #expect(matched.errors.contains("\(term) changes nothing here: "))
    #expect(!plain.errors.contains("changes nothing"))
  }
}
