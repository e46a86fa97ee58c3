import CopseModel
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("", ""),
    ("a", "a"),
    ("Open Science @2023", "open science @2023"),
    ("Córdoba", "cordoba"),
    ("Co\u{301}rdoba", "cordoba"),
    ("STRASSE", "strasse"),
    ("straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("𝕏", "x"),
    ("ﾗｽﾞ", "ラス"),
    ("ラズ", "ラス"),
    ("ﬁne", "fine"),
    ("ＪｏｙＦＥ", "joyfe"),
    ("№ ½", "no 1⁄2"),
    ("ΟΔΥΣΣΕΎΣ", "οδυσσευσ"),
    ("Йога", "иога"),
    ("İstanbul", "istanbul"),
    ("Tiếng Việt", "tieng viet"),
    ("a\u{200B}b\u{AD}c\u{FE0F}", "abc"),
    ("\u{1F469}\u{200D}\u{1F52C}", "\u{1F469}\u{1F52C}"),
    ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
    ("가", "\u{1100}\u{1161}"),
    ("日本語", "日本語"),
    ("שָׁלוֹם", "שלום"),
    ("ᏣᎳᎩ", "ᏣᎳᎩ"),
    ("ꮳꮃꭹ", "ᏣᎳᎩ"),
  ])
  func `text folds to its plainest form`(text: String, folded: String) {
    #expect(Array(Folding.folded(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func `folding twice is folding once, for every scalar`() {
    for scalar in everyScalar {
      let once = Folding.folded(String(scalar))
      let twice = Folding.folded(once)
      if !once.utf8.elementsEqual(twice.utf8) { Issue.record("\(scalar.value)") }
    }
  }

  @Test func `no folded scalar has a combining class or is invisible`() {
    for scalar in everyScalar where isOldEnough(scalar) {
      let remains = Folding.folded(String(scalar)).unicodeScalars.contains {
        $0.properties.canonicalCombiningClass != .notReordered
          || $0.properties.isDefaultIgnorableCodePoint
      }
      if remains { Issue.record("\(scalar.value)") }
    }
  }

  @Test func `upper and lower case fold alike`() {
    // Greek letters over an iota lose it, as a mark, but gain a letter when raised; the dotless ı
    // is another letter than i, and is raised to I.
    for scalar in everyScalar where isOldEnough(scalar) && !hasIota(scalar) && scalar != "ı" {
      let properties = scalar.properties
      for mapping in [properties.lowercaseMapping, properties.uppercaseMapping]
      where !mapping.unicodeScalars.elementsEqual([scalar])
        && mapping.unicodeScalars.allSatisfy(isOldEnough)
      {
        #expect(Folding.folded(mapping) == Folding.folded(String(scalar)), "\(scalar.value)")
      }
    }
  }

  @Test func `canonically equal texts fold to equal scalars`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let text = random.accentedText(count: random.next(below: 8))
      let composed = Folding.folded(Composition.composed(text))
      #expect(Folding.folded(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
    }
  }

  @Test func `folded bytes are those of the folded text, behind what stood there`() {
    var bytes = Array("Ä".utf8)
    Folding.append(foldedFrom: Array("ABCDEFGHIJÉ한Z[`{".utf8), to: &bytes)
    #expect(bytes == Array(("Ä" + "abcdefghije\u{1112}\u{1161}\u{11AB}z[`{").utf8))
    Folding.append(foldedFrom: AnyCollection(Array("É".utf8)), to: &bytes)
    #expect(bytes.last == UInt8(ascii: "e"))
    Folding.append(foldedFrom: [], to: &bytes)
    #expect(bytes.last == UInt8(ascii: "e"))
  }

  @Test func `ASCII folds as lowercasing does, at every length and place`() {
    let ascii = (UInt8(0)..<0x80).map { Unicode.Scalar($0) }
    for count in 0...40 {
      for start in stride(from: 0, to: 120, by: 7) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: (0..<count).map { ascii[(start + $0) % 128] })
        #expect(Folding.folded(String(view)) == String(view).lowercased())
      }
    }
  }

  @Test func `bytes that are no UTF-8 do not trap`() {
    var bytes: [UInt8] = []
    for broken in [
      [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFF, 0x41], [0xF4, 0xBF, 0xBF, 0xBF],
    ] {
      Folding.append(foldedFrom: broken.map(UInt8.init), to: &bytes)
    }
    #expect(bytes.contains(UInt8(ascii: "a")))
  }
}

/// Later characters than those of the tables are none of this test's business.
private func isOldEnough(_ scalar: Unicode.Scalar) -> Bool {
  guard let age = scalar.properties.age else { return false }
  return age.major <= 15 && (age.major < 15 || age.minor == 0)
}

private func hasIota(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{345}" || (0x1F80...0x1FFF).contains(scalar.value)
}
