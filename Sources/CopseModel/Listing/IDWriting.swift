/// In what two ids differ that a spreadsheet, or a hand, may have changed on the way.
enum IDWriting: String, CaseIterable, Hashable {
  case letterCase = "capitals"
  case spacing = "spaces and dashes"
  case leadingZeros = "zeros at its start"
  case decimals = "a decimal point"
  case date = "being written as a date"

  /// nil for ids that differ in more.
  init?(from old: String, to new: String) {
    let (folded, other) = (Folding.folded(old), Folding.folded(new))
    if folded == other {
      self = .letterCase
    } else if Self.spaced(folded) == Self.spaced(other) {
      self = .spacing
    } else if Self.withoutDecimals(folded) == Self.withoutDecimals(other) {
      self = .decimals
    } else if Self.isDate(old) != Self.isDate(new), Self.dateKey(folded) == Self.dateKey(other) {
      self = .date
    } else if Self.withoutZeros(folded) == Self.withoutZeros(other) {
      self = .leadingZeros
    } else {
      return nil
    }
  }

  /// The same text for all ids that differ in one of these ways.
  static func key(of id: String) -> String {
    plainKey(id) ?? withoutZeros(withoutDecimals(spaced(dateKey(Folding.folded(id)))))
  }

  /// The key of an id in ASCII that is no number and no date, as nearly every one is; nil for others.
  private static func plainKey(_ id: String) -> String? {
    guard let first = id.utf8.first, first | 0x20 >= 0x61, id.utf8.count > 6 else { return nil }
    var key: [UInt8] = []
    key.reserveCapacity(id.utf8.count)
    for byte in id.utf8 {
      if byte >= 0x80 { return nil }
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte <= 0x20 { continue }
      key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func spaced(_ id: String) -> String {
    id.filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }

  private static func withoutZeros(_ id: String) -> String {
    String(id.drop { $0 == "0" })
  }

  /// The id without `.0` behind a number.
  private static func withoutDecimals(_ id: String) -> String {
    guard let point = id.firstIndex(of: "."), id[..<point].allSatisfy(\.isNumber),
      point > id.startIndex, id[point...].dropFirst().allSatisfy({ $0 == "0" })
    else { return id }
    return String(id[..<point])
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Whether a spreadsheet shows a date so: `01-Mar`, `Mar-01`.
  private static func isDate(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return parts.contains { $0.count == 2 && $0.allSatisfy(\.isNumber) }
      && parts.contains {
        $0.count == 3 && months.contains($0.lowercased()) && $0.first?.isUppercase == true
      }
  }

  /// `mar1` for `mar-1`, `Mar-01` and `01-Mar`; every other id as it is.
  private static func dateKey(_ id: String) -> String {
    let parts = id.split { "- ".contains($0) }.map(String.init)
    guard parts.count == 2,
      let month = parts.first(where: { months.contains(String($0.prefix(3))) }),
      let day = parts.first(where: { $0.allSatisfy(\.isNumber) })
    else { return id }
    return month.prefix(3) + withoutZeros(day)
  }
}
