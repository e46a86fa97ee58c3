/// The word that was most likely meant: one that is nearly typed, or else one that is half typed.
///
/// - Returns: nil when no word is near, and none begins so.
func suggestedWord(for typed: String, in words: [String]) -> String? {
  if let closest = closestWord(to: typed, in: words) { return closest }
  let beginning = Folding.folded(typed)
  guard !beginning.isEmpty else { return nil }
  return words.first { Folding.folded($0).hasPrefix(beginning) }
}
