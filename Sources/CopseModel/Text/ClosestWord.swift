/// The word that a mistyped one most likely stands for.
///
/// Words are compared folded. The distance counts letters that were left out, added, replaced or
/// swapped with a neighbour (Damerau–Levenshtein, each stretch edited once).
///
/// - Returns: nil when no word is within a third of the letters typed, or one where that is more.
///   Of words equally near, the first.
public func closestWord(to typed: String, in words: some Sequence<String>) -> String? {
  let letters = Array(Folding.folded(typed).unicodeScalars)
  var nearest: (word: String, distance: Int)?
  for word in words {
    let limit = nearest.map { $0.distance - 1 } ?? max(1, letters.count / 3)
    let others = Array(Folding.folded(word).unicodeScalars)
    // Each missing letter costs one, so that most words need no closer look.
    guard abs(others.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, others)
    if distance <= limit { nearest = (word, distance) }
    if distance == 0 { break }
  }
  return nearest?.word
}

/// - Complexity: O(*n* · *m*) for words of *n* and *m* letters.
private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var rowBeforeLast: [Int] = []
  var lastRow = Array(0...second.count)
  for (line, letter) in first.enumerated() {
    var row = [line + 1]
    for (column, other) in second.enumerated() {
      let replaced = lastRow[column] + (letter == other ? 0 : 1)
      var least = min(replaced, lastRow[column + 1] + 1, row[column] + 1)
      let isSwap =
        line > 0 && column > 0 && letter == second[column - 1] && first[line - 1] == other
      if isSwap { least = min(least, rowBeforeLast[column - 1] + 1) }
      row.append(least)
    }
    rowBeforeLast = lastRow
    lastRow = row
  }
  return lastRow[second.count]
}
