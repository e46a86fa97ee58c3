/// Every canonical decomposition; those that composing must not undo carry a `!` instead of a `=`.
func decompositionTokens(from database: CharacterDatabase) -> [String] {
  database.canonicalDecompositions.sorted { $0.key < $1.key }.map { scalar, parts in
    let mark = database.compositionExclusions.contains(scalar) ? "!" : "="
    return hexadecimal(scalar) + mark + parts.map(hexadecimal).joined(separator: ".")
  }
}
