import CopseModel
import TerminalCanvas

/// The query line, and how much it finds; below it, what is wrong with it.
struct QueryRow {
  let line: TextField
  let error: QueryError?
  let isEditing: Bool
  let found: Int
  let listed: Int
  /// How many stand in the list besides, which only the edition compared with lists.
  let removed: Int

  /// Draws the line so that the caret is in sight.
  ///
  /// - Returns: where the caret stands.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    let room = room(in: area)
    let right = area.splitting(left: room.endColumn - area.column).right
    canvas.write(count(canvas.charset), in: right.inset(columns: 1), aligned: .right)
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

  /// Points at the part that cannot be read and says what is wrong with it, on the side of it
  /// that has the room.
  func drawError(on canvas: inout Canvas, in area: Rect, below query: Rect) {
    guard let error, !area.isEmpty else { return }
    let room = room(in: query)
    let hidden = hiddenCharacters(in: room, on: canvas)
    let shown = line.text.dropFirst(hidden)
    let start = max(0, error.column - 1 - hidden)
    let column = min(
      room.column + canvas.width(of: String(shown.prefix(start))), room.endColumn - 1)
    let width = canvas.width(of: String(shown.dropFirst(start).prefix(error.length)))
    var carets = String(repeating: "^", count: max(1, min(width, room.endColumn - column)))
    var text = error.message
    let most = max(area.columns - column - carets.count - 1, column - 2)
    // The word that was most likely meant is what helps most where there is little room.
    if canvas.width(of: text) > most, let suggestion = error.suggestion {
      text = "did you mean '\(suggestion)'?"
    }
    let message = canvas.width(of: text)
    let left = area.splitting(left: column - 1).left.splitting(left: 1).right
    let fitsLeft = message <= left.columns
    if !fitsLeft, column + carets.count + 1 + message > area.columns { carets = "^" }
    let right = area.splitting(left: column + carets.count + 1).right
    let isRight = message <= right.columns || !fitsLeft && right.columns >= left.columns
    let style: Style = [.bold, .color(.red)]
    canvas.write(carets, in: area.splitting(left: column).right, style: style)
    canvas.write(text, in: isRight ? right : left, style: style)
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

  /// What is shown while the line cannot be read was found by the line before.
  private func count(_ charset: Charset = .unicode) -> String {
    let gone = removed > 0 ? " \(Mark.removed.text(in: charset))\(removed)" : ""
    return error == nil ? "\(found) of \(listed)\(gone)" : "not read"
  }

  /// Where the line stands: beside the count where that has room.
  private func room(in area: Rect) -> Rect {
    let text = area.splitting(right: area.columns >= 40 ? count().count + 2 : 0).left
    return text.splitting(left: text.columns > 3 ? 1 : 0).right
  }

  /// How many characters at the front are out of sight so that the caret is in sight.
  private func hiddenCharacters(in room: Rect, on canvas: Canvas) -> Int {
    guard isEditing else { return 0 }
    var shown = 0
    var width = 1
    for character in line.text.prefix(line.caret).reversed() {
      width += canvas.width(of: String(character))
      if width > room.columns { break }
      shown += 1
    }
    return line.caret - shown
  }
}
