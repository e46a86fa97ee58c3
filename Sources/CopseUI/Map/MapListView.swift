import CopseModel
import TerminalCanvas

/// The list beside the map: the way in for whoever does not see it.
struct MapListView {
  let map: ShownMap
  /// The place in the list of the community that one stands on.
  let selected: Int
  let window: Window
  /// The numbers of those that the query finds; nil for all.
  let matched: Selection?
  /// The number of the community that is marked; nil for none.
  let marked: Int?
  let hasKeys: Bool
  let isDimmed: Bool

  /// - Returns: where the row under the cursor begins; nil when it is out of sight.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    let index = map.rows.firstIndex { $0 == .node(selected) } ?? 0
    let rows = RowDrawing(
      cursor: RowCursor(index: index, window: window), count: map.rows.count, hasKeys: hasKeys,
      isDimmed: isDimmed)
    return rows.draw(on: &canvas, in: area) { index, canvas, line in
      let inner = line.splitting(left: RowDrawing.margin).right
      switch map.rows[index] {
      case .heading(let text): canvas.write(text, in: inner, style: .bold)
      case .note(let text): canvas.write(text, in: inner, style: .dim)
      case .node(let index): draw(map.listed.nodes[index], on: &canvas, in: inner)
      }
    }
  }

  private func draw(_ node: Neighbourhood.Node, on canvas: inout Canvas, in line: Rect) {
    let (left, count) = line.splitting(right: line.columns >= 24 ? 5 : 0)
    var rest = left
    func take(_ width: Int) -> Rect {
      let (cell, right) = rest.splitting(left: width)
      rest = right
      return cell
    }
    let status = Mark(of: node.community)
    canvas.write(status.text(in: canvas.charset), in: take(1), style: status.style)
    let change = take(2)
    if node.community.number == marked {
      let mark = Mark.marked
      canvas.write(
        mark.text(in: canvas.charset), in: change.splitting(left: 1).right, style: mark.style)
    }
    if let mark = Mark(of: node) {
      canvas.write(mark.text(in: canvas.charset), in: change, style: mark.style)
    }
    let isFound = matched?.contains(node.community.number) ?? true
    canvas.write(node.community.name, in: rest, style: isFound ? .plain : .dim)
    canvas.write(
      String(node.connectionCount), in: count.splitting(right: 1).left, style: .dim,
      aligned: .right)
  }
}

extension Mark {
  /// Whether a community of a neighbourhood came or went since the edition compared with: itself,
  /// or its being within reach.
  init?(of node: Neighbourhood.Node) {
    switch node.change {
    case .appeared: self = .added
    case .went: self = .removed
    case .unchanged: return nil
    }
  }

  /// Nil for what is as it was.
  init?(of change: MapChange) {
    switch change {
    case .appeared: self = .added
    case .went: self = .removed
    case .unchanged: return nil
    }
  }
}
