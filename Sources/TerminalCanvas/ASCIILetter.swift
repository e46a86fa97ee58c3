/// The ASCII characters that stand for others where only ASCII can be shown.
enum ASCIILetter {
  /// Decoded when a terminal that shows ASCII only meets the first other character.
  private static let table = ScalarRuns(BaseLetterData.text)

  /// The scalar itself where it is ASCII, else the letter that it is a form of: é and ø → e and o.
  static func nearest(to scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.isASCII ? scalar : table[scalar].map { Unicode.Scalar($0) }
  }
}
