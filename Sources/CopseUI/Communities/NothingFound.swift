import CopseModel
import TerminalCanvas

/// What stands in the list when nothing is found: what may have been meant, and where there is some.
struct NothingFound {
  let results: Results
  /// The key that shows the latest edition that has some.
  let key: String

  func draw(on canvas: inout Canvas, in area: Rect) {
    let inner = area.inset(columns: area.columns > 20 ? 1 : 0)
    let forms = [lines, shortLines].map { lines in
      lines.flatMap { text in
        Wrapping.lines(of: text, columns: inner.columns) { canvas.width(of: $0) }
      }
    }
    let shown = forms.first { $0.count <= inner.rows } ?? forms[1]
    for (text, line) in zip(shown, inner.lines) { canvas.write(text, in: line) }
  }

  /// The same for a screen without the room: the way out first.
  private var shortLines: [String] {
    let elsewhere = results.elsewhere.last.map { "\(key): \($0.count) in \($0.year)" }
    let closest = results.unmatched.compactMap(\.closest).map { "closest: \($0)" }
    let parts = results.partCount > 0 ? ["parts:shown: \(results.partCount)"] : []
    return ["Nothing found."] + [elsewhere].compactMap(\.self) + parts + closest
      + results.unanswered.map(\.brief)
  }

  var lines: [String] {
    let place = results.headline.year.map { "in \($0)" } ?? "in any edition"
    var lines = ["Nothing found \(place)."]
    for unmatched in results.unmatched {
      let offer = unmatched.closest.map { "; the closest there is: \($0)" } ?? ""
      lines.append("No community ever had '\(unmatched.value)'\(offer).")
    }
    if results.partCount > 0 {
      let (parts, them) = results.partCount == 1 ? ("part", "it") : ("parts", "them")
      lines.append(
        "Left out: \(results.partCount) \(parts) of others; 'parts:shown' shows \(them).")
    }
    lines += results.unanswered.map { "\($0.sentence)." }
    if let year = results.elsewhere.last?.year {
      let counts = results.elsewhere.map { "\($0.count) in \($0.year)" }.joined(separator: ", ")
      lines.append("Other editions: \(counts). Press \(key) for \(year).")
    }
    return lines
  }
}
