import CopseModel
import TerminalCanvas

extension Community {
  /// ` (illustrative, inferred)`: what must be known of a community that is named in a text; empty
  /// for most.
  var badgesInWords: String {
    let badges = [(isIllustrative, "illustrative"), (isInferred, "inferred")]
      .filter(\.0).map(\.1)
    return badges.isEmpty ? "" : " (\(badges.joined(separator: ", ")))"
  }

  /// The same as the marks of the lists: ` (i≈)`.
  func badges(in charset: Charset) -> String {
    let badges =
      (isIllustrative ? "i" : "") + (isInferred ? Mark.inferred.text(in: charset) : "")
    return badges.isEmpty ? "" : " (\(badges))"
  }
}
