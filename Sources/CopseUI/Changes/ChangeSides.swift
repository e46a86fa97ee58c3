import CopseModel
import TerminalCanvas

/// The two sides of a change as texts; nil where a side has nothing.
struct ChangeSides: Hashable, Sendable {
  let old: String?
  let new: String?

  init(_ entry: ChangeEntry, charset: Charset) {
    switch entry.kind {
    case .added: (old, new) = (nil, Self.summary(entry.community, charset))
    case .removed: (old, new) = (Self.summary(entry.community, charset), nil)
    case .continued:
      (old, new) = (Self.joined(entry.others.map(\.name)), entry.community.name)
    case .linked: (old, new) = (nil, Self.joined(entry.others.map(\.name)))
    case .unlinked: (old, new) = (Self.joined(entry.others.map(\.name)), nil)
    case .tagged, .untagged:
      (old, new) = (
        Self.joined(entry.before.map { "#" + $0 }, by: " "),
        Self.joined(entry.after.map { "#" + $0 }, by: " ")
      )
    case .closed, .reopened, .status, .approach, .organiser, .focus, .region, .members:
      (old, new) = (Self.cell(entry.before), Self.cell(entry.after))
    case .renamed, .joined, .left, .readdressed, .moved:
      (old, new) = (Self.joined(entry.before), Self.joined(entry.after))
    }
  }

  /// What an edition says of a community that the other one does not list.
  private static func summary(_ community: Community, _ charset: Charset) -> String? {
    let platforms = community.platformNames.joined(separator: ", ")
    let words = [community.status, platforms].filter { !$0.isEmpty }
    return joined(words, by: charset == .unicode ? " · " : " - ")
  }

  private static func joined(_ texts: [String], by separator: String = "; ") -> String? {
    texts.isEmpty ? nil : texts.joined(separator: separator)
  }

  /// A cell that both editions have, which may be empty.
  private static func cell(_ texts: [String]) -> String {
    let text = texts.joined(separator: "; ")
    return text.isEmpty ? "not stated" : text
  }
}

extension ChangeKind {
  /// Whether the two sides of the change are names of the community itself.
  var isOfName: Bool { self == .renamed || self == .continued }
}
