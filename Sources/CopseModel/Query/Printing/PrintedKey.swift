extension TermKey {
  /// The word before the colon, in quotes where it would be read as something else.
  public var printed: String {
    if case .field(.other(let heading)) = self { return printedHeading(heading) }
    return word
  }
}

extension QueryKey {
  /// The word after `has:`, `sort:` and the like, in quotes where it would be read otherwise.
  public var printed: String {
    if case .field(.other(let heading)) = self { return printedHeading(heading) }
    return words.first ?? ""
  }
}

/// A heading of the audit, with `-` for its spaces if that makes it a plain word.
private func printedHeading(_ heading: String) -> String {
  let word = heading.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    .joined(separator: "-")
  let isPlain = word.unicodeScalars.allSatisfy { scalar in
    !scalar.properties.isWhitespace && !"\"(),:".unicodeScalars.contains(scalar)
  }
  let startsPlain = word.unicodeScalars.first.map { !"-=#＃".unicodeScalars.contains($0) } ?? false
  let isSame = HeadingKey.folded(word) == HeadingKey.folded(heading)
  let isItsOwn = isSame && !isWordOfTheLanguage(heading)
  return isPlain && startsPlain && isItsOwn ? word : quoted(heading)
}
