/// One place where a community meets: a platform, and its address there.
public struct PlatformPresence: Hashable, Sendable {
  /// The platform as read: in lower case, spellings that are certainly the same joined.
  public let platform: String
  /// As written; empty when the sheet gives none. One that begins with `#` says that the hashtag
  /// is used there.
  public let address: String
}
