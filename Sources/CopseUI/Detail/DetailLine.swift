import TerminalCanvas

/// One line about a community, cut to the width of the pane.
struct DetailLine: Hashable, Sendable {
  var text: String
  var style: Style = .plain
  /// How many columns at the front are a label.
  var labelColumns = 0
  /// A mark that stands before the text, with the columns it is set in by.
  var mark: Mark?

  static let blank = DetailLine(text: "")
}
