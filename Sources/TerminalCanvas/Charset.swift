/// The characters that the terminal can be trusted to show.
package enum Charset: Hashable, Sendable {
  case unicode
  /// Printable ASCII only: marks, lines and data are written in it.
  case ascii
}

extension Charset {
  /// What stands for the rest of a text that did not fit.
  package var ellipsis: String {
    switch self {
    case .unicode: "…"
    case .ascii: ".."
    }
  }

  /// The pieces of a frame: horizontal, vertical, then the corners as one reads.
  var frame: (String, String, String, String, String, String) {
    switch self {
    case .unicode: ("─", "│", "┌", "┐", "└", "┘")
    case .ascii: ("-", "|", "+", "+", "+", "+")
    }
  }
}
