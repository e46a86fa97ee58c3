import CNcurses
import Glibc
package import TerminalCanvas

/// The person's terminal, taken over for full-screen drawing while this value lives.
///
/// It cannot be copied, and its end restores the terminal, so every way out of a scope, thrown
/// errors included, leaves the shell usable. Crashes and `exit()` restore it too, and so does a
/// second request to end when the first is not heard. One may live at a time, on one thread.
package struct NcursesTerminal: ~Copyable {
  /// The characters that the terminal can be trusted with; canvases are made with it.
  package let charset: Charset
  /// Something that the person should know about the terminal, in one line; nil for nothing.
  package let note: String?
  /// As of the last event; from 1 x 1 up.
  package private(set) var size = Size(columns: 1, rows: 1)

  let device: Device
  let frames: FrameOutput
  let type: String
  let signals: Int32
  let wakePipe: WakePipe
  /// Keys are read through a window that shows nothing: ncurses refreshes the one it reads for.
  let keyWindow: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  /// What the screen shows; nil when all of it has to be drawn.
  var shown: Canvas?
  var decoder = KeyDecoder()
  var queue: [Event] = []
  /// Once set it stays.
  var ending: Ending?
  /// How often in a row the terminal announced keys and had none.
  var emptyReads = 0

  /// Takes the terminal over.
  ///
  /// - Parameter environment: of the process; `TERM`, `LC_ALL`, `LC_CTYPE`, `LANG`, `ESCDELAY`
  ///   and `NO_COLOR` are looked at.
  package init(environment: [String: String]) throws(TerminalError) {
    let device = try Device()
    let (type, note) = try Self.type(
      named: environment["TERM"] ?? "", descriptor: device.outputDescriptor)
    let frames = try FrameOutput(to: device.outputDescriptor)
    let wakePipe = try WakePipe()
    let charset = TerminalLocale.charset(environment: environment)
    let hasUTF8 = TerminalLocale.start()

    let signals = copse_catch_signals()
    guard signals >= 0 else { throw .noPipe(errno: errno) }
    copse_take()
    // The size is the system's, not that of LINES and COLUMNS, which nobody keeps up to date.
    use_env(false)
    use_tioctl(true)
    EscapeDelay.shorten(environment: environment)
    guard let screen = newterm(type, frames.file, device.input), let keys = newpad(1, 1) else {
      copse_give_back()
      copse_release_signals()
      throw .unknownType(type)
    }
    self.charset = hasUTF8 ? charset : .ascii
    self.note = note
    self.type = type
    self.device = device
    self.frames = frames
    self.signals = signals
    self.wakePipe = wakePipe
    self.screen = screen
    self.keyWindow = keys
    setModes()
    if environment["NO_COLOR", default: ""].isEmpty { startColors() }
    begin()
  }

  deinit {
    device.send(Self.pasteOff.utf8)
    endwin()
    copse_give_back()
    copse_release_signals()
    delwin(keyWindow)
    delscreen(screen)
  }

  /// For other threads, which may keep it for as long as they like.
  package var waker: Waker { Waker(wakePipe) }

  private func setModes() {
    cbreak()
    noecho()
    nonl()
    copse_free_keys(device.inputDescriptor)
    def_prog_mode()
    keypad(keyWindow, true)
    nodelay(keyWindow, true)
    NcursesKey.define()
  }

  /// Takes the terminal's own palette, on its own background.
  private func startColors() {
    guard has_colors(), start_color() == OK else { return }
    let background: Int16 = use_default_colors() == OK ? -1 : 0
    for color in Style.Color.allCases where color != .normal {
      init_pair(Int16(color.rawValue), Int16(color.rawValue), background)
    }
  }

  private static func type(
    named name: String, descriptor: Int32
  ) throws(TerminalError) -> (type: String, note: String?) {
    switch copse_examine(name, descriptor) {
    case .fit: return (name, nil)
    case .unfit: throw .cannotPlaceCursor(type: name)
    case .unknown: break
    }
    let substitute = "xterm-256color"
    guard copse_examine(substitute, descriptor) == .fit else {
      throw .unknownType(name)
    }
    return (substitute, "TERM=\(name) is not in the terminal database; used \(substitute)")
  }
}

// MARK: - Giving the terminal away for a time

extension NcursesTerminal {
  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  /// Draws everything again, for when something else has written on the screen.
  package func repaint() {
    clearok(copse_painted(), true)
    device.send(frames.bytes { wrefresh(copse_screen()) })
  }

  /// Gives the terminal back as it was found, for a time.
  mutating func suspend() {
    device.send(Self.pasteOff.utf8)
    endwin()
    copse_give_back()
  }

  /// Takes the terminal again; also right when it was never given away and something else has
  /// changed its modes.
  mutating func resume() {
    begin()
    repaint()
  }

  /// Takes the terminal's size as it is now; everything has to be drawn again then.
  mutating func measure() {
    var columns: Int32 = 80
    var rows: Int32 = 24
    copse_measure(device.outputDescriptor, &columns, &rows)
    // What no screen has is not allocated for.
    columns = min(columns, 1000)
    rows = min(rows, 1000)
    resizeterm(rows, columns)
    clearok(copse_painted(), true)
    size = Size(columns: Int(columns), rows: Int(rows))
    shown = nil
  }

  private mutating func begin() {
    copse_take()
    measure()
    device.send(Self.pasteOn.utf8)
  }
}
