package import CopseModel

/// Work that the explorer asks of the outside world; the program carries it out.
package enum Effect: Hashable, Sendable {
  /// Find what the line asks for; the answer comes back as ``Action/answered(_:)``.
  case find(Request)
  /// Find nothing any more: nobody waits for what is being found.
  case giveUp
  /// Say ``Action/settled`` when no key has come for a moment.
  case settle
  /// Put a text on the clipboard of the terminal.
  case copy(String)
  /// Open a web page, `http` or `https` only, with the system's opener and never through a shell.
  case openPage(String)
  /// Read the lines of a sheet that a problem is about; they come back as
  /// ``Action/linesRead(_:)``.
  case readLines(Problem)
  /// Paint everything anew.
  case redraw
  /// Stop the program, as Ctrl-z does, until it is continued.
  case suspend
  case quit
}
