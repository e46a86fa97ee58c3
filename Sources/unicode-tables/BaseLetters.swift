/// The ASCII character nearest to each scalar that has one: é and ø → their letters, “ → ".
func baseLetters(from database: CharacterDatabase) -> [UInt32: UInt32] {
  var letters: [UInt32: UInt32] = [:]
  for (scalar, name) in database.names where scalar > 0x7F {
    letters[scalar] = decomposedBase(of: scalar, in: database) ?? namedBase(of: name)
  }
  for (marks, letter) in likenesses {
    for mark in marks.unicodeScalars { letters[mark.value] = letter.value }
  }
  return letters
}

/// Punctuation and letters that neither decompose nor say their base in their name.
private let likenesses: [(marks: String, letter: Unicode.Scalar)] = [
  ("‐‑‒–—―−", "-"), ("‘’‚‛′", "'"), ("“”„‟″", "\""), ("…·•", "."), ("×", "x"), ("÷", "/"),
  ("Æ", "A"), ("æ", "a"), ("Œ", "O"), ("œ", "o"), ("ß", "s"), ("Þ", "T"), ("þ", "t"),
  ("Ð", "D"), ("ð", "d"), ("ı", "i"), ("⁄", "/"), ("«", "<"), ("»", ">"), ("‹", "<"), ("›", ">"),
]

/// The one ASCII character that is left when marks are taken off the decomposed scalar.
private func decomposedBase(of scalar: UInt32, in database: CharacterDatabase) -> UInt32? {
  func decomposed(_ scalar: UInt32) -> [UInt32] {
    database.decompositions[scalar]?.flatMap(decomposed) ?? [scalar]
  }
  let bases = decomposed(scalar).filter { database.combiningClasses[$0] == nil }
  return bases.count == 1 && (0x20...0x7E).contains(bases[0]) ? bases[0] : nil
}

/// The letter in a name such as LATIN SMALL LETTER O WITH STROKE.
private func namedBase(of name: String) -> UInt32? {
  let words = name.split(separator: " ")
  guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
    words[3].utf8.count == 1, let letter = words[3].unicodeScalars.first
  else { return nil }
  switch words[1] {
  case "CAPITAL": return letter.value
  case "SMALL": return letter.value + 0x20
  default: return nil
  }
}
