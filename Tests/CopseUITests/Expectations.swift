import CopseUI

/// What each binding, by its name, does after its key was pressed.
enum Expectations {
  typealias Expectation = @Sendable (KeyPress) -> Bool

  static let all: [String: Expectation] = [
    moving, panes, screens, changes, map, overview, line, time, leaving, texts,
  ].reduce(into: [:]) { all, part in all.merge(part) { $1 } }
}
