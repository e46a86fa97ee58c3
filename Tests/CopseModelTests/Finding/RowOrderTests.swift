import CopseModel
import Testing

@Suite struct RowOrderTests {
  @Test(arguments: [
    ("sort:name", ["d", "b", "c", "a", "e"]), ("sort:-name", ["a", "c", "b", "d", "e"]),
  ])
  func `texts are ordered as people order them, and empty ones come last`(
    line: String, ids: [String]
  ) throws {
    let audit = Audit([2020: "id,kind\na,group 10\nb,group 2\nc,Group 9\nd,étude\ne,"])
    #expect(try audit.ids(line.replacing("name", with: "kind")) == ids)
  }

  @Test(arguments: [
    ("sort:members", ["b", "a", "d", "f", "c", "e"]),
    ("sort:-members", ["a", "b", "f", "d", "c", "e"]),
  ])
  func `members are ordered within their unit, and units stay where they are`(
    line: String, ids: [String]
  ) throws {
    let audit = Audit([
      2020: """
      id,members
      a,20
      b,3
      c,many
      d,4 colleges
      e,
      f,10 colleges; 1 person
      """
    ])
    #expect(try audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("sort:kind,name", ["c", "b", "a", "d"]), ("sort:kind,-name", ["c", "a", "b", "d"]),
    ("sort:-kind,name", ["b", "a", "c", "d"]), ("sort:kind", ["c", "a", "b", "d"]),
    ("sort:-kind", ["a", "b", "c", "d"]), ("sort:region", ["a", "b", "c", "d"]),
    ("group:kind sort:-name", ["c", "a", "b", "d"]), ("group:kind", ["c", "a", "b", "d"]),
  ])
  func `later keys order what earlier ones leave, and the sheet the rest`(
    line: String, ids: [String]
  ) throws {
    let audit = Audit([2020: "id,name,kind\na,Y,list\nb,X,list\nc,Z,chat\nd,W,"])
    #expect(try audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("sort:platforms", ["c", "a", "b"]), ("sort:-platforms", ["a", "c", "b"]),
    ("sort:hashtags", ["c", "a", "b"]), ("sort:-hashtags", ["a", "c", "b"]),
  ])
  func `platforms and hashtags are ordered by how many there are`(
    line: String, ids: [String]
  ) throws {
    let audit = Audit([2020: "id,platforms,hashtags\na,x; zoom,#a; #b\nb,,\nc,zoom; Zoom,#z; Z"])
    #expect(try audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("sort:lifecycle", ["b", "d", "a", "c", "e"]), ("sort:-lifecycle", ["c", "a", "d", "b", "e"]),
    ("sort:editions", ["c", "d", "e", "a", "b"]), ("sort:-editions", ["a", "b", "c", "d", "e"]),
    ("sort:first", ["a", "b", "c", "d", "e"]), ("sort:-first,id", ["c", "d", "e", "a", "b"]),
    ("sort:last at:any", ["z", "a", "b", "c", "d", "e"]),
    ("sort:-connections", ["b", "a", "c", "d", "e"]),
    ("sort:connections", ["d", "e", "a", "c", "b"]), ("sort:-id", ["e", "d", "c", "b", "a"]),
  ])
  func `lifecycles, editions, connections and ids can be sorted by`(
    line: String, ids: [String]
  ) throws {
    let audit = Audit(
      [2020: "id\na\nb\nz", 2021: "id,status\na,closed\nb,active\nc,odd\nd,quiet\ne,"],
      connections: [2021: "from,to\na,b\nb,c"])
    #expect(try audit.ids(line) == ids)
  }

  @Test func `without a connections file no community has a number of them`() throws {
    let audit = Audit([2020: "id\nb\na"])
    #expect(try audit.ids("sort:connections") == ["b", "a"])
    #expect(try audit.ids("sort:-connections") == ["b", "a"])
  }

  @Test func `ids are ordered as they are shown, made ones too`() throws {
    let audit = Audit([2020: "name\nBeta\nalpha\nAlpha 2"])
    #expect(try audit.ids("sort:id") == ["alpha", "alpha 2", "beta"])
  }

  @Test func `a heading that the audit lacks orders nothing`() {
    let audit = Audit([2020: "id\nb\na"])
    let query = Query(sort: [SortKey(key: .field(.other("colour")), descending: true)])
    #expect(audit.ids(query) == ["b", "a"])
  }
}
