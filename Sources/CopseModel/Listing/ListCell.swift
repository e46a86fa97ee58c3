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
    entries(of: cell).compactMap(hashtag)
  }

  /// The hashtag that an entry is as spelt, without its `#`; nil for a lone `#`.
  static func hashtag(_ entry: String) -> String? {
    let tag = withoutHash(entry)
    return tag.isEmpty ? nil : tag
  }

  /// Hands out the entries of a cell as ``entries(of:)`` gives them, without making texts of them
  /// where they are ASCII.
  static func split(
    _ cell: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard UTF8Text.isASCII(cell) else {
      for var entry in entries(of: String(decoding: cell, as: UTF8.self)) { entry.withUTF8(body) }
      return
    }
    var rest = 0..<cell.count
    while !rest.isEmpty {
      let end = cell[rest].firstIndex(of: UInt8(ascii: ";")) ?? cell.count
      let range = WhiteSpace.trimmed(rest.lowerBound..<end, of: cell)
      if !range.isEmpty { body(UnsafeBufferPointer(rebasing: cell[range])) }
      rest = min(end + 1, cell.count)..<cell.count
    }
  }

  /// A hashtag without the `#` or full-width `＃` before it.
  static func withoutHash(_ tag: String) -> String {
    guard let first = tag.first, first == "#" || first == "＃" else { return tag.trimmed }
    return String(tag.dropFirst()).trimmed
  }
}
