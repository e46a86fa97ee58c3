package import TerminalCanvas

/// Years in few characters.
package enum YearSpans {
  /// `2018, 2020–2024`: only years that follow each other are drawn together, so that a year without
  /// an edition is never taken for one that has it.
  ///
  /// - Parameter years: ascending.
  package static func text(_ years: [Int], charset: Charset) -> String {
    var spans: [ClosedRange<Int>] = []
    for year in years {
      if let last = spans.last, last.upperBound + 1 == year {
        spans[spans.count - 1] = last.lowerBound...year
      } else {
        spans.append(year...year)
      }
    }
    let dash = charset == .unicode ? "–" : "-"
    return spans.map { span in
      span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)\(dash)\(span.upperBound)"
    }.joined(separator: ", ")
  }

  /// The same, or `2018..2024` for editions from one year to another where that takes too much.
  static func short(_ years: [Int], charset: Charset, columns: Int) -> String {
    let text = text(years, charset: charset)
    guard text.unicodeScalars.count > columns, let first = years.first, let last = years.last else {
      return text
    }
    return "\(first)..\(last)"
  }
}
