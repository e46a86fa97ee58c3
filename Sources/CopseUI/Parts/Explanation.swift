import CopseModel

/// A text that lies over the panes and says why something is as it is, or what is behind a number.
package struct Explanation: Hashable, Sendable {
  /// Wrapped to the screen when it is drawn.
  package enum Line: Hashable, Sendable {
    case text(String)
    /// Something that must not be overlooked, such as that a row is invented.
    case remark(String)
    case heading(String)
    /// A word or a year, and what is said about it.
    case labelled(String, String)
    case blank
  }

  let title: String
  let lines: [Line]
  /// The query behind the number that is explained; nil when it is about something else.
  var query: Query?
  var window = Window()
  /// The list of problems that it was opened from, which Esc leads back to; nil for any other.
  var returningTo: RowCursor?
}
