import CopseModel
import TerminalCanvas

/// One mark for each edition: the status of a community through the years.
struct Lifeline {
  let community: Community

  /// Draws the latest editions that fit.
  func draw(on canvas: inout Canvas, in area: Rect) {
    var rest = area
    for mark in community.lifeline.suffix(area.columns).map({ Mark(of: $0) }) {
      let used = canvas.write(mark.text(in: canvas.charset), in: rest, style: mark.style)
      rest = rest.splitting(left: used).right
    }
  }
}
