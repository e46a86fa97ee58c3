internal import CopseModel

/// Tells rows that are none of the list, or may be none, by the headings and by what stands below.
struct OddRows {
  private let strays: StrayRows
  private var totals: TotalRows

  init(under headings: [String]) {
    strays = StrayRows(under: headings)
    totals = TotalRows(under: headings)
  }

  /// What is to be said of a row; nil for a row of the list, as nearly every one is.
  ///
  /// - Parameter rows: Those below it.
  mutating func fault(of row: SheetRow, before rows: @autoclosure () -> SheetRows) -> RowFault? {
    strays.kind(of: row).map(RowFault.stray) ?? totals.fault(of: row, before: rows())
  }
}
