/// A page that a report may link to.
///
/// Nothing but `http` and `https` is followed from a report: a cell could hold anything, and what it
/// holds would run where the report is read.
public struct WebLink: Hashable, Sendable {
  /// As written in the data, of ASCII that a URL may hold.
  public let address: String

  /// - Returns: nil for what is no address of a page, or what could end the place it is written in.
  public init?(_ text: String) {
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard let scheme, text.utf8.count > scheme.utf8.count, text.utf8.allSatisfy(Self.mayStand)
    else { return nil }
    address = text
  }

  /// The address without its scheme and what else all addresses have.
  var shown: String {
    var text = address.drop { $0 != "/" }.dropFirst(2)
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    if text.hasSuffix("/") { text = text.dropLast() }
    return text.isEmpty ? address : String(text)
  }

  /// What RFC 3986 lets stand in a URL.
  private static func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}
