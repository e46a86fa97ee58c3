/// The audit of one year: its communities in the order of the sheet.
///
/// The communities are made when asked for; the edition itself holds columns.
public struct Edition: Sendable {
  let storage: AuditStorage
  let index: Int

  var columns: EditionColumns { storage.editions[index] }

  public var year: Int { columns.year }

  /// The name of the sheet's file.
  public var file: String { columns.file }

  /// Whether the edition is invented as a whole.
  public var isIllustrative: Bool { storage.illustrativeYears.contains(year) }

  /// How many communities are counted in it: open, and not a part of another listed one.
  public var total: Int { columns.counted.count }

  /// The counted communities of each lifecycle, closed ones never among them.
  public var lifecycles: [(lifecycle: Lifecycle, count: Int)] {
    var counts = Array(repeating: 0, count: Lifecycle.allCases.count)
    for row in columns.counted {
      counts[Int(storage.lifecycle(edition: index, row: row).rawValue)] += 1
    }
    return Lifecycle.allCases.filter { $0 != .closed }.map { ($0, counts[Int($0.rawValue)]) }
  }

  /// Whether the sheet has a column under this field's heading.
  public func records(_ field: Field) -> Bool {
    storage.columnIndex(of: field).map { columns.isRecorded[$0] } ?? false
  }

  /// How many connections it has; nil when the audit has no connections file for the year.
  public var connectionCount: Int? { columns.connections?.count }
}

extension Edition: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { columns.rowCount }

  public subscript(row: Int) -> Community {
    Community(storage: storage, editionIndex: index, row: row)
  }
}
