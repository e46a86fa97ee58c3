import Testing

@Suite struct MapTests {
  @Test func `the map is told in constellations, bridges and what became of them`() throws {
    let audit = try triangles()
    let answer = try copse(["map", audit.path])
    #expect(
      answer.output == """
        2021: 7 communities, 7 connections, 2 constellations, modularity 0.357
        1 community without any connection

        Constellations
          constellation  communities  named from                          best connected
          around C                 3  its best connected community        C, B, A
          maths                    3  2 of its 3 share it, 0 of 4 others  X, Y, Z

        Bridges
          community  betweenness  connections  constellation  without it
          X                0.400            3  maths          1 constellation, 2 communities cut off
          C                0.400            3  around C       1 constellation, 2 communities cut off

        Constellations, 2020 → 2021
          around A went on as around C (3 of 3 communities in both)
          maths formed (0 of 3 communities in both)

        """)
    #expect(answer.errors == "")
    #expect(answer.status == 0)
  }

  @Test func `the map as JSON has the keys of the contract`() throws {
    let audit = try triangles()
    let answer = try copse(["map", audit.path, "-id:n", "--format", "json"])
    #expect(
      answer.output == #"{"edition":2021,"communities":6,"connections":7,"constellations":"#
        + #"[{"name":"around C","communities":["c","b","a"]},"#
        + #"{"name":"maths","communities":["x","y","z"]}],"#
        + #""bridges":[{"id":"x","betweenness":0.6},{"id":"c","betweenness":0.6}],"#
        + #""modularity":0.35714285714285715}"# + "\n")
  }

  @Test func `a sheet has a row for each community`() throws {
    let audit = try triangles()
    let answer = try copse(["map", audit.path, "id:c,a,n", "--format", "csv"])
    #expect(
      answer.output.replacing("\r", with: "") == """
        id,name,constellation,connections,betweenness,communities cut off,constellations cut off
        n,N,,0,0,0,0
        c,C,around A,1,0,0,0
        a,A,around A,1,0,0,0

        """)
  }

  @Test func `the connections that the query leaves out are counted`() throws {
    let audit = try triangles()
    let answer = try copse(["map", audit.path, "id:a,b"])
    #expect(answer.output.contains("\nof the 7 connections of the sheet, 6 to what the query does"))
    #expect(answer.output.contains("\nBridges\nno community stands between two others\n"))
  }

  @Test func `a chain is told by names, and as JSON by ids`() throws {
    let audit = try triangles()
    let answer = try copse(["map", audit.path, "--path", "a", "z"])
    #expect(answer.output == "A – C – X – Z\n3 connections, 2021\n")
    #expect(
      try copse(["map", "--format", "json", "--path", "z", "a", audit.path]).output
        == #"{"edition":2021,"from":"z","to":"a","path":["z","x","c","a"]}"# + "\n")
    let none = try copse(["map", audit.path, "--path", "a", "n"])
    #expect(none.output.hasPrefix("no chain of connections joins A and N in 2021"))
    #expect(none.status == 0)
    let json = try copse(["map", audit.path, "--path", "n", "a", "--format", "json"])
    #expect(json.output.hasSuffix(#""path":null}"# + "\n"))
    #expect(json.errors.hasPrefix("no chain of connections joins N and A in 2021"))
    #expect(json.status == 0)
    let sheet = try copse(["map", audit.path, "--path", "a", "n", "--format", "csv"])
    #expect(sheet.output == "id,name\n")
  }

  @Test func `an end of a chain may be an id in any case, or a name that one community has`() throws
  {
    let audit = try TemporaryFolder([
      "communities-2021.csv": "id,name\na,Alpha\nb,Beta\nc,Twin\nd,twin\nalpha,Other\n",
      "connections-2021.csv": "from,to,kind\na,b,shares members\nb,c,\n",
    ])
    let answer = try copse(["map", audit.path, "--path", "A", "TWIN"])
    #expect(
      answer.errors == "copse: expected one community, found several for 'TWIN'; write the id of "
        + "one: c (Twin), d (twin)\n")
    #expect(answer.status == 2)
    #expect(
      try copse(["map", audit.path, "--path", "A", "beta"]).output == """
        Alpha – Beta
        1 connection, 2021
        Alpha – Beta: shares members

        """)
    // An id comes before a name.
    #expect(try copse(["map", audit.path, "--path", "alpha", "a"]).output.hasPrefix("no chain"))
    let unknown = try copse(["map", audit.path, "--path", "betta", "a"])
    #expect(
      unknown.errors
        == "copse: expected the id or the name of a community, found 'betta'; closest: b (Beta)\n")
  }

  @Test func `gathered connections are labelled wherever they are used`() throws {
    let audit = try triangles()
    let answer = try copse(["map", audit.path, "gathered:organiser", "--path", "a", "n"])
    #expect(
      answer.output == """
        A – N
        1 connection, 2021
        gathered, not told by the sheet: A – N (same organiser)

        """)
    let map = try copse(["map", audit.path, "gathered:organiser"])
    #expect(map.output.hasPrefix("2021: 7 communities, 8 connections (1 of them gathered), "))
    #expect(map.errors == "gathered, not told by the sheet: same organiser, 1 connection\n")
  }

  @Test func `an end that cannot be is refused, with the closest`() throws {
    let audit = try triangles()
    let unknown = try copse(["map", audit.path, "--path", "a", "q"])
    #expect(
      unknown.errors.hasPrefix("copse: expected the id or the name of a community, found 'q'; "))
    #expect(unknown.status == 2)
    let unfound = try copse(["map", audit.path, "id:a,b", "--path", "a", "z"])
    #expect(unfound.errors.hasPrefix("copse: expected a community that the query finds in 2021, "))
    #expect(unfound.status == 2)
    let one = try copse(["map", audit.path, "--path", "a", "--format", "json"])
    #expect(one.errors.contains("expected the ids of two communities behind --path, found 1; "))
    #expect(one.status == 64)
  }

  @Test func `without connections one sentence says so`() throws {
    let audit = try smallAudit()
    let answer = try copse(["map", audit.path, "at:2020"])
    #expect(
      answer.errors.split(separator: "\n").last == """
        copse: expected connections of 2020, found no connections-2020.csv; at:2021 has some, or \
        gather some with gathered:hashtags,organiser,whole
        """)
    #expect(answer.status == 2)
    #expect(try copse(["map", audit.path, "at:any"]).errors.contains("found at:any; name a year"))
  }

  /// Two triangles joined from c to x, and n alone.
  private func triangles() throws -> TemporaryFolder {
    try TemporaryFolder([
      "communities-2020.csv": "id,name\na,A\nb,B\nc,C\n",
      "connections-2020.csv": "from,to\na,b\nb,c\nc,a\n",
      "communities-2021.csv": """
      id,name,focus,organiser
      n,N,,Jisc
      x,X,maths,
      y,Y,maths,
      z,Z,,
      c,C,,
      b,B,,
      a,A,,Jisc

      """,
      "connections-2021.csv": "from,to\na,b\nb,c\nc,a\nx,y\ny,z\nz,x\nc,x\n",
    ])
  }
}
