import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas

/// The explorer twice: the program in a terminal, and its state without one.
///
/// Each key goes to both, and both must show the same, cell for cell.
struct Explorer {
  let session: Session
  private(set) var state: State
  private let showsColor: Bool

  init(
    size: Size = Size(columns: 80, rows: 24), type: String = "xterm-256color",
    environment: [String: String] = [:]
  ) throws {
    var program = try Program(product: "copse", [Audits.path], type: type)
    program.environment.merge(environment) { $1 }
    session = try Session(program, size: size)
    let charset: Charset = environment["LANG"] == "C" ? .ascii : .unicode
    state = State(audit: try Audits.sample.get(), size: size, charset: charset)
    showsColor = environment["NO_COLOR"] == nil
    try expectSame()
  }

  /// Presses keys, one after the other, and looks at the screen after each.
  mutating func press(_ keys: Key...) throws {
    for key in keys {
      try session.press(key)
      take(.key(key))
      try expectSame("after \(key.name)")
    }
  }

  /// Presses a key and does not wait for what comes of it.
  mutating func pressWithoutLooking(_ key: Key) throws {
    try session.press(key)
    take(.key(key))
  }

  /// Sends bytes that are one of the encodings of some keys.
  mutating func type(_ bytes: String, meaning keys: Key...) throws {
    try session.type(bytes)
    for key in keys { take(.key(key)) }
    try expectSame("after \(keys.map(\.name).joined(separator: " "))")
  }

  mutating func type(_ text: String) throws {
    for character in text { try press(.character(character)) }
  }

  mutating func paste(_ text: String) throws {
    try session.paste(text)
    take(.paste(text))
    try expectSame("after a paste")
  }

  mutating func resize(to size: Size) throws {
    session.resize(to: size)
    take(.resize(size))
    try expectSame("after a change of size")
  }

  /// Does what the program does with an event, searches at once and as if the keys rested.
  private mutating func take(_ event: Event) {
    guard let action = Keymap.standard.action(for: event, in: state.place) else { return }
    var work = state.update(action)
    while !work.isEmpty {
      switch work.removeFirst() {
      case .find(let request):
        if let answer = request.answer() { work += state.update(.answered(answer)) }
      case .settle: work += state.update(.settled)
      case .readLines, .copy, .openPage, .redraw, .suspend, .quit, .giveUp: break
      }
    }
  }

  /// Reads until the terminal shows what the state draws, and its cursor stands there.
  func expectSame(_ occasion: String = "at the start") throws {
    let canvas = state.drawn()
    let lines = canvas.lines
    try session.expect("\(occasion)\n\(lines.joined(separator: "\n"))\n") { screen in
      screen.lines == lines && screen.isCursorVisible == (canvas.cursor != nil)
        && (canvas.cursor == nil || screen.cursor == canvas.cursor)
        && canvas.size == screen.size
    }
  }

  /// The first cell that is set off otherwise than the state draws it; nil when all are alike.
  func styleMistake() -> String? {
    let canvas = state.drawn()
    for row in 0..<canvas.size.rows {
      let styles = session.screen.styles(row: row)
      for (column, (cell, found)) in zip(canvas[row: row], styles).enumerated() {
        var expected = cell.style
        if !showsColor { expected.color = .normal }
        if visible(expected, of: cell) != visible(found, of: cell) {
          return "row \(row), column \(column): expected '\(expected)', found '\(found)'"
        }
      }
    }
    return nil
  }

  /// What of a style can be seen: ncurses may erase a blank that is bold, which looks the same.
  private func visible(_ style: Style, of cell: Cell) -> Style {
    var style = style
    if cell.ascii == UInt8(ascii: " ") {
      style.attributes.formIntersection([.reversed, .underlined])
      if style.attributes.isEmpty { style.color = .normal }
    }
    return style
  }
}
