/// How the cells that hold lists are split.
enum ListCell {
  /// The entries of a list, trimmed, without blank ones; a list is split at `;` alone.
  static func entries(of cell: String) -> [String] {
    cell.utf8.split(separator: UInt8(ascii: ";"))
      .map { String(Substring($0)).trimmed }.filter { !$0.isEmpty }
  }

  /// The platforms of a cell in the order written.
  static func platforms(of cell: String) -> [PlatformPresence] {
    entries(of: cell).compactMap(PlatformSpelling.read)
  }

  /// The numbers of members of a cell in the order written; entries without a number are left out.
  static func memberCounts(of cell: String) -> [MemberCount] {
    entries(of: cell).compactMap(MemberCount.init(entry:))
  }

  /// The hashtags of a cell as spelt, each without its `#`; a lone `#` is none.
  static func hashtags(of cell: String) -> [String] {
    entries(of: cell).map { withoutHash($0) }.filter { !$0.isEmpty }
  }

  /// A hashtag without the `#` or full-width `＃` before it.
  static func withoutHash(_ tag: String) -> String {
    guard let first = tag.first, first == "#" || first == "＃" else { return tag.trimmed }
    return String(tag.dropFirst()).trimmed
  }
}
