import NcursesBackend
import Testing

@Suite struct Base64Tests {
  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("Café", "Q2Fmw6k="),
  ])
  func `bytes become text in groups of three`(text: String, expected: String) {
    #expect(String(decoding: base64(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func `all digits are used`() {
    #expect(base64([0xFB, 0xFF, 0xBF]) == Array("+/+/".utf8))
  }
}
