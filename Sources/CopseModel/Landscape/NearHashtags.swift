/// Which hashtags differ from each other in a plural or in a year at the end only.
///
/// A year is 1900 to 2099 or two digits, with no digit before it, and `-`, `_` or a space may join
/// it; a plural has `s`, `es` after a hiss or an `o`, or `ies` for `y`.
struct NearHashtags {
  private let names: [String]
  private let bases: [String]
  /// The places of the names of each base, by name.
  private var places: [String: [Int]] = [:]
  /// Bases that are plurals, by that of which they are, and the other way round.
  private var kin: [String: [String]] = [:]

  /// - Parameter names: Folded hashtags, none twice.
  init(_ names: [String]) {
    self.names = names
    bases = names.map(Self.withoutYear)
    places.reserveCapacity(names.count)
    for place in names.indices { places[bases[place], default: []].append(place) }
    for base in places.keys {
      for plural in Self.plurals(of: base) where places[plural] != nil {
        kin[base, default: []].append(plural)
        kin[plural, default: []].append(base)
      }
    }
  }

  /// The names near the one at a place, in their order.
  func names(near place: Int) -> [String] {
    let base = bases[place]
    let near = ([base] + (kin[base] ?? [])).flatMap { places[$0] ?? [] }
    if near.count == 1 { return [] }
    return near.filter { $0 != place }.map { names[$0] }.sorted()
  }

  /// The hashtag without a year at its end; itself when nothing else would be left.
  static func withoutYear(_ hashtag: String) -> String {
    let text = Array(hashtag.utf8)
    let digits = text.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard digits == 2 || digits == 4 && isCentury(text.suffix(4).prefix(2)) else {
      return hashtag
    }
    var rest = text.dropLast(digits)
    while let last = rest.last, "-_ ".utf8.contains(last) { rest.removeLast() }
    return rest.isEmpty ? hashtag : String(decoding: rest, as: UTF8.self)
  }

  private static func isCentury(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.elementsEqual("19".utf8) || digits.elementsEqual("20".utf8)
  }

  /// The plurals that a word may have in English.
  static func plurals(of word: String) -> [String] {
    var plurals = [word + "s"]
    if ["s", "x", "z", "ch", "sh", "o"].contains(where: word.hasSuffix) {
      plurals.append(word + "es")
    }
    if word.hasSuffix("y"), word.utf8.count > 1 { plurals.append(String(word.dropLast()) + "ies") }
    return plurals
  }
}
