/// A few lines of a sheet around the place of a problem, as they stand in the file.
public struct SheetPassage: Hashable, Sendable {
  /// One line, shortened where it is very long.
  public struct Line: Hashable, Sendable {
    /// From 1; in a workbook the number of the row.
    public let number: Int
    public let text: String

    public init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  public let problem: Problem
  /// Ascending; empty when the file has no such line, or cannot be shown as text.
  public let lines: [Line]
  /// What stands at the column of the problem; empty when nothing does, or all of the line.
  public let found: String

  public init(problem: Problem, lines: [Line], found: String) {
    self.problem = problem
    self.lines = lines
    self.found = found
  }
}
