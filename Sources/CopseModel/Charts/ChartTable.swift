/// The figures of a picture as a table, so that the two cannot differ.
public struct ChartTable: Hashable, Sendable {
  /// As many as a row has cells; empty over a column of names.
  public let headings: [String]
  public let rows: [[ChartCell]]

  public init(headings: [String], rows: [[ChartCell]]) {
    self.headings = headings
    self.rows = rows
  }
}

/// What stands in a table beside a picture.
public enum ChartCell: Hashable, Sendable {
  /// As the data writes it: whoever draws it must make it harmless.
  case text(String)
  case count(Int)
  case notRecorded

  /// - Parameter count: nil is one that was not recorded.
  public init(_ count: Int?) {
    self = count.map(ChartCell.count) ?? .notRecorded
  }
}
