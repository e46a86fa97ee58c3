import CNcurses

/// How long Esc waits for bytes that would make it another key.
package enum EscapeDelay {
  /// In milliseconds; a slow line needs no more to bring the rest of a key.
  private static let short: Int32 = 25

  /// As ncurses has it now, in milliseconds.
  package static var milliseconds: Int { Int(get_escdelay()) }

  /// Puts an end to the whole second that ncurses waits by itself, unless the person says how long
  /// with `ESCDELAY`, which ncurses reads when it takes the terminal.
  package static func shorten(environment: [String: String]) {
    if environment["ESCDELAY"] == nil { set_escdelay(short) }
  }
}
