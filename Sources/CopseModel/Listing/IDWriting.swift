/// In what two ids differ that a spreadsheet, or a hand, may have changed on the way.
enum IDWriting: String, CaseIterable, Hashable {
  case letterCase = "capitals"
  case unseen = "characters that cannot be seen"
  case accents = "accents"
  case spacing = "spaces and dashes"
  case leadingZeros = "zeros at its start"
  case decimals = "a decimal point"
  case date = "being written as a date"
  /// Several of these, or letters of another form, such as full-width ones.
  case several = "how it is written"

  /// nil for ids that differ in more.
  init?(from old: String, to new: String) {
    let (folded, other) = (Folding.folded(old), Folding.folded(new))
    let isAlike = { (form: (String) -> String) in form(old) == form(new) }
    let isFoldedAlike = { (form: (String) -> String) in form(folded) == form(other) }
    if isAlike({ $0.lowercased() }) {
      self = .letterCase
    } else if isAlike(Self.seen) {
      self = .unseen
    } else if isAlike(Self.unaccented) {
      self = .accents
    } else if isAlike(Self.spaced) {
      self = .spacing
    } else if isAlike(Self.withoutDecimals) {
      self = .decimals
    } else if Self.isDate(old) != Self.isDate(new), isFoldedAlike(Self.dateKey) {
      self = .date
    } else if isAlike(Self.withoutZeros) {
      self = .leadingZeros
    } else if isFoldedAlike(Self.spaced) || isFoldedAlike(Self.withoutDecimals)
      || isFoldedAlike(Self.withoutZeros)
    {
      self = .several
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

  private static func seen(_ id: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(
      contentsOf: id.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })
    return String(result)
  }

  private static func unaccented(_ id: String) -> String {
    let table = CompositionTable.shared
    var result = String.UnicodeScalarView()
    for scalar in Composition.composed(id).unicodeScalars {
      var letter = scalar.value
      while let first = table[letter].decomposition.first { letter = first }
      if table[letter].combiningClass > 0 { continue }
      if let letter = Unicode.Scalar(letter) { result.append(letter) }
    }
    return String(result)
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
