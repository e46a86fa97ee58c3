import CopseModel
import Testing

@Suite struct RowTermsTests {
  static let audit = Audit(
    [
      2019: "id\na\nb",
      2020: "id\na",
      2022: """
      id,name,status,members,part_of,source
      a,A,active,12 colleges; 300 people,,page
      b,B,quiet,about 40,,illustrative
      c,C,merged,many,,
      d,D,odd,,,
      e,E,,1000,b,
      """,
    ])

  @Test(arguments: [
    ("is:active", ["a"]), ("is:dormant", ["b"]), ("is:closed", ["c"]), ("is:other", ["d"]),
    ("is:unstated", []), ("is:unstated parts:shown", ["e"]), ("is:open", ["a", "b", "d"]),
    ("is:open,closed", ["a", "b", "c", "d"]), ("-is:open", ["c"]), ("is:part", ["e"]),
    ("is:illustrative", ["b"]), ("is:inferred", []), ("is:open at:2019", ["a", "b"]),
  ])
  func `lifecycles and marks are found by their words`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("members:12", ["a"]), ("members:>=100", ["a"]), ("members:300", ["a"]), ("members:40", ["b"]),
    ("members:<41", ["a", "b"]), ("members:13..39", []), ("members:*..*", ["a", "b"]),
    ("members:12,40", ["a", "b"]), ("-members:>0", ["c", "d"]),
    ("members:>0 parts:shown", ["a", "b", "e"]),
  ])
  func `any number of members may lie in the range`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("editions:>=2", ["a", "b"]), ("editions:3", ["a"]), ("first:2019", ["a", "b"]),
    ("first:>2019", ["c", "d"]), ("last:2022", ["a", "b", "c", "d"]), ("last:<2022", []),
    ("last:<2022 at:any", []), ("editions:1 at:2020", []),
  ])
  func `listing is counted over all editions`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("has:status", ["a", "b", "c", "d"]), ("no:status", []), ("no:status parts:shown", ["e"]),
    ("has:members", ["a", "b", "c"]), ("no:members,source", ["c", "d"]), ("has:hashtag", []),
    ("no:hashtag", ["a", "b", "c", "d"]), ("has:name", ["a", "b", "c", "d"]),
    ("has:name at:2020", ["a"]), ("no:connections", ["a", "b", "c", "d"]),
  ])
  func `a cell is asked to be filled or empty, and a column that is not there is empty`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("id:a,c", ["a", "c"]), ("id:A", []), ("id:e", ["e"]), ("part-of:b", ["e"]), ("part-of:B", []),
    ("part-of:a", []), ("near:a", ["a"]),
  ])
  func `ids are compared exactly`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }
}
