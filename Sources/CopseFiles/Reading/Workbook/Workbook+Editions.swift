extension Workbook.Entry {
  /// The one year that the name of the worksheet holds; nil when it has none or several.
  var year: Int? { SheetName.year(inNameOf: name) }
}

extension Workbook {
  /// The worksheets in the order in which one is sought that is the edition of a year.
  func candidates(for year: Int) -> [Entry] {
    let named = worksheets.filter { $0.year == year }
    let others = worksheets.filter { $0.year != year }
    return named + others.filter { !$0.isHidden } + others.filter(\.isHidden)
  }

  /// Says that worksheets are not read; nil when none of them holds anything.
  func unread(_ entries: [Entry]) -> WorkbookFault? {
    let filled = entries.filter { !isEmpty($0) }
    return filled.isEmpty ? nil : .unread(filled.map(\.name))
  }
}
