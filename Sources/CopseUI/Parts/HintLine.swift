import TerminalCanvas

/// The keys that matter most at a place, or what the last action had to say.
struct HintLine {
  let place: Place
  let message: String?

  func draw(on canvas: inout Canvas, in area: Rect) {
    if let message {
      canvas.write(" " + message, in: area, style: .bold)
      return
    }
    var rest = area.splitting(left: 1).right
    for hint in fitting(hints(canvas.charset), columns: rest.columns, on: canvas) {
      let used = canvas.write("\(hint.keys) \(hint.word)", in: rest)
      canvas.add(.bold, to: rest.splitting(left: canvas.width(of: hint.keys)).left)
      rest = rest.splitting(left: used + 3).right
    }
  }

  /// The hints that fit; how to get help and how to leave are the last to go.
  private func fitting(
    _ hints: [(keys: String, word: String)], columns: Int, on canvas: Canvas
  ) -> [(keys: String, word: String)] {
    var hints = hints
    func width() -> Int {
      hints.reduce(-3) { $0 + canvas.width(of: "\($1.keys) \($1.word)") + 3 }
    }
    while width() > columns, !hints.isEmpty {
      hints.remove(at: hints.count > 2 ? hints.count - 3 : hints.count - 1)
    }
    return hints
  }

  /// The bindings of the place that have a hint; neighbours with one word share it.
  private func hints(_ charset: Charset) -> [(keys: String, word: String)] {
    var hints: [(keys: String, word: String)] = []
    let bindings = Keymap.standard.bindings
    // By index: to copy every binding of the table took longer than to draw the hints.
    for index in bindings.indices where bindings[index].places.contains(place) {
      guard let word = bindings[index].hint,
        let key = bindings[index].keys.first?.name(in: charset)
      else { continue }
      if let last = hints.last, last.word == word {
        hints[hints.count - 1].keys = last.keys + " " + key
      } else {
        hints.append((key, word))
      }
    }
    return hints
  }
}
