import CopseModel
import TerminalCanvas

/// The list beside the map of the whole: the constellations and their communities in words.
struct OverviewListView {
  let map: OverviewMap
  let rows: OverviewRows
  let cursor: RowCursor
  /// The numbers of those that the query finds; nil for all.
  let matched: Selection?
  /// The number of the community that is marked; nil for none.
  let marked: Int?
  let hasKeys: Bool
  let isDimmed: Bool

  /// - Returns: where the row under the cursor begins; nil when it is out of sight.
  func draw(on canvas: inout Canvas, in area: Rect) -> Point? {
    let drawing = RowDrawing(
      cursor: cursor, count: rows.count, hasKeys: hasKeys, isDimmed: isDimmed)
    return drawing.draw(on: &canvas, in: area) { index, canvas, line in
      let inner = line.splitting(left: RowDrawing.margin).right
      switch rows[index] {
      case .heading(let group): draw(group, on: &canvas, in: inner)
      case .node(let node): draw(map.nodes[node], of: node, on: &canvas, in: inner)
      case nil: break
      }
    }
  }

  private func draw(_ index: Int, on canvas: inout Canvas, in line: Rect) {
    let group = map.groups[index]
    let (left, count) = line.splitting(right: line.columns >= 20 ? 5 : 0)
    let (fold, rest) = left.splitting(left: 2)
    let mark = rows.isUnfolded(index) ? Mark.unfolded : .folded
    canvas.write(mark.text(in: canvas.charset), in: fold)
    let (sign, name) = rest.splitting(left: group.slot == nil ? 0 : 2)
    if let slot = group.slot {
      canvas.write(
        ConstellationSign.text(slot, in: canvas.charset), in: sign,
        style: group.style)
    }
    let found = matched.map { matched in
      group.members.count { matched.contains(map.nodes[$0].number) }
    }
    canvas.write(group.name, in: name, style: found == 0 ? .dim : .bold)
    canvas.write(
      String(group.members.count), in: count.splitting(right: 1).left,
      style: found == 0 ? .dim : .plain, aligned: .right)
  }

  private func draw(
    _ node: NetworkMap.Node, of index: Int, on canvas: inout Canvas, in line: Rect
  ) {
    let (left, count) = line.splitting(right: line.columns >= 24 ? 5 : 0)
    let (change, name) = left.splitting(left: 4)
    if let mark = node.number == marked ? .marked : Mark(of: node.change) {
      canvas.write(
        mark.text(in: canvas.charset), in: change.splitting(left: 2).right, style: mark.style)
    }
    let isFound = matched?.contains(node.number) ?? true
    canvas.write(node.label, in: name, style: isFound ? .plain : .dim)
    canvas.write(
      String(node.connectionCount), in: count.splitting(right: 1).left, style: .dim,
      aligned: .right)
  }
}
