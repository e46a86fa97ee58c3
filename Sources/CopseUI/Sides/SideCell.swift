import CopseModel
import TerminalCanvas

/// One community on one side, blank where the edition does not list it.
struct SideCell {
  let community: Community?
  /// The same community on the other side.
  let other: Community?
  /// What changed from the one side to the other.
  let kinds: ChangeKinds
  let columns: SidesColumns

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let community else { return }
    var rest = area
    func take(_ width: Int) -> Rect {
      let (cell, right) = rest.splitting(left: width)
      rest = right
      return cell
    }
    let status = Mark(of: community)
    canvas.write(status.text(in: canvas.charset), in: take(1), style: status.style)
    draw(nameMark, on: &canvas, in: take(1))
    canvas.write(community.name, in: take(columns.name))
    if columns.platforms > 0 {
      draw(platformMark, on: &canvas, in: take(1))
      canvas.write(platforms(of: community), in: take(columns.platforms - 1))
    }
    if columns.lifecycle > 0 {
      draw(lifecycleMark, on: &canvas, in: take(1))
      canvas.write(community.lifecycle.word, in: take(columns.lifecycle - 1), style: status.style)
    }
  }

  private func draw(_ mark: Mark?, on canvas: inout Canvas, in area: Rect) {
    guard let mark else { return }
    canvas.write(mark.text(in: canvas.charset), in: area, style: mark.style)
  }

  private var nameMark: Mark? { kinds.contains(.renamed) ? .renamed : nil }

  /// A plus or minus would be read as the sign of the platform behind it.
  private var platformMark: Mark? {
    if kinds.contains(.moved) { return .moved }
    return kinds.isDisjoint(with: ChangeKinds([.joined, .left, .readdressed])) ? nil : .changed
  }

  private var lifecycleMark: Mark? {
    if kinds.contains(.closed) { return .closing }
    if kinds.contains(.reopened) { return .reopened }
    return kinds.contains(.status) ? .changed : nil
  }

  /// Those that the other side has not come first, because a cell often has no room for all.
  private func platforms(of community: Community) -> String {
    let others = other?.platformNames ?? []
    let names = community.platformNames
    return (names.filter { !others.contains($0) } + names.filter(others.contains))
      .joined(separator: " ")
  }
}
