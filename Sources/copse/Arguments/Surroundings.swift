internal import CopseUI

/// What the program is told by the system beside its arguments.
struct Surroundings {
  let environment: [String: String]
  /// Whether somebody looks at standard output.
  let outputIsTerminal: Bool

  /// Whether the person sits at another machine.
  var isRemote: Bool { environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil }

  /// The font of the Linux console has no braille; nil is as fine as the charset allows.
  var chartInk: ChartInk? { environment["TERM"] == "linux" ? .blocks : nil }

  /// `$COPSE_AUDIT`, the audit to open where none is named; nil when unset or empty.
  var auditPath: String? {
    environment["COPSE_AUDIT"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
