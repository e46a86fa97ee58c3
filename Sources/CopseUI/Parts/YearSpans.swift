import TerminalCanvas

/// Years in few characters: `2018, 2020–2024`.
enum YearSpans {
  /// - Parameter years: ascending. Only years that follow each other are drawn together, so that a
  ///   year without an edition is never taken for one that has it.
  static func text(_ years: [Int], charset: Charset) -> String {
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
}
