package import TerminalCanvas

/// Names within a sentence for one row, of which the rest is as telling as the names.
package struct ShortenedNames {
  let charset: Charset
  /// The columns that each name has in any case: fewer would be no name.
  let fewest: Int

  package init(charset: Charset, fewest: Int = 8) {
    self.charset = charset
    self.fewest = fewest
  }

  /// A sentence with as much of the names as leaves room for the rest of it.
  ///
  /// Names that are short stay whole, and the others share what they leave.
  package func sentence(
    naming names: [String], columns: Int, _ words: ([String]) -> String
  ) -> String {
    let width = Canvas(size: .zero, charset: charset).width(of:)
    let whole = words(names)
    if width(whole) <= columns { return whole }
    var room = columns - width(words(names.map { _ in "" }))
    var shown = names
    let widths = names.map(width)
    let order = names.indices.sorted { (widths[$0], $0) < (widths[$1], $1) }
    for (place, index) in order.enumerated() {
      let share = max(fewest, room / (names.count - place))
      if widths[index] > share { shown[index] = cut(names[index], to: share) }
      room -= min(share, widths[index])
    }
    return words(shown)
  }

  /// The name with `…` at its end, without what would stand before that and say nothing.
  private func cut(_ name: String, to columns: Int) -> String {
    let ellipsis = charset.ellipsis
    // Filled with blanks where half a wide character was cut off.
    var kept = Substring(fitted(name, to: columns, in: charset))
    while kept.last == " " { kept.removeLast() }
    if kept.hasSuffix(ellipsis) { kept.removeLast(ellipsis.count) }
    while let last = kept.last, " ,:;-–(".contains(last) { kept.removeLast() }
    return kept + ellipsis
  }
}
