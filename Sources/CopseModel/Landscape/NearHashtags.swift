/// Which hashtags differ from each other in a plural or in a year at the end only.
///
/// A year is 1900 to 2099 or two digits, with no digit before it, and `-`, `_` or a space may join
/// it; a plural has `s`, `es` after a hiss or an `o`, or `ies` for `y`.
struct NearHashtags: Sendable {
  /// By place of a name: the number of what it is without its year.
  private var baseOf: [Int] = []
  /// By number of a base: the places of its names.
  private var places: [[Int]] = []
  /// By number of a base: its plurals, and that of which it is one.
  private var kin: [Int: [Int]] = [:]

  /// - Parameter names: Folded hashtags, none twice.
  init(_ names: [String]) {
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(names.count)
    baseOf.reserveCapacity(names.count)
    for (place, name) in names.enumerated() {
      let base = Self.withoutYear(name)
      let number = numbers[base] ?? places.count
      if number == places.count {
        numbers[base] = number
        places.append([])
      }
      places[number].append(place)
      baseOf.append(number)
    }
    for (base, number) in numbers {
      for singular in Self.singulars(of: base) {
        guard let other = numbers[singular] else { continue }
        kin[number, default: []].append(other)
        kin[other, default: []].append(number)
      }
    }
  }

  /// The places of the names near the one at a place.
  func places(near place: Int) -> [Int] {
    let base = baseOf[place]
    let others = kin[base] ?? []
    if others.isEmpty, places[base].count == 1 { return [] }
    return ([base] + others).flatMap { places[$0] }.filter { $0 != place }
  }

  /// The hashtag without a year at its end; itself when nothing else would be left.
  static func withoutYear(_ hashtag: String) -> String {
    guard let last = hashtag.utf8.last, isDigit(last) else { return hashtag }
    let text = Array(hashtag.utf8)
    let digits = text.reversed().prefix(while: isDigit).count
    guard digits == 2 || digits == 4 && isCentury(text.suffix(4).prefix(2)) else { return hashtag }
    var rest = text.dropLast(digits)
    while let last = rest.last, "-_ ".utf8.contains(last) { rest.removeLast() }
    return rest.isEmpty ? hashtag : String(decoding: rest, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isCentury(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.elementsEqual("19".utf8) || digits.elementsEqual("20".utf8)
  }

  /// The words that a word may be the English plural of.
  private static func singulars(of word: String) -> [String] {
    guard word.utf8.last == UInt8(ascii: "s"), word.utf8.count > 1 else { return [] }
    var singulars = [String(word.dropLast())]
    if word.hasSuffix("es") {
      let rest = String(word.dropLast(2))
      if ["s", "x", "z", "ch", "sh", "o"].contains(where: rest.hasSuffix) {
        singulars.append(rest)
      }
    }
    if word.hasSuffix("ies"), word.utf8.count > 3 {
      singulars.append(String(word.dropLast(3)) + "y")
    }
    return singulars
  }
}
