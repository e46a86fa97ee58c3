internal import CopseModel

/// How the columns of one sheet are read, decided from its first row.
struct SheetHeadings {
  /// One for every column of the sheet; nil for a column that holds nothing.
  private(set) var fields: [Field?]
  /// What was assumed, with the column, counted from 0, that it concerns.
  private(set) var faults: [(column: Int, fault: HeadingFault)] = []

  /// The keys of the headings in use, with how often: a second "Notes" becomes "Notes 2".
  private var taken: [String: Int] = [:]

  /// - Parameters:
  ///   - headings: The cells of the first row.
  ///   - filled: For every column of the widest row, whether a row below holds anything there;
  ///     asked only where a heading is blank.
  init(_ headings: [String], filled: () -> [Bool]) {
    let headings = headings.map(HeadingTable.shown(_:))
    let keys = headings.map(HeadingKey.folded(_:))
    let filled = keys.contains("") ? filled() : []
    fields = Array(repeating: nil, count: max(headings.count, filled.count))
    let meanings = headings.map(HeadingTable.meaning(of:))
    for (column, meaning) in meanings.enumerated() {
      if case .exact(let field) = meaning { claim(field, column, headings) }
    }
    for (column, meaning) in meanings.enumerated() {
      guard case .synonym(let field) = meaning else { continue }
      let isFirst = claim(field, column, headings)
      if isFirst { faults.append((column, .synonym(headings[column], field))) }
    }
    for column in fields.indices where fields[column] == nil {
      let heading = column < headings.count ? headings[column] : ""
      let isFilled = column < filled.count && filled[column]
      if column >= keys.count || keys[column].isEmpty {
        if isFilled { keepUnnamed(column, behind: headings.count) }
      } else {
        fields[column] = .other(ownHeading(heading, column))
      }
    }
    let unknown = fields.compactMap { field in
      if case .other(let heading) = field { heading } else { nil as String? }
    }
    if !fields.contains(.name), !unknown.isEmpty {
      faults.append((0, .withoutName(others: unknown)))
    }
    if repeatedCount > Self.mostRepeated {
      let column = faults.last { if case .repeated = $0.fault { true } else { false } }?.column ?? 0
      faults.append((column, .moreRepeated(repeatedCount - Self.mostRepeated)))
    }
    // In the order of columns; Swift's sort keeps the order of equal ones.
    faults.sort { $0.column < $1.column }
  }

  /// How many headings that came before are reported one by one.
  private static let mostRepeated = 10
  private var repeatedCount = 0

  /// Whether the sheet says which communities it lists.
  var identifiesRows: Bool { fields.contains(.name) || fields.contains(.id) }

  /// Takes in the columns behind the headings.
  ///
  /// - Parameter filled: For every column of the widest row, whether a row below holds anything
  ///   there.
  mutating func widen(_ filled: [Bool]) {
    for column in fields.count..<max(fields.count, filled.count) {
      fields.append(nil)
      if filled[column] { keepUnnamed(column, behind: column) }
    }
  }

  /// Gives a field to the first column that means it, and reports every later one.
  ///
  /// - Returns: Whether the column has it.
  @discardableResult
  private mutating func claim(_ field: Field, _ column: Int, _ headings: [String]) -> Bool {
    guard let first = fields.firstIndex(of: field) else {
      fields[column] = field
      taken[HeadingKey.folded(headings[column]), default: 0] += 1
      return true
    }
    faults.append((column, .secondColumn(headings[column], field, first: headings[first])))
    return false
  }

  private mutating func keepUnnamed(_ column: Int, behind count: Int) {
    fields[column] = .other("column \(column + 1)")
    // Cells behind the headings are reported with the rows that have them.
    if column < count { faults.append((column, .unnamed(column + 1))) }
  }

  private mutating func ownHeading(_ heading: String, _ column: Int) -> String {
    let key = HeadingKey.folded(heading)
    taken[key, default: 0] += 1
    let count = taken[key, default: 1]
    guard count > 1 else { return heading }
    let numbered = "\(heading) \(count)"
    // A second column for a known field has been reported when the first one claimed it.
    if HeadingTable.meaning(of: heading) == .other {
      repeatedCount += 1
      if repeatedCount <= Self.mostRepeated {
        faults.append((column, .repeated(heading, keptAs: numbered)))
      }
    }
    return numbered
  }
}
