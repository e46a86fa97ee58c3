import CopseModel
import Testing

@Suite struct ListEntriesTests {
  @Test(arguments: ["JoyFE", "#joyfe", "＃ＪｏｙＦＥ", "JÓYFE"])
  func `hashtags are one when they fold to one`(spelling: String) {
    let audit = Audit([2020: "id,hashtags\na,#JoyFE\nb,#other\nc,x; \(spelling)"])
    #expect(audit.ids(.hashtag(ValuePattern("joyfe"))) == ["a", "c"])
    #expect(audit.ids(.hashtag(ValuePattern("#JoyFe"))) == ["a", "c"])
  }

  @Test func `plurals and years at the end are other hashtags`() {
    let audit = Audit([2020: "id,hashtags\na,#chat\nb,#chats\nc,#chat2020"])
    #expect(audit.ids(.hashtag(ValuePattern("chat"))) == ["a"])
    #expect(audit.ids(.hashtag(ValuePattern("chat", isPrefix: true))) == ["a", "b", "c"])
  }

  @Test func `another spelling of a hashtag is no change`() {
    let audit = Audit([
      2020: "id,hashtags\na,#JoyFE", 2021: "id,hashtags\na,#joyfe; #JOYFE",
    ])
    #expect(audit.ids(.change([.tagged, .untagged], during: nil)) == [])
  }

  @Test func `entries of other lists are counted as written`() {
    let audit = Audit([2020: "id,focus,region\na,maths; Maths; maths,Wales\nb,maths,"])
    #expect(audit.values(of: .focus) == ["maths 2", "Maths 1"])
    #expect(audit.values(of: .region) == [" 1", "Wales 1"])
  }
}
