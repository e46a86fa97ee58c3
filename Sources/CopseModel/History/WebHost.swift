/// Which host a web address names.
enum WebHost {
  /// The hosts of the pages that a community names, each once: of its `url`, and of the addresses
  /// on platforms that are web addresses.
  static func hosts(of community: Community) -> [String] {
    let own = [host(of: community.url, isPage: true)]
    let addresses = community.platforms.map { presence in
      host(of: presence.address, isPage: presence.platform == "website")
    }
    return (own + addresses).reduce(into: []) { hosts, host in
      if let host, !hosts.contains(host) { hosts.append(host) }
    }
  }

  /// The host in lower case without `www.`, or nil when the text is no web address.
  ///
  /// - Parameter isPage: whether the text stands where nothing but pages do, so that a bare
  ///   `example.org` is one; elsewhere it needs a scheme, `www.` or a path.
  static func host(of text: String, isPage: Bool) -> String? {
    let lowered = text.lowercased()
    var rest = Substring(lowered)
    var isCertain = isPage
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      isCertain = true
    }
    let end = rest.firstIndex { "/?#:".contains($0) } ?? rest.endIndex
    let host = rest[..<end]
    guard isCertain || rest[end...].first == "/", isHost(host) else { return nil }
    return String(host)
  }

  /// Whether the text is labels of letters, digits and hyphens, two at least, with dots between.
  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}
