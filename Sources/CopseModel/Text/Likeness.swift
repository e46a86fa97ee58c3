/// What a text looks like: equal for texts that the eye can hardly tell apart.
///
/// Quotes, dashes and spaces of any shape are one, and Cyrillic, Greek and full-width letters are
/// the Latin ones that they look like; so are I, l, 1 and |, and O and 0. Case and accents are seen,
/// and stay.
///
/// - SeeAlso: Unicode Technical Standard #39, "Confusable Detection", of which this is a small part.
enum Likeness {
  static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Composition.composed(text).unicodeScalars {
      if scalar.value < 0x80 {
        result.append(plain(scalar))
      } else if (0xFF01...0xFF5E).contains(scalar.value) {
        result.append(plain(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))))
      } else if let likeness = table[scalar] {
        result.append(plain(likeness))
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        result.append(scalar)
      }
    }
    return String(result).singleSpaced
  }

  /// One of the characters of ASCII that most fonts draw alike, for all of them.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "I", "1", "|": "l"
    case "0": "O"
    default: scalar
    }
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let alike: [(Unicode.Scalar, String)] = [
      ("'", "‘’‚‛ʼʹ`´′＇"), ("\"", "“”„‟″"), ("-", "‐‑‒–—―−"),
      ("A", "АΑ"), ("B", "ВΒ"), ("C", "С"), ("E", "ЕΕ"), ("H", "НΗ"), ("I", "ІΙ"), ("J", "Ј"),
      ("K", "КΚ"), ("M", "МΜ"), ("N", "Ν"), ("O", "ОΟ"), ("P", "РΡ"), ("S", "Ѕ"), ("T", "ТΤ"),
      ("X", "ХΧ"), ("Y", "ҮΥ"), ("Z", "Ζ"),
      ("a", "а"), ("c", "с"), ("e", "е"), ("i", "і"), ("j", "ј"), ("o", "оο"), ("p", "р"),
      ("s", "ѕ"), ("x", "х"), ("y", "у"),
    ]
    let pairs = alike.flatMap { like, others in others.unicodeScalars.map { ($0, like) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
