/// How headings are compared: case, spaces, `_` and `-` do not matter.
public enum HeadingKey {
  /// The same text for every spelling of one heading.
  public static func folded(_ heading: String) -> String {
    Folding.folded(heading).filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
  }
}
