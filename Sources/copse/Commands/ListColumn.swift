internal import CopseModel

/// A column that `list` can print.
enum ListColumn: Hashable {
  case field(Field)
  case lifecycle
  case connections
  case editions
  case first
  case last
  case joined
  case left
  case changes
  case inferred

  /// Those that no sheet has, behind which the sheet's own of the same heading stand back.
  private static let derived: [ListColumn] = [
    .lifecycle, .connections, .editions, .first, .last, .joined, .left, .changes, .inferred,
  ]

  /// What is printed over it, and what `--columns` calls it.
  var heading: String {
    switch self {
    case .field(let field): field.heading
    case .lifecycle: "lifecycle"
    case .connections: "connections"
    case .editions: "editions"
    case .first: "first"
    case .last: "last"
    case .joined: "joined"
    case .left: "left"
    case .changes: "changes"
    case .inferred: "inferred"
    }
  }

  /// Whether the column is of numbers.
  var isNumber: Bool {
    switch self {
    case .field, .lifecycle, .joined, .left, .changes, .inferred: false
    case .connections, .editions, .first, .last: true
    }
  }

  /// The cell as written, or what is counted or told of it.
  ///
  /// - Parameter comparison: what changes are told from; nil where there is nothing to compare.
  func text(of community: Community, _ comparison: Comparison?) -> String {
    switch self {
    case .field(let field): community.cell(field)
    case .lifecycle: community.lifecycle.word
    case .connections: String(community.connectionCount)
    case .editions: String(community.editionCount)
    case .first: String(community.firstListed)
    case .last: String(community.lastListed)
    case .joined: Self.told(community, comparison, [.joined], \.after)
    case .left: Self.told(community, comparison, [.left], \.before)
    case .changes: Self.told(community, comparison, Self.markedKinds, \.phrase)
    case .inferred: community.isInferred ? "inferred" : ""
    }
  }

  /// The headings of the sheets that changes in it are told from; empty for other columns.
  var headingsCompared: [String] {
    switch self {
    case .joined, .left: [Field.platforms.heading]
    case .changes:
      Field.known.filter { $0 != .partOf }.map(\.heading)
    case .field, .lifecycle, .connections, .editions, .first, .last, .inferred: []
    }
  }

  private static var markedKinds: [ChangeKind] {
    ChangeKind.allCases.filter { !ChangeKinds.ofConnections.contains($0) }
  }

  /// What changes of some kinds tell, as a list cell.
  private static func told(
    _ community: Community, _ comparison: Comparison?, _ kinds: [ChangeKind],
    _ text: (Change) -> String?
  ) -> String {
    let changes = comparison?.changes(of: community.number) ?? []
    return changes.filter { kinds.contains($0.kind) }.compactMap(text).joined(separator: "; ")
  }

  /// Every column of a sheet of this audit, in the order in which sheets are written.
  static func sheet(of audit: Audit) -> [ListColumn] {
    (Field.known + audit.otherHeadings.map(Field.other)).map(ListColumn.field)
  }

  /// The columns that a text with commas names, in its order.
  static func named(
    _ names: String, in audit: Audit
  ) throws(CommandFailure) -> [ListColumn] {
    let known = sheet(of: audit) + derived
    var columns: [ListColumn] = []
    for name in names.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      let key = HeadingKey.folded(name)
      guard let column = known.first(where: { HeadingKey.folded($0.heading) == key }) else {
        let headings = known.map(\.heading)
        throw .unknownColumn(name, closest: closestWord(to: name, in: headings), known: headings)
      }
      columns.append(column)
    }
    return columns
  }
}
