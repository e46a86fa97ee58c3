/// The values of a column that cohorts are told by; spellings that fold alike are one.
struct CohortValues {
  let field: Field
  /// Where the column stands.
  let column: Int
  /// By value: as first written.
  private(set) var names: [String] = []
  /// By code of an entry of a list, or of a cell; -1 for the empty one.
  private var values: [Int32] = []
  /// nil for a column whose cells are one value each.
  private let entries: ListEntries?

  /// - Returns: nil for what is no column, and for lists whose entries are not counted.
  init?(_ key: QueryKey?, in storage: AuditStorage) {
    guard case .field(let field) = key, let index = storage.columnIndex(of: field) else {
      return nil
    }
    let column = storage.columns[index]
    guard column.entries != nil || !field.isList else { return nil }
    self.field = field
    self.column = index
    entries = column.entries
    let texts = column.entries?.names ?? column.cells
    var known: [String: Int32] = [:]
    for code in 0..<UInt32(texts.count) {
      let folded = code == 0 ? "" : Folding.folded(texts.text(of: code))
      guard !folded.isEmpty else {
        values.append(-1)
        continue
      }
      let value = known[folded] ?? Int32(names.count)
      if Int(value) == names.count {
        names.append(column.entries?.spelling(of: code) ?? texts.text(of: code))
        known[folded] = value
      }
      values.append(value)
    }
  }

  /// The values of a cell; a list may have one twice.
  func values(ofCell cell: UInt32) -> [Int32] {
    if let entries {
      return entries.entries(ofCell: cell).map { values[Int($0)] }.filter { $0 >= 0 }
    }
    let value = values[Int(cell)]
    return value < 0 ? [] : [value]
  }
}
