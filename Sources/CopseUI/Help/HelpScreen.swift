import CopseModel
import TerminalCanvas

/// What every key does at the place one came from, and what the marks mean.
struct HelpScreen {
  let lines: [HelpLine]
  let window: Window

  /// How many lines of help a screen shows.
  static func height(on size: Size) -> Int {
    max(1, size.rows - (size.rows >= 4 ? 2 : 0))
  }

  func draw(on canvas: inout Canvas, in area: Rect) -> Point {
    canvas.clear(area)
    canvas.frame(area, title: "Help: j k scroll, Esc closes")
    let inner = area.rows >= 4 && area.columns >= 4 ? area.inset : area
    let rows = window.rows(count: lines.count, height: inner.rows)
    for (index, row) in zip(rows, inner.lines) { draw(lines[index], on: &canvas, in: row) }
    return inner.origin
  }

  private func draw(_ line: HelpLine, on canvas: inout Canvas, in row: Rect) {
    switch line {
    case .heading(let text):
      canvas.write(text, in: row, style: .bold)
    case .entry(let keys, let text):
      let (left, right) = row.splitting(left: min(18, row.columns / 3))
      canvas.write(" " + keys, in: left.splitting(right: 1).left, style: .color(.cyan))
      canvas.write(text, in: right)
    case .blank:
      break
    }
  }
}

/// One line of the help.
enum HelpLine: Hashable, Sendable {
  case heading(String)
  case entry(keys: String, text: String)
  case blank
}

extension State {
  /// The keys of the pane one is in, then those of texts, then the marks.
  var helpLines: [HelpLine] {
    var lines: [HelpLine] = []
    for place in [pane, .queryLine] {
      lines.append(.heading(place.title))
      for binding in Keymap.standard.bindings where binding.places.contains(place) {
        let keys = binding.keys.map { $0.name(in: charset) }.joined(separator: " ")
        lines.append(.entry(keys: keys, text: binding.help))
      }
      lines.append(.blank)
    }
    lines.append(.heading("Marks"))
    for mark in Mark.allCases where mark != .marked {
      lines.append(.entry(keys: mark.text(in: charset), text: mark.meaning))
    }
    lines.append(.entry(keys: "i", text: "illustrative: an invented row"))
    lines += [.blank, .heading("The query line")]
    for (word, meaning) in Query.allKeys(in: audit.vocabulary) {
      lines.append(.entry(keys: word, text: meaning))
    }
    return lines
  }
}
