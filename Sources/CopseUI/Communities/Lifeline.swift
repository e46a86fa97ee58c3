import CopseModel
import TerminalCanvas

/// One mark for each edition: the status of a community through the years.
struct Lifeline {
  let community: Community

  /// Draws the latest editions that fit.
  func draw(on canvas: inout Canvas, in area: Rect) {
    var rest = area
    var marks = community.lifeline.suffix(area.columns).map { Mark(of: $0) }[...]
    // Most stay what they are for years, and marks that are the same are one text.
    while let mark = marks.first {
      let run = marks.prefix { $0 == mark }
      let text = String(repeating: mark.text(in: canvas.charset), count: run.count)
      let used = canvas.write(text, in: rest, style: mark.style)
      rest = rest.splitting(left: used).right
      marks = marks.dropFirst(run.count)
    }
  }
}
