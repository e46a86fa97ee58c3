/// How headings are compared: case, spaces, `_` and `-` do not matter.
public enum HeadingKey {
  /// The same text for every spelling of one heading.
  public static func folded(_ heading: String) -> String {
    let folded = Folding.folded(heading)
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }
    let kept = folded.utf8.filter { byte in
      !WhiteSpace.isASCIISpace(byte) && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-")
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
