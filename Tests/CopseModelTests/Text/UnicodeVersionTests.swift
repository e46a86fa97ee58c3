import CopseModel
import Testing

/// Characters at the edge of the version that the tables are made from, Unicode 15.0.
@Suite struct UnicodeVersionTests {
  @Test(arguments: [
    // Added in 15.0: a modifier letter а, and a mark below an Arabic letter.
    ("\u{1E030}", "\u{430}"), ("a\u{10EFD}", "a"),
    // Added in 14.0: a small letter of Vithkuqi's capital, and ꟲ, a raised C.
    ("\u{10570}", "\u{10597}"), ("\u{A7F2}", "c"),
    // Not before 16.0: an outlined A, and a letter of Garay that has a small one.
    ("\u{1CCD6}", "\u{1CCD6}"), ("\u{10D50}", "\u{10D50}"),
  ])
  func `the newest characters fold, and those to come stay`(text: String, folded: String) {
    #expect(Array(Folding.folded(text).unicodeScalars) == Array(folded.unicodeScalars))
  }
}
