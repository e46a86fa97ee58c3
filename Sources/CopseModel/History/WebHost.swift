/// Which host a web address names.
enum WebHost {
  /// The hosts of the pages that a community names, each once: of its `url`, and of the addresses
  /// on platforms that are web addresses.
  static func hosts(of community: Community) -> [String] {
    var hosts: [String] = []
    func add(_ host: String?) {
      if let host, !hosts.contains(host) { hosts.append(host) }
    }
    add(host(of: community.url, isPage: true))
    let cell = community.cell(.platforms)
    // Most cells name no address on the web, and need not be read.
    guard mayHaveHost(cell) else { return hosts }
    for presence in ListCell.platforms(of: cell) {
      add(host(of: presence.address, isPage: presence.platform == "website"))
    }
    return hosts
  }

  /// Whether a text may have a host in it: a host has a dot, and most addresses have none.
  private static func mayHaveHost(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "."))
  }

  /// The host in lower case without `www.`, or nil when the text is no web address.
  ///
  /// - Parameter isPage: whether the text stands where nothing but pages do, so that a bare
  ///   `example.org` is one; elsewhere it needs a scheme, `www.` or a path.
  static func host(of text: String, isPage: Bool) -> String? {
    guard mayHaveHost(text) else { return nil }
    let lowered = text.lowercased()
    // Bytes, since all that ends a host is ASCII and characters take ten times as long.
    var rest = lowered[...].utf8
    var isCertain = isPage
    for prefix in ["https://", "http://", "www."] where rest.starts(with: prefix.utf8) {
      rest = rest.dropFirst(prefix.utf8.count)
      isCertain = true
    }
    let end = rest.firstIndex(where: endsHost) ?? rest.endIndex
    let host = Substring(rest[..<end])
    guard isCertain || rest[end...].first == UInt8(ascii: "/"), isHost(host) else { return nil }
    return String(host)
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Whether a byte is an ASCII letter, digit, hyphen or dot.
  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Whether the text is labels of letters, digits and hyphens, two at least, with dots between.
  private static func isHost(_ text: Substring) -> Bool {
    if text.utf8.allSatisfy(isHostByte) {
      let dot = UInt8(ascii: ".")
      let hasEmptyLabel =
        text.utf8.first == dot || text.utf8.last == dot
        || zip(text.utf8, text.utf8.dropFirst()).contains { $0 == dot && $1 == dot }
      return text.utf8.contains(dot) && !hasEmptyLabel
    }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}
