import TerminalCanvas

/// A horizontal bar of text, in eighths of a column where the terminal can show them.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar as long as the count is of the largest; a count above 0 shows at least a sliver.
  static func text(_ count: Int, outOf largest: Int, columns: Int, charset: Charset) -> String {
    guard count > 0, largest > 0, columns > 0 else { return "" }
    switch charset {
    case .unicode:
      let length = max(1, count * columns * 8 / largest)
      return String(repeating: "█", count: length / 8) + eighths[length % 8]
    case .ascii:
      return String(repeating: "=", count: max(1, count * columns / largest))
    }
  }
}
