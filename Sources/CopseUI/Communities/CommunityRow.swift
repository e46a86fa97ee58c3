import CopseModel
import TerminalCanvas

/// One community of the list.
struct CommunityRow {
  let community: Community
  let events: [Mark]
  /// The value that the list is grouped by, where it begins; nil where it goes on or there is none.
  let group: String?
  /// What changed; nil where the list does not say it.
  let changes: ChangeWords?
  /// Whether any row has the badge of an inferred one, so that there is room for it.
  let hasInferred: Bool
  /// Whether it is the one end of a chain.
  let isMarked: Bool
  let columns: CommunityColumns

  func draw(on canvas: inout Canvas, in line: Rect) {
    if isMarked {
      canvas.write(
        Mark.marked.text(in: canvas.charset), in: line.splitting(left: 1).right,
        style: Mark.marked.style)
    }
    var rest = line.splitting(left: RowDrawing.margin).right
    func take(_ width: Int) -> Rect {
      let (cell, right) = rest.splitting(left: width)
      rest = right
      return cell
    }
    if columns.group > 0 {
      canvas.write(group ?? "", in: take(columns.group).splitting(right: 1).left, style: .bold)
    }
    canvas.write(community.name, in: take(columns.name))
    if columns.marks > 0 { drawMarks(on: &canvas, in: take(columns.marks)) }
    if columns.status > 0 { drawStatus(on: &canvas, in: take(columns.status)) }
    if columns.platforms > 0 {
      canvas.write(platforms, in: take(columns.platforms).splitting(right: 1).left)
    }
    if columns.lifeline > 0 {
      Lifeline(community: community)
        .draw(on: &canvas, in: take(columns.lifeline).splitting(right: 1).left)
    }
    if let changes, columns.changes > 0 {
      changes.draw(on: &canvas, in: take(columns.changes))
    }
    if columns.hashtags > 0 { canvas.write(hashtags, in: take(columns.hashtags), style: .dim) }
  }

  private func drawMarks(on canvas: inout Canvas, in area: Rect) {
    var rest = area.splitting(left: 1).right
    if community.isIllustrative { canvas.write("i", in: rest, style: .color(.yellow)) }
    rest = rest.splitting(left: 1).right
    if hasInferred {
      if community.isInferred {
        canvas.write(Mark.inferred.text(in: canvas.charset), in: rest, style: Mark.inferred.style)
      }
      rest = rest.splitting(left: 1).right
    }
    for mark in events.prefix(2) {
      let used = canvas.write(mark.text(in: canvas.charset), in: rest, style: mark.style)
      rest = rest.splitting(left: used).right
    }
  }

  private func drawStatus(on canvas: inout Canvas, in area: Rect) {
    canvas.write(
      community.lifecycle.word, in: area.splitting(right: 1).left,
      style: Mark(of: community).style)
  }

  /// The first platform, and how many there are besides.
  private var platforms: String {
    let names = community.platformNames
    guard let first = names.first else { return "" }
    return names.count > 1 ? "\(first) +\(names.count - 1)" : first
  }

  private var hashtags: String {
    community.hashtags.map { "#" + $0 }.joined(separator: " ")
  }
}
