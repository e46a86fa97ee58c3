/// What a terminal is given to draw in one place, harmless and of known width.
///
/// Its width is that by which ncurses counts (`wcwidth` of glibc 2.36, Unicode 14), found equal for
/// every scalar that is drawn. Where a character of data cannot be drawn so, something else stands
/// for it: pictures for C0 controls, U+FFFD for other controls and for characters of Unicode 15 and
/// later, ◌ under a mark without a letter. Invisible characters are left out, and of emoji joined
/// into one the first is drawn.
package struct DrawnCharacter: Hashable, Sendable {
  /// One base and at most four marks; in ASCII a single character.
  package private(set) var text: String
  /// In columns, 1 or 2.
  package let width: Int
  private var marks = 0

  /// More are cut off by ncurses.
  private static let mostMarks = 4

  private init(_ base: Unicode.Scalar, width: Int) {
    text = String(base)
    self.width = width
  }

  /// What is drawn for a character of data, from the left.
  ///
  /// Most characters take one place. Invisible ones take none, and those of several letters, such
  /// as flags or Devanagari clusters, one for each letter. In ASCII a wide one takes two places.
  package static func places(for character: Character, in charset: Charset) -> [DrawnCharacter] {
    switch charset {
    case .unicode: places(for: character)
    case .ascii: places(for: character).flatMap(\.inASCII)
    }
  }

  private static func places(for character: Character) -> [DrawnCharacter] {
    var places: [DrawnCharacter] = []
    var isJoined = false
    for scalar in character.unicodeScalars {
      if scalar == "\u{200D}" {
        isJoined = true
        continue
      }
      if isJoined, scalar.properties.isEmoji { break }
      isJoined = false
      if scalar.properties.isEmojiModifier, !places.isEmpty { continue }
      append(scalar, to: &places)
    }
    return places
  }

  private static func append(_ scalar: Unicode.Scalar, to places: inout [DrawnCharacter]) {
    switch ScalarWidth(scalar) {
    case .columns(let width): places.append(DrawnCharacter(scalar, width: width))
    case .replaced(let mark): places.append(DrawnCharacter(mark, width: 1))
    case .invisible: break
    case .mark:
      if places.isEmpty { places.append(DrawnCharacter("\u{25CC}", width: 1)) }
      places[places.count - 1].add(scalar)
    }
  }

  private mutating func add(_ mark: Unicode.Scalar) {
    guard marks < Self.mostMarks else { return }
    text.unicodeScalars.append(mark)
    marks += 1
  }

  /// The base letter where it is in ASCII, else `?`, as wide as it was.
  private var inASCII: [DrawnCharacter] {
    let base = text.unicodeScalars.first ?? " "
    let letter = ASCIILetter.nearest(to: base)
    let first = DrawnCharacter(letter ?? "?", width: 1)
    return width == 1 ? [first] : [first, DrawnCharacter(letter == nil ? "?" : " ", width: 1)]
  }
}
