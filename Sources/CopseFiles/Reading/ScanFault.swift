/// Something that stands in a row where RFC 4180 allows it nowhere.
package struct ScanFault: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A quote inside a cell that does not begin with one; it is kept.
    case insideBareCell
    /// Text after the closing quote; it is kept behind what was quoted.
    case textAfterClosing
    /// The opening quote has no closing one, or none at the end of a cell, or one that would join
    /// rows to one with too few or too many cells; it is kept as text.
    case notClosed
    /// A cell in quotes holds lines with as many cells as a row; they are kept in it.
    case joinedLines
    /// A quote inside a cell that is written `\"`; it is kept, the backslash is not.
    case backslash
    /// A byte order mark before the row; it is passed over.
    case byteOrderMark
  }

  package let reason: Reason
  package let line: Int
  /// In Unicode scalars, from 1.
  package let column: Int

  package init(reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}
