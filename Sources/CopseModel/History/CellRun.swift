/// Editions in a row in which a cell of a community stays the same.
public struct CellRun: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// The cell as written; empty when nothing is stated.
    case text(String)
    /// The editions list the community and lack the column.
    case notRecorded
    /// The editions do not list the community.
    case absent
  }

  /// The years of the editions, ascending; at least one.
  public let years: [Int]
  public let content: Content

  /// The cell as written; nil where there is none.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}

extension Community {
  /// What every edition of the audit has in a cell of this community, in runs of editions that
  /// have the same: the years of all runs are the years of the audit.
  ///
  /// A column that no edition has is not recorded wherever the community is listed. An id is as
  /// written, and empty for a row without one.
  public func runs(of field: Field) -> [CellRun] {
    let column = storage.columnIndex(of: field)
    var runs: [(years: [Int], content: CellRun.Content)] = []
    for edition in storage.editions {
      let content = Self.content(column, of: number, in: edition, storage)
      if let last = runs.indices.last, runs[last].content == content {
        runs[last].years.append(edition.year)
      } else {
        runs.append(([edition.year], content))
      }
    }
    return runs.map { CellRun(years: $0.years, content: $0.content) }
  }

  private static func content(
    _ column: Int?, of community: Int, in edition: EditionColumns, _ storage: AuditStorage
  ) -> CellRun.Content {
    guard let row = edition.row(of: community) else { return .absent }
    guard let column, edition.isRecorded[column] else { return .notRecorded }
    return .text(storage.columns[column].cells.text(of: edition.code(column, row)))
  }
}
