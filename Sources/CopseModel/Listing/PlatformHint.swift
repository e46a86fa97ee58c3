/// Finds platforms that stand in one entry, where a list was meant.
enum PlatformHint {
  /// What stands between platforms where people do not write `;`.
  private static let separators: Set<UInt8> = Set(",|/&+\n\r".utf8)
  private static let known: Set<String> = {
    let others = ["zoom", "mastodon", "email", "blog", "website", "mailing list", "newsletter"]
    return Set(PlatformSpelling.joined.flatMap { [$0.key, $0.value] })
      .union(PlatformSpelling.hosts.map(\.platform)).union(others)
  }()

  /// What there is to say of a platforms cell; nil, as of nearly every one, for nothing.
  static func of(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
    guard mayBeList(cell) else { return nil }
    for entry in ListCell.entries(of: String(decoding: cell, as: UTF8.self)) where isList(entry) {
      return "expected ';' between platforms, found '\(entry.excerpt())'; read as one "
        + "platform, put ';' between them"
    }
    return nil
  }

  /// Whether something stands between platforms, for all that bytes tell: addresses hold slashes.
  private static func mayBeList(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAddress = false
    for byte in cell {
      switch byte {
      case UInt8(ascii: ";"): isAddress = false
      case UInt8(ascii: ":"): isAddress = true
      case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"): if !isAddress { return true }
      default: break
      }
    }
    return false
  }

  /// Whether several platforms stand in the entry, at least one of which is certainly one.
  private static func isList(_ entry: String) -> Bool {
    guard let presence = PlatformSpelling.read(entry), presence.platform != "website" else {
      return false
    }
    let parts = entry.prefix { $0 != ":" }.utf8.split(whereSeparator: separators.contains)
      .map { PlatformSpelling.caseFolded(String(Substring($0))) }.filter { !$0.isEmpty }
    let isJoined = PlatformSpelling.joined[PlatformSpelling.caseFolded(entry)] != nil
    if parts.count > 1, !isJoined, parts.contains(where: known.contains) { return true }
    // `twitter:@a, zoom`: behind the first comma of an address a platform begins.
    return presence.address.split(whereSeparator: { ",|\n".contains($0) }).dropFirst().contains {
      part in
      let head = part.prefix { $0 != ":" }
      return known.contains(PlatformSpelling.caseFolded(String(head)))
    }
  }
}
