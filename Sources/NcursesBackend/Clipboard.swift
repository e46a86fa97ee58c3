extension NcursesTerminal {
  /// The longest text, in bytes of UTF-8, that terminals take at once.
  package static let longestCopy = 74_994

  /// Hands a text to the clipboard of the machine that the terminal runs on, with OSC 52.
  ///
  /// Nothing says whether the terminal obeyed. tmux passes it on where `set-clipboard` is on.
  ///
  /// - Returns: false when the text is too long, or the terminal is a console that would print
  ///   the request; nothing was sent then.
  package func copyToClipboard(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isConsole = type.hasPrefix("linux") || type.hasPrefix("vt")
    guard bytes.count <= Self.longestCopy, !isConsole else { return false }
    device.send(Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07])
    return true
  }
}
