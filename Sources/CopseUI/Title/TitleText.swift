import TerminalCanvas

/// The title of the audit in the room that there is.
///
/// What stands in parentheses at its end, such as which editions are illustrative, must not be
/// overlooked: the words before it are shortened first.
struct TitleText {
  private let words: String
  /// Empty where the title does not end in parentheses.
  private let remark: String

  /// Fewer columns for the words would name no audit.
  private static let leastWords = 8

  init(_ title: String) {
    if title.last == ")", let open = title.lastIndex(of: "("), open > title.startIndex {
      words = String(title[..<open].reversed().drop { $0 == " " }.reversed())
      remark = String(title[open...])
    } else {
      words = title
      remark = ""
    }
  }

  /// How many columns it needs so that its remark is there; nil when it has none.
  func least(on canvas: Canvas) -> Int? {
    if remark.isEmpty { return nil }
    return min(canvas.width(of: words), Self.leastWords) + 1 + canvas.width(of: remark)
  }

  /// - Returns: how many columns it took.
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    let remarkWidth = canvas.width(of: remark)
    guard let least = least(on: canvas), least <= area.columns else {
      let title = remark.isEmpty ? words : words + " " + remark
      return canvas.write(title, in: area, style: .bold)
    }
    let used = canvas.write(
      words, in: area.splitting(right: remarkWidth + 1).left, style: .bold)
    let rest = area.splitting(left: used + 1).right
    return used + 1 + canvas.write(remark, in: rest, style: .bold)
  }
}
