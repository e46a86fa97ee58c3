/// Text in the form in which equal texts are written with equal scalars.
public enum Composition {
  /// The text in Normalization Form C: é as one scalar, wherever the sheet wrote it as two.
  ///
  /// - SeeAlso: Unicode Standard Annex #15, "Unicode Normalization Forms".
  public static func composed(_ text: String) -> String {
    // Below U+0300 nothing composes with what stands before it.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return text }
    let table = CompositionTable.shared
    guard !table.isComposed(text.unicodeScalars) else { return text }

    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars { append(scalar.value, to: &scalars, with: table) }
    order(&scalars, with: table)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: composed(scalars, with: table).compactMap(Unicode.Scalar.init))
    return String(result)
  }

  /// Appends the full canonical decomposition.
  private static func append(
    _ scalar: UInt32, to result: inout [UInt32], with table: CompositionTable
  ) {
    if Hangul.syllables.contains(scalar) {
      let letters = Hangul.letters(of: scalar)
      result += [letters.leading, letters.vowel]
      if let trailing = letters.trailing { result.append(trailing) }
      return
    }
    let parts = table[scalar].decomposition
    if parts.isEmpty { result.append(scalar) }
    for part in parts { append(part, to: &result, with: table) }
  }

  /// Brings each run of marks into the order of their combining classes, equal ones as they stand.
  private static func order(_ scalars: inout [UInt32], with table: CompositionTable) {
    for index in scalars.indices.dropFirst() {
      let mark = scalars[index]
      let combiningClass = table[mark].combiningClass
      guard combiningClass > 0 else { continue }
      var place = index
      while place > 0, table[scalars[place - 1]].combiningClass > combiningClass {
        scalars[place] = scalars[place - 1]
        place -= 1
      }
      scalars[place] = mark
    }
  }

  /// Joins each mark to the last base before it, unless one of its class or a base stands between.
  private static func composed(_ scalars: [UInt32], with table: CompositionTable) -> [UInt32] {
    var result: [UInt32] = []
    var base: Int?
    /// The class of the scalar before; 0 right after the base.
    var classBefore: UInt8 = 0
    for scalar in scalars {
      let combiningClass = table[scalar].combiningClass
      if let base, base == result.count - 1 || (classBefore > 0 && classBefore < combiningClass),
        let composite = table.composite(result[base], scalar)
      {
        result[base] = composite
        continue
      }
      if combiningClass == 0 { base = result.count }
      classBefore = combiningClass
      result.append(scalar)
    }
    return result
  }
}
