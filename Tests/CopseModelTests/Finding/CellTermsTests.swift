import CopseModel
import Testing

@Suite struct CellTermsTests {
  static let audit = Audit([
    2021: """
    id,name,status,platforms,hashtags,kind,focus,organiser,members,notes,Open Access
    a,Córdoba chat,Active,twitter:@UKFEchat; zoom,#UKFEchat; #FE,chat,maths; English,AoC; ETF,12 people; 3 colleges,says hi,yes
    b,Straße,Retired on 04-04-2020,jiscmail:FE-ALT,#ukfechats,mailing list,Maths,AoC,,,no
    c,ﾗｽﾞ,Openly run,linkedin:#UKFEchat,,chat,,,many,,
    d,zoom,active members only,,,,,,,twitter,
    """
  ])

  @Test(arguments: [
    ("cordoba", ["a"]), ("STRASSE", ["b"]), ("ラズ", ["c"]), ("zoom", ["a", "d"]),
    ("\"says hi\"", ["a"]), ("\"hi says\"", []), ("yes", ["a"]), ("twitter", ["a", "d"]),
    ("fe-alt", ["b"]), ("nothing", []), ("@ukfe", ["a"]),
  ])
  func `a word is found in any cell, folded`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("name:zoom", ["d"]), ("notes:hi", ["a"]), ("kind:chat,list", ["a", "b", "c"]),
    ("focus:ath", ["a", "b"]), ("\"open access\":y", ["a"]), ("openaccess:n", ["b"]),
    ("kind:walk", []), ("-kind:chat", ["b", "d"]),
  ])
  func `a key looks in its own cell`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("kind:=chat", ["a", "c"]), ("kind:=mailing", []), ("kind:=\"Mailing List\"", ["b"]),
    ("kind:=\"\"", ["d"]), ("kind:=\"\",chat", ["a", "c", "d"]),
    ("focus:=maths", ["a", "b"]), ("focus:=\"maths; english\"", ["a"]),
    ("focus:=\"\"", ["c", "d"]),
    ("organiser:=etf", ["a"]), ("members:=\"3 colleges\"", ["a"]), ("members:=3", []),
    ("platform:=x", ["a"]), ("platform:=twitter:@ukfechat", ["a"]), ("platform:=\"\"", ["d"]),
    ("platform:=jisc", []), ("hashtag:=#fe", ["a"]), ("hashtag:=ukfe", []),
    ("status:=active", ["a"]), ("status:=retired", []), ("name:=strasse", ["b"]),
    ("\"open access\":=NO", ["b"]),
  ])
  func `a whole cell or a whole entry of a list is the value, folded`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("#ukfechat", ["a"]), ("#UKFEchat*", ["a", "b"]), ("#fe", ["a"]), ("#f", []),
    ("-#fe", ["b", "c", "d"]),
    ("#\"ukfechats\"", ["b"]),
  ])
  func `a hashtag is found whole, or by its beginning`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("platform:X", ["a"]), ("platform:zoom,linkedin", ["a", "c"]), ("platform:jisc*", ["b"]),
    ("platform:jisc", []), ("platforms:>=2", ["a"]), ("platforms:0", ["d"]),
    ("platforms:1..2", ["a", "b", "c"]),
    ("platform:*", ["a", "b", "c"]),
  ])
  func `platforms are found by any of their spellings`(line: String, ids: [String]) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("address:ukfechat", ["a", "c"]), ("address:@ukfechat,fe-alt", ["a", "b"]),
    ("address:twitter", []),
    ("address:#ukfe", ["c"]), ("address:=@ukfe", []), ("address:=@UKFECHAT,#ukfechat", ["a", "c"]),
    ("address:=\"\"", ["a"]), ("-address:=fe-alt", ["a", "c", "d"]),
  ])
  func `an address is found by a part or whole, and the platform is none`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }

  @Test(arguments: [
    ("status:active", ["a", "d"]), ("status:closed", ["b"]), ("status:retired", ["b"]),
    ("status:\"Retired on 04-04-2020\"", ["b"]), ("status:other", ["c"]), ("status:openly", ["c"]),
    ("status:open", []), ("status:ret", []), ("status:\"active members\"", ["d"]),
    ("status:closed,other", ["b", "c"]),
  ])
  func `a status is found as read, as written, or by its leading words`(
    line: String, ids: [String]
  ) throws {
    #expect(try Self.audit.ids(line) == ids)
  }
}
