import Testing

@Suite struct PlatformsTests {
  @Test func `platforms are told by edition, with who came, who went and where to`() throws {
    let audit = try smallAudit()
    let answer = try copse(["platforms", audit.path])
    #expect(
      answer.output == """
        Communities on each platform, and their share of those found
          platform          2020    2021
          zoom            1  50%  2 100%
          linkedin        0   0%  1  50%
          jiscmail        1  50%  0   0%
          twitter         1  50%  0   0%
          (found)         2 100%  2 100%
          (illustrative)  1  50%  1  50%

        Arrivals and departures, 2020 → 2021
          platform  joined  left  newly listed  no longer listed  net
          zoom           0     0             1                 0   +1
          linkedin       1     0             0                 0   +1
          jiscmail       0     0             0                 1   -1
          twitter        0     1             0                 0   -1

        How many platforms a community uses
           platforms    2020    2021
                   0  0   0%  0   0%
                   1  1  50%  1  50%
                   2  1  50%  1  50%
          at least 2  1  50%  1  50%

        The commonest combinations
          2020  2021  exactly these platforms
             0     1  linkedin + zoom
             1     0  twitter + zoom

        Where they went, 2020 → 2021: 1 community left a platform or joined one
          twitter → linkedin 1 (a)
        the first is what 'copse list' gives for: moved:twitter->linkedin at:2021 vs:2020 match:either

        """)
    #expect(answer.status == 0)
  }

  @Test func `platforms as JSON have the keys of the contract`() throws {
    let audit = try smallAudit()
    let answer = try copse(["platforms", audit.path, "--format", "json"])
    #expect(
      answer.output == #"{"editions":[2020,2021],"platforms":[{"platform":"zoom","counts":[1,2]},"#
        + #"{"platform":"linkedin","counts":[0,1]},{"platform":"jiscmail","counts":[1,0]},"#
        + #"{"platform":"twitter","counts":[1,0]}],"flows":[{"from":2020,"to":2021,"#
        + #""left":"twitter","joined":"linkedin","communities":["a"]}],"combinations":["#
        + #"{"platforms":["linkedin","zoom"],"counts":[0,1]},"#
        + #"{"platforms":["twitter","zoom"],"counts":[1,0]}]}"# + "\n")
    let nothing = try copse(["platforms", audit.path, "platform:twiter", "--format", "json"])
    #expect(
      nothing.output
        == #"{"editions":[2020,2021],"platforms":[],"flows":[],"combinations":[]}"# + "\n")
    #expect(
      nothing.errors
        == "nothing in this audit has 'twiter'; closest: twitter\nfound nothing in any edition\n")
  }

  @Test func `a year that does not record platforms says so, and nobody left there`() throws {
    let audit = try smallAudit(adding: [
      "communities-2023.csv": "id,name\na,Alpha\n",
      "communities-2024.csv": "id,platforms\na,\nc,bluesky\n",
    ])
    let text = try copse(["platforms", audit.path]).output
    #expect(text.contains("\nplatforms are not recorded in 2023\nno edition: 2022\n"))
    #expect(text.contains("  zoom            1  50%  2 100%       -  0   0%\n"))
    #expect(
      text.contains("Arrivals and departures, 2023 → 2024\nplatforms are not recorded in both"))
    #expect(!text.contains("Where they went"))
    let json = try copse(["platforms", audit.path, "--format", "json"]).output
    #expect(json.contains(#"{"platform":"bluesky","counts":[0,0,null,1]}"#))
    #expect(!json.contains(#""to":2023"#) && !json.contains(#""from":2023"#))
    let across = try copse(["platforms", audit.path, "vs:2021", "--format", "json"]).output
    #expect(
      across.contains(
        #""flows":[{"from":2021,"to":2024,"left":"linkedin","joined":null,"communities":["a"]},"#
          + #"{"from":2021,"to":2024,"left":"zoom","joined":"bluesky","communities":["c"]},"#
          + #"{"from":2021,"to":2024,"left":"zoom","joined":null,"communities":["a"]}]"#))
    let line = "twitter → linkedin 1 (a)\n"
    #expect(try copse(["platforms", audit.path, "at:2021"]).output.contains(line))
    #expect(try copse(["platforms", audit.path, "at:2020"]).output.contains("nothing to compare"))
  }

  @Test func `every number is a row of the sheet`() throws {
    let audit = try smallAudit(adding: ["communities-2023.csv": "id,name\na,Alpha\n"])
    let sheet = try copse(["platforms", audit.path, "--format", "csv"]).output
      .split(separator: "\n")
    #expect(sheet.first == "figure,from,edition,platform,joined,communities")
    for row in [
      "found,,2020,,,2", "on,,2021,zoom,,2", "on,,2023,zoom,,", "using,,2021,2,,1",
      "combination,,2020,twitter; zoom,,1", "newly listed,2020,2021,zoom,,1",
      "left,2021,2023,zoom,,",
      "flow,2020,2021,twitter,linkedin,1",
    ] {
      #expect(sheet.contains(Substring(row)), "\(row)")
    }
  }

  @Test func `in Markdown and in a terminal no name of a platform is more than a text`() throws {
    let audit = try TemporaryFolder([
      "communities-2020.csv": "id,platforms\na,<script>|\u{1B}[31m:x; zoom\nb,\n",
      "communities-2021.csv": "id,platforms\na,\u{202E}*evil*\nb,zoom\n",
    ])
    for format in ["text", "markdown", "csv", "json"] {
      let output = try copse(["platforms", audit.path, "--format", format]).output
      let isHarmless = output.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0x202E && scalar.value != 0x7F
      }
      #expect(isHarmless, "\(format)")
    }
    let markdown = try copse(["platforms", audit.path, "--format", "markdown"]).output
    #expect(markdown.contains(#"| \<script\>\|␛\[31m | 1  50% | 0   0% |"#))
    #expect(markdown.contains(#"- \<script\>\|␛\[31m → �\*evil\* 1 (a)"#))
  }

  @Test func `an audit of one edition, and one of no communities, have little to tell`() throws {
    let one = try TemporaryFolder(["communities-2020.csv": "id\na\n"])
    let answer = try copse(["platforms", one.path])
    #expect(
      answer.output == """
        Communities on each platform, and their share of those found
          platform    2020
          (found)   1 100%
        platforms are not recorded in 2020

        Arrivals and departures
        nothing to compare

        How many platforms a community uses
        platforms are not recorded

        """)
    let none = try TemporaryFolder(["communities-2020.csv": "id,platforms\n"])
    #expect(try copse(["platforms", none.path]).output.contains("no community is found\n"))
  }

  /// The figures were counted with another program from the sheets.
  @Test func `the audit that comes along tells where the conversation moved`() throws {
    let text = try copse(["platforms", "fixtures/amplifyfe"]).output
    for line in [
      "  linkedin           6   6%    8   6%   28  13%   57  18%   99  26%",
      "  twitter           77  75%   98  74%  142  64%  149  48%   93  24%",
      "  twitter               0    64            13                 5  -56",
      "  at least 2  77  75%  100  75%  162  73%  217  70%  259  67%",
      "     3     3     6     6     4  twitter + website",
      "illustrative as a whole: 2022 and 2023",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    #expect(text.contains("\n  twitter → linkedin 21 ("))
    #expect(text.contains("\n  twitter → nothing 8 (amplifyfe, joyfe, "))
  }
}
