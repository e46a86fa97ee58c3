import CopseModel
import Testing

@Suite struct UnmatchedTests {
  static let audit = Audit([
    2020: """
    id,status,platforms,hashtags,kind,Funding
    joyfe,Retired on 04-04-2020,twitter; jiscmail,#JoyFE,chat,grant
    b,on hold,zoom,,list,
    """
  ])

  @Test(arguments: [
    ("platform:twiter", ["twiter → twitter"]), ("platform:x", []),
    ("platform:twit", ["twit → twitter"]),
    ("platform:twit*", []), ("platform:zz*", ["zz → -"]),
    ("platform:=twiter", ["twiter → twitter"]),
    ("platform:=x", []),
    ("status:actve", ["actve → active"]), ("status:active", []), ("status:retired", []),
    ("status:closed", []), ("status:\"on hol\"", ["on hol → on hold"]),
    ("#joyfee", ["joyfee → joyfe"]), ("#joyfe", []), ("#joy", ["joy → joyfe"]), ("#joy*", []),
    ("joined:zom,twitter", ["zom → zoom"]), ("left:zomo@2020", ["zomo → zoom"]),
    ("moved:twiter->*", ["twiter → twitter"]), ("moved:zoom->jismail", ["jismail → jiscmail"]),
    ("tagged:joyfee", ["joyfee → joyfe"]), ("untagged:joyfe", []),
    ("kind:=cat", ["cat → chat"]), ("kind:=\"\"", []), ("kind:cat", []),
    ("funding:=gront", ["gront → grant"]),
    ("-platform:twiter OR #joyfee", ["twiter → twitter", "joyfee → joyfe"]),
    ("word id:nothing", ["nothing → -"]), ("id:joyfee,joyfe", ["joyfee → joyfe"]),
    ("part-of:joife", ["joife → joyfe"]), ("near:b", []), ("near:bb~2", ["bb → b"]),
    ("constellation:bb", ["bb → b"]), ("", []),
    ("was:twiter@2020", ["twiter → twitter"]), ("was:zoom,on,open@2020", []),
    ("was:actve@2020", ["actve → active"]), ("was:retired@2020", []), ("was:jisc*@2020", []),
    ("was:#joyfee@2020", ["#joyfee → joyfe"]), ("was:#joyfe@2020", []),
    ("platform:twitter,twiter", ["twiter → twitter"]),
  ])
  func `a value that no community has is said, with the closest that exists`(
    line: String, expected: [String]
  ) throws {
    let unmatched = Self.audit.unmatched(try Self.audit.query(line))
    #expect(unmatched.map { "\($0.value) → \($0.closest ?? "-")" } == expected)
  }
}
