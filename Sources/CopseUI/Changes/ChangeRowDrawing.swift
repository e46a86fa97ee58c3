import CopseModel
import TerminalCanvas

/// One row of the Changes screen.
struct ChangeRowDrawing {
  let row: ChangeRows.Row
  let rows: ChangeRows
  let columns: ChangeColumns

  func draw(on canvas: inout Canvas, in line: Rect) {
    let rest = line.splitting(left: RowDrawing.margin).right
    switch row {
    case .note(let text): canvas.write(text, in: rest)
    case .heading(let section): drawHeading(section, on: &canvas, in: rest)
    case .event(let event):
      let (marks, text) = rest.splitting(left: columns.marks)
      drawMarks(
        .closing, isIllustrative: event.isIllustrative, isInferred: event.isInferred, on: &canvas,
        in: marks)
      canvas.write(event.closures.sentence, in: text)
    case .entry(let entry):
      let (marks, sides) = rest.splitting(left: columns.marks)
      drawMarks(
        Mark(of: entry.kind), isIllustrative: entry.community.isIllustrative,
        isInferred: entry.isInferred, on: &canvas, in: marks)
      drawSides(of: entry, on: &canvas, in: sides)
    }
  }

  private func drawMarks(
    _ mark: Mark, isIllustrative: Bool, isInferred: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    canvas.write(mark.text(in: canvas.charset), in: area, style: mark.style)
    if isIllustrative {
      canvas.write("i", in: area.splitting(left: 1).right, style: .color(.yellow))
    }
    if isInferred {
      let mark = Mark.inferred
      canvas.write(
        mark.text(in: canvas.charset), in: area.splitting(left: 2).right, style: mark.style)
    }
  }

  /// `▾ joined  63 (58 communities)  on a platform that is new to it`.
  private func drawHeading(_ section: ChangeSection, on canvas: inout Canvas, in line: Rect) {
    let mark: Mark = rows.folded.contains(section) ? .folded : .unfolded
    var rest = line
    func write(_ text: String, _ style: Style) {
      rest = rest.splitting(left: canvas.write(text, in: rest, style: style)).right
    }
    write("\(mark.text(in: canvas.charset)) \(section.word)  \(count(of: section))", .bold)
    let meaning = "  " + section.meaning
    if canvas.width(of: meaning) <= rest.columns { write(meaning, .dim) }
  }

  /// How many there are; and of how many communities, where one of them counts several times.
  private func count(of section: ChangeSection) -> String {
    guard case .kind(let kind) = section, let group = rows.group(kind) else {
      return String(rows.list?.events.count ?? 0)
    }
    if group.changeCount == group.count { return String(group.count) }
    let noun = group.count == 1 ? "community" : "communities"
    return "\(group.changeCount) (\(group.count) \(noun))"
  }

  private func drawSides(of entry: ChangeEntry, on canvas: inout Canvas, in line: Rect) {
    let sides = ChangeSides(entry, charset: canvas.charset)
    if entry.kind.isOfName {
      let arrow = line.columns - columns.oldName - columns.newName
      drawPair(sides, (columns.oldName, arrow, columns.newName), on: &canvas, in: line)
      return
    }
    if columns.old == 0, entry.kind == .added || entry.kind == .removed {
      canvas.write(entry.community.name, in: line)
      return
    }
    let (name, rest) = line.splitting(left: columns.name)
    canvas.write(entry.community.name, in: name)
    let room = rest.splitting(left: 1).right
    if columns.old > 0 {
      let old = oldColumns(sides, outOf: room.columns, on: canvas)
      let new = room.columns - old - columns.arrow
      drawPair(sides, (old, columns.arrow, new), on: &canvas, in: room)
    } else {
      drawNewSide(sides, on: &canvas, in: room)
    }
  }

  /// A side that has nothing leaves its room to the other.
  private func oldColumns(_ sides: ChangeSides, outOf room: Int, on canvas: Canvas) -> Int {
    guard let old = sides.old else { return 1 }
    if sides.new != nil { return columns.old }
    return max(columns.old, min(canvas.width(of: old), room - columns.arrow - 1))
  }

  private func drawPair(
    _ sides: ChangeSides, _ widths: (old: Int, arrow: Int, new: Int), on canvas: inout Canvas,
    in area: Rect
  ) {
    let (old, rest) = area.splitting(left: widths.old)
    let (arrow, new) = rest.splitting(left: widths.arrow)
    drawSide(sides.old, on: &canvas, in: old)
    let text = Mark.moved.text(in: canvas.charset)
    canvas.write(text, in: arrow.inset(columns: 1), style: .dim)
    drawSide(sides.new, on: &canvas, in: new)
  }

  private func drawSide(_ text: String?, on canvas: inout Canvas, in area: Rect) {
    if let text {
      canvas.write(text, in: area)
    } else {
      canvas.write(canvas.charset == .unicode ? "–" : "-", in: area, style: .dim)
    }
  }

  /// The side that has something, with an arrow that says which: `→bluesky` came, `twitter→` went.
  private func drawNewSide(_ sides: ChangeSides, on canvas: inout Canvas, in area: Rect) {
    let arrow = Mark.moved.text(in: canvas.charset)
    if let new = sides.new {
      canvas.write(arrow + new, in: area)
    } else if let old = sides.old {
      let used = canvas.write(old, in: area.splitting(right: 1).left)
      canvas.write(arrow, in: area.splitting(left: used).right)
    }
  }
}
