import CopseModel
import TerminalCanvas

/// The query line, and how much it finds; below it, what is wrong with it.
struct QueryRow {
  let line: TextField
  let error: QueryError?
  let isEditing: Bool
  let found: Int
  let listed: Int

  /// Draws the line so that the caret is in sight.
  ///
  /// - Returns: where the caret stands.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    let count = "\(found) of \(listed)"
    let countWidth = area.columns >= 40 ? count.count + 2 : 0
    let (text, right) = area.splitting(right: countWidth)
    if countWidth > 0 { canvas.write(count, in: right.inset(columns: 1), aligned: .right) }
    let room = text.splitting(left: text.columns > 3 ? 1 : 0).right
    if line.text.isEmpty, !isEditing {
      canvas.write("every community; / searches, # finds a hashtag", in: room, style: .dim)
      return room.origin
    }
    let hidden = hiddenCharacters(in: room, on: canvas)
    let shown = String(line.text.dropFirst(hidden))
    canvas.write(shown, in: room, style: isEditing ? .bold : .plain)
    if let error { underline(error, from: hidden, on: &canvas, in: room) }
    let before = canvas.width(of: String(line.text.prefix(line.caret).dropFirst(hidden)))
    return Point(column: min(room.column + before, area.endColumn - 1), row: area.row)
  }

  /// Points at the part that cannot be read and says what is wrong with it.
  func drawError(on canvas: inout Canvas, in area: Rect) {
    guard let error, !area.isEmpty else { return }
    let column = 1 + canvas.width(of: String(line.text.prefix(error.column - 1)))
    let carets = String(repeating: "^", count: max(1, error.length))
    let message = error.message
    let style: Style = [.bold, .color(.red)]
    if column + carets.count + 1 + canvas.width(of: message) <= area.columns {
      canvas.write(carets + " " + message, in: area.splitting(left: column).right, style: style)
    } else if canvas.width(of: message) + 1 < column {
      canvas.write(message, in: area.splitting(left: 1).right, style: style)
      canvas.write(carets, in: area.splitting(left: column).right, style: style)
    } else {
      canvas.write("^ " + message, in: area.splitting(left: 1).right, style: style)
    }
  }

  private func underline(
    _ error: QueryError, from hidden: Int, on canvas: inout Canvas, in room: Rect
  ) {
    let start = max(0, error.column - 1 - hidden)
    let shown = line.text.dropFirst(hidden)
    let before = canvas.width(of: String(shown.prefix(start)))
    let width = canvas.width(of: String(shown.dropFirst(start).prefix(error.length)))
    canvas.add(
      [.underlined, .color(.red)],
      to: room.splitting(left: before).right.splitting(left: max(1, width)).left)
  }

  /// How many characters at the front are out of sight so that the caret is in sight.
  private func hiddenCharacters(in room: Rect, on canvas: Canvas) -> Int {
    guard isEditing else { return 0 }
    var hidden = 0
    while hidden < line.caret,
      canvas.width(of: String(line.text.prefix(line.caret).dropFirst(hidden))) >= room.columns
    {
      hidden += 1
    }
    return hidden
  }
}
