import TerminalCanvas

/// The keys that matter most at a place, or what the last action had to say.
struct HintLine {
  let place: Place
  let message: String?
  /// What the keys do under the cursor.
  var here = HintsHere()

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

  /// The hints that fit: those that last, of which how to leave is the last to go, and of the others
  /// the first that have room beside them.
  private func fitting(_ hints: [Hint], columns: Int, on canvas: Canvas) -> [Hint] {
    func isRoom(for hints: [Hint]) -> Bool {
      hints.reduce(-3) { $0 + canvas.width(of: "\($1.keys) \($1.word)") + 3 } <= columns
    }
    var lasting = hints.filter(\.isLasting)
    while !isRoom(for: lasting), !lasting.isEmpty { lasting.removeFirst() }
    var others: [Hint] = []
    for hint in hints where !hint.isLasting && isRoom(for: others + [hint] + lasting) {
      others.append(hint)
    }
    return others + lasting
  }

  /// The bindings of the place that have a hint; neighbours with one word share it. Those that last
  /// longest stand at the end.
  private func hints(_ charset: Charset) -> [Hint] {
    var hints: [Hint] = []
    let bindings = Keymap.standard.bindings
    // By index: to copy every binding of the table took longer than to draw the hints.
    for index in bindings.indices where bindings[index].places.contains(place) {
      let action = bindings[index].action
      guard let hint = bindings[index].hint, !here.idle.contains(action),
        let key = bindings[index].keys.first?.name(in: charset)
      else { continue }
      let word = here.words[action] ?? hint
      if let last = hints.last, last.word == word {
        hints[hints.count - 1].keys = last.keys + " " + key
      } else {
        hints.append(Hint(keys: key, word: word, rank: action.hintRank))
      }
    }
    return hints.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
  }
}

/// Keys, and a word for what they do.
private struct Hint {
  var keys: String
  let word: String
  let rank: Int

  /// Whether it stays while there is another that can go.
  var isLasting: Bool { rank > 0 }
}

extension Action {
  /// 0 for what goes first when there is little room; below it is what stands before all others of
  /// these, since one has just made it possible; above it the highest goes last.
  fileprivate var hintRank: Int {
    switch self {
    case .showChain: -1
    case .open, .accept, .choose, .runEntry: 1
    case .showHelp: 2
    case .back, .quit: 3
    default: 0
    }
  }
}
