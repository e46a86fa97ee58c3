/// How the platforms cell is read: which platform an entry names, and the address there.
///
/// Platforms are an open vocabulary; only the spellings that are certainly the same are joined.
enum PlatformSpelling {
  /// Every spelling that is certainly another platform's name.
  static let joined: [String: String] = [
    "x": "twitter", "x.com": "twitter", "twitter/x": "twitter", "x (twitter)": "twitter",
    "twitter (x)": "twitter",
    "ms teams": "teams", "msteams": "teams", "microsoft teams": "teams",
    "jisc mail": "jiscmail", "jisc mailing list": "jiscmail", "jiscm@il": "jiscmail",
    "fb": "facebook",
    "linked in": "linkedin",
    "blue sky": "bluesky", "bsky": "bluesky",
    "whats app": "whatsapp", "what's app": "whatsapp",
    "you tube": "youtube",
  ]

  /// The hosts whose pages are a platform's; any other host is a website.
  static let hosts: [(host: String, platform: String)] = [
    ("twitter.com", "twitter"), ("x.com", "twitter"), ("facebook.com", "facebook"),
    ("linkedin.com", "linkedin"), ("instagram.com", "instagram"), ("youtube.com", "youtube"),
    ("meetup.com", "meetup"), ("discord.gg", "discord"), ("discord.com", "discord"),
    ("slack.com", "slack"), ("t.me", "telegram"), ("wa.me", "whatsapp"),
    ("chat.whatsapp.com", "whatsapp"), ("jiscmail.ac.uk", "jiscmail"), ("bsky.app", "bluesky"),
    ("padlet.com", "padlet"), ("wakelet.com", "wakelet"), ("github.com", "github"),
    ("groups.google.com", "google-groups"),
  ]

  /// Reads one entry of a platforms cell; nil when it is blank.
  static func read(_ entry: String) -> PlatformPresence? {
    let entry = entry.trimmed
    if entry.isEmpty { return nil }
    if let host = hostOfBareURL(entry) {
      return PlatformPresence(platform: platform(ofHost: host), address: entry)
    }
    let colon = entry.utf8.firstIndex(of: UInt8(ascii: ":")) ?? entry.endIndex
    let name = caseFolded(String(entry[..<colon]))
    let address = String(entry[colon...].dropFirst()).trimmed
    if name.isEmpty {
      return address.isEmpty ? nil : PlatformPresence(platform: "website", address: address)
    }
    return PlatformPresence(platform: joined[name] ?? name, address: address)
  }

  /// How many bytes at the beginning of an entry say which platform it is: those before the colon
  /// of one that is certainly no web address, else all.
  static func tellingLength(_ entry: UnsafeBufferPointer<UInt8>) -> Int {
    let head = entry.prefix { $0 != UInt8(ascii: ":") }
    let isName = !head.isEmpty && head.count < entry.count && !mayBeginAddress(head)
    return isName ? head.count : entry.count
  }

  /// Whether what stands before a colon may be that of a web address, or have one's host in it.
  private static func mayBeginAddress(_ head: some Collection<UInt8>) -> Bool {
    "Hh".utf8.contains(head.first ?? 0)
      || head.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }

  /// The platform that a spelling names.
  static func platform(_ spelling: String) -> String {
    let name = caseFolded(spelling)
    return joined[name] ?? name
  }

  /// The text without differences of case, spacing and composition.
  static func caseFolded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased().singleSpaced }
    // Raised first: `ß` and `ss` are one, and so are both small sigmas.
    return Composition.composed(text.uppercased().lowercased()).singleSpaced
  }

  /// The host of an entry that is a web address without a platform before it.
  private static func hostOfBareURL(_ entry: String) -> String? {
    // Every address has one of these, and most entries have none.
    guard entry.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }) else {
      return nil
    }
    // Nor does what stands before the colon of a platform with an address.
    let head = entry.utf8.prefix { $0 != UInt8(ascii: ":") }
    if head.count < entry.utf8.count, !mayBeginAddress(head) { return nil }
    let lowered = entry.lowercased()
    var rest = Substring(lowered)
    var isURL = lowered.hasPrefix("www.")
    for scheme in ["http://", "https://"] where lowered.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      isURL = true
    }
    let host = rest.prefix { !"/?#:".contains($0) }
    if isURL { return String(host) }
    // `twitter.com/UKFEchat` lacks a scheme, and is nothing else all the same; a colon behind the
    // host would make it the name of a platform, as the table's `x.com` is.
    let isPage = rest.dropFirst(host.count).first != ":" && joined[lowered] == nil
    return isPage && platform(ofHost: String(host)) != "website" ? String(host) : nil
  }

  private static func platform(ofHost host: String) -> String {
    let match = hosts.first { host == $0.host || host.hasSuffix("." + $0.host) }
    return match?.platform ?? "website"
  }
}

extension String {
  /// The text trimmed, with every run of white space made one space.
  var singleSpaced: String {
    if isSingleSpaced { return self }
    if utf8.allSatisfy({ $0 < 0x80 }) {
      let words = utf8.split(whereSeparator: WhiteSpace.isASCIISpace)
      return words.map { String(Substring($0)) }.joined(separator: " ")
    }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether its bytes show that it has single spaces between words and no other white space;
  /// looking up which characters are white space takes longer than all else that is done with them.
  private var isSingleSpaced: Bool {
    var before = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case 0x20: if before == 0x20 { return false }
      case 0x21..<0x7F, 0x80..<0xC2: break
      // White space beyond ASCII may begin so.
      case 0xC2, 0xE1...0xE3: return false
      // A mark may begin so, which makes one character with the space before it.
      case 0xC3...: if before == 0x20 { return false }
      default: return false
      }
      before = byte
    }
    return before != 0x20 || isEmpty
  }
}
