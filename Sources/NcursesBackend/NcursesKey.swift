import CNcurses
import TerminalCanvas

/// The codes that ncurses gives keys, and the sequences that terminals send for them.
enum NcursesKey {
  static let pasteBegin: Int32 = 600
  static let pasteEnd: Int32 = 601

  static let keys: [Int32: Key] = {
    var keys: [Int32: Key] = [
      KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
      KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
      KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
      KEY_IC: .insert,
    ]
    for number in 1...12 { keys[KEY_F0 + Int32(number)] = .function(number) }
    return keys
  }()

  /// Beside the sequences of the terminal's own type, which name only one encoding: terminals
  /// send `ESC [ A` or `ESC O A` for the same arrow, depending on a mode that programs set.
  private static let sequences: [(String, Int32)] = [
    ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT),
    ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
    ("[H", KEY_HOME), ("[F", KEY_END), ("OH", KEY_HOME), ("OF", KEY_END),
    ("[1~", KEY_HOME), ("[4~", KEY_END), ("[7~", KEY_HOME), ("[8~", KEY_END),
    ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[2~", KEY_IC), ("[3~", KEY_DC),
    ("[Z", KEY_BTAB), ("[200~", pasteBegin), ("[201~", pasteEnd),
  ]

  static func define() {
    for (sequence, code) in sequences { define_key("\u{1B}" + sequence, code) }
  }
}
