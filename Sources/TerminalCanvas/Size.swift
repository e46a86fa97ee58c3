/// How many columns and rows of cells an area has, each from 0 up.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// - Parameters: negative numbers are read as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }

  package static let zero = Size(columns: 0, rows: 0)

  package var isEmpty: Bool { columns == 0 || rows == 0 }
}
