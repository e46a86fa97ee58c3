/// Something that happened to the terminal, or that another thread announced.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted in one go, line ends as `\n`; nothing in it is a command.
  case paste(String)
  /// The terminal has another size now.
  case resize(Size)
  /// Another thread has an answer ready.
  case woken
  /// The program runs again after it was stopped; the screen has been drawn again as it was.
  case resumed
  /// The terminal is gone or the program was told to end; no event follows.
  case ended(Ending)
}

/// Why the events of a terminal came to their end.
package enum Ending: Hashable, Sendable {
  /// A signal asked the program to end; the exit status is 128 and its number.
  case signal(Int32)
  /// The terminal was closed.
  case closed
}
