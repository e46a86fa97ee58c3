extension Change {
  /// The change in words, as a part of a sentence about the community: `left twitter`.
  public var phrase: String {
    let old = before ?? ""
    let new = after ?? ""
    return switch kind {
    case .added: "added"
    case .removed: "removed"
    case .continued: "continues \(old)"
    case .closed: "closed: \(Self.words(old)) → \(Self.words(new))"
    case .reopened: "reopened: \(Self.words(old)) → \(Self.words(new))"
    case .renamed: "renamed: \(old) → \(new)"
    case .joined: "joined \(new)"
    case .left: "left \(old)"
    case .readdressed: "address: \(old) → \(new)"
    case .status: "status: \(Self.words(old)) → \(Self.words(new))"
    case .tagged: "tagged #\(new)"
    case .untagged: "untagged #\(old)"
    case .approach, .organiser, .focus, .region, .members:
      "\(kind.rawValue): \(Self.words(old)) → \(Self.words(new))"
    case .linked: "linked with \(new)"
    case .unlinked: "no longer linked with \(old)"
    case .moved: "moved"
    }
  }

  private static func words(_ text: String) -> String {
    text.isEmpty ? "not stated" : text
  }
}
