import CopseModel
import TerminalCanvas

/// One published figure with what the sheets give for it, as wide as there is room.
struct PublishedRow {
  let figures: [PublishedComparison]
  let index: Int

  private var comparison: PublishedComparison { figures[index] }

  /// - Returns: where the mark of the cursor stands; nil when the cursor is elsewhere.
  func draw(on canvas: inout Canvas, in area: Rect, isUnderCursor: Bool) -> Point? {
    let name = figures.map { canvas.width(of: $0.figure.figure) }.max() ?? 0
    let (start, rest) = area.splitting(left: BalanceColumns.yearWidth)
    canvas.write(String(comparison.figure.edition), in: start.splitting(left: 1).right)
    let forms = [whole, short, tight(canvas.charset)]
    let text =
      forms.first { canvas.width(of: $0) + min(name, 12) + 2 <= rest.columns } ?? forms[2]
    let room = rest.columns - canvas.width(of: text) - 2
    let (label, verdict) = rest.splitting(left: min(name, max(0, room)) + 2)
    canvas.write(comparison.figure.figure, in: label.splitting(right: 2).left)
    canvas.write(text, in: verdict, style: comparison.found == nil ? .dim : comparison.mark.style)
    guard isUnderCursor else { return nil }
    canvas.write(Mark.cursor.text(in: canvas.charset), in: area)
    canvas.fill(area, style: .reversed)
    return area.origin
  }

  /// ` 96 published,  96 found: agrees`, the numbers of all figures below each other.
  private var whole: String {
    let published = padded(comparison.figure.value, figures.map { $0.figure.value })
    guard let found = comparison.found else { return "\(published) published: cannot be compared" }
    return "\(published) published, \(padded(found, figures.compactMap(\.found))) found: "
      + comparison.verdict.rawValue
  }

  /// ` 96 agrees`, ` 96 differs: 95`.
  private var short: String {
    let published = padded(comparison.figure.value, figures.map { $0.figure.value })
    guard let found = comparison.found, found != comparison.figure.value else {
      return "\(published) \(comparison.verdict.rawValue)"
    }
    return "\(published) \(comparison.verdict.rawValue): \(found)"
  }

  private func tight(_ charset: Charset) -> String {
    let mark = comparison.found == nil ? "" : comparison.mark.text(in: charset)
    return mark + String(comparison.figure.value)
  }

  private func padded(_ number: Int, _ others: [Int]) -> String {
    let digits = others.map { String($0).count }.max() ?? 0
    let text = String(number)
    return String(repeating: " ", count: max(0, digits - text.count)) + text
  }
}

extension PublishedComparison {
  /// Whether the sheets give the published number; a figure that cannot be compared differs.
  var mark: Mark { found == figure.value ? .agrees : .differs }
}
