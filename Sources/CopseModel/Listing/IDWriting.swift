/// In what two ids differ that a spreadsheet, or a hand, may have changed on the way.
enum IDWriting: String, CaseIterable, Hashable {
  case letterCase = "capitals"
  case unseen = "characters that cannot be seen"
  case accents = "accents"
  case spacing = "spaces and dashes"
  case leadingZeros = "zeros at its start"
  case decimals = "a decimal point"
  case date = "being written as a date"
  case number = "being written as a number"
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
    } else if let date = DateWriting(old), let other = DateWriting(new), date.isRewritten(as: other)
    {
      self = .date
    } else if isAlike(Self.withoutZeros) {
      self = .leadingZeros
    } else if let number = Self.number(old), number == Self.number(new) {
      self = .number
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
    if let key = plainKey(id) { return key }
    let folded = Folding.folded(id)
    if let date = DateWriting(folded) { return "date " + date.key }
    let spaced = spaced(folded)
    if let number = number(spaced) { return "number \(number)" }
    return withoutZeros(withoutDecimals(spaced))
  }

  /// The key of an id in ASCII that is no number and no date, as nearly every one is; nil for others.
  private static func plainKey(_ id: String) -> String? {
    guard let first = id.utf8.first, first | 0x20 >= 0x61, id.utf8.count > 6,
      !months.contains(start(of: id))
    else { return nil }
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

  /// The number that a spreadsheet may take an id for, such as `1e5` for `100000`; nil for others,
  /// and for one with more digits than it keeps.
  private static func number(_ id: String) -> Double? {
    let isNumber = id.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2E, 0x45, 0x65].contains(byte)
    }
    guard isNumber, let first = id.utf8.first, (0x30...0x39).contains(first), id.utf8.count <= 15,
      let number = Double(id), number.isFinite
    else { return nil }
    return number
  }

  /// The first three letters of an id in lower case, as one number.
  private static func start(of id: String) -> UInt32 {
    id.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// How the names of months begin.
  private static let months: Set<UInt32> = Set(
    [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map(start))
}
