/// The query lines that were, for undo and redo.
package struct LineHistory: Hashable, Sendable {
  private var past: [String] = []
  private var future: [String] = []

  package init() {}

  /// Remembers the line that a new one takes the place of.
  package mutating func record(_ line: String) {
    if past.last != line { past.append(line) }
    future = []
  }

  /// The line before, or nil when there is none.
  package mutating func undo(from line: String) -> String? {
    guard let previous = past.popLast() else { return nil }
    future.append(line)
    return previous
  }

  /// The line that was undone last, or nil when none was.
  package mutating func redo(from line: String) -> String? {
    guard let next = future.popLast() else { return nil }
    past.append(line)
    return next
  }
}
