import NcursesBackend
import Testing

@Suite struct EscapeDelayTests {
  @Test func `Esc waits 25 milliseconds, unless the person says how long`() {
    let before = EscapeDelay.milliseconds
    EscapeDelay.shorten(environment: ["ESCDELAY": "300"])
    #expect(EscapeDelay.milliseconds == before)
    EscapeDelay.shorten(environment: ["TERM": "xterm"])
    #expect(EscapeDelay.milliseconds == 25)
  }
}
