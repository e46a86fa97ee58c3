extension Community {
  /// The platforms that it has, each once, in the order written.
  ///
  /// They were read when the audit was opened; ``platforms`` reads the cell again, for its addresses.
  public var platformNames: [String] {
    let column = storage.columns[ColumnIndex.platforms]
    guard let entries = column.entries else { return [] }
    let cell = storage.editions[editionIndex].code(ColumnIndex.platforms, row)
    return entries.entries(ofCell: cell).map { entries.names.text(of: $0) }
  }
}
