import NcursesBackend
import TerminalCanvas
import Testing

@Suite struct TerminalLocaleTests {
  @Test(arguments: [
    (["LANG": "C"], Charset.ascii),
    (["LANG": "POSIX"], .ascii),
    (["LANG": "de_DE.ISO-8859-1"], .ascii),
    (["LANG": "de_DE.ISO-8859-15@euro"], .ascii),
    (["LANG": "C.UTF-8"], .unicode),
    (["LANG": "en_GB.utf8"], .unicode),
    ([:], .unicode),
    (["LANG": ""], .unicode),
    (["LANG": "en_GB.UTF-8", "LC_ALL": "C"], .ascii),
    (["LANG": "C", "LC_CTYPE": "en_GB.UTF-8"], .unicode),
    (["LANG": "C", "LC_CTYPE": "", "LC_ALL": "en_GB.UTF-8"], .unicode),
  ])
  func `the first locale that is set decides about characters`(
    environment: [String: String], charset: Charset
  ) {
    #expect(TerminalLocale.charset(environment: environment) == charset)
  }
}
