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

  /// How many columns of a line the keys take.
  static func keyColumns(of columns: Int) -> Int { min(18, columns / 3) }

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
      let (left, right) = row.splitting(left: Self.keyColumns(of: row.columns))
      if !keys.isEmpty {
        canvas.write(" " + keys, in: left.splitting(right: 1).left, style: .color(.cyan))
      }
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
  /// The help, with what is too long for a line of this screen over several.
  var helpLines: [HelpLine] {
    let inner = max(1, size.columns - 2)
    let columns = max(1, inner - HelpScreen.keyColumns(of: inner))
    let canvas = Canvas(size: .zero, charset: charset)
    return allHelp.flatMap { line -> [HelpLine] in
      guard case .entry(let keys, let text) = line else { return [line] }
      let texts = Wrapping.lines(of: text, columns: columns) { canvas.width(of: $0) }
      return texts.enumerated().map { .entry(keys: $0 == 0 ? keys : "", text: $1) }
    }
  }

  /// The keys of the pane one is in, then those of texts and lists, then the marks.
  private var allHelp: [HelpLine] {
    var lines: [HelpLine] = []
    for place in [pane, .queryLine, .facetSearch, .choice] {
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
