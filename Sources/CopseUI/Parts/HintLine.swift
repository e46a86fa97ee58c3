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
    for hint in hints(canvas.charset) {
      let text = "\(hint.keys) \(hint.word)"
      guard canvas.width(of: text) <= rest.columns else { return }
      let used = canvas.write(text, in: rest)
      canvas.add(.bold, to: rest.splitting(left: canvas.width(of: hint.keys)).left)
      rest = rest.splitting(left: used + 3).right
    }
  }

  /// The bindings of the place that have a hint; neighbours with one word share it.
  private func hints(_ charset: Charset) -> [(keys: String, word: String)] {
    var hints: [(keys: String, word: String)] = []
    for binding in Keymap.standard.bindings where binding.places.contains(place) {
      guard let word = binding.hint, let key = binding.keys.first?.name(in: charset) else {
        continue
      }
      if let last = hints.last, last.word == word {
        hints[hints.count - 1].keys = last.keys + " " + key
      } else {
        hints.append((key, word))
      }
    }
    return hints
  }
}
