internal import CopseModel

/// A column that `list` can print.
enum ListColumn: Hashable {
  case field(Field)
  case lifecycle
  case connections
  case editions
  case first
  case last

  /// What is printed over it, and what `--columns` calls it.
  var heading: String {
    switch self {
    case .field(let field): field.heading
    case .lifecycle: "lifecycle"
    case .connections: "connections"
    case .editions: "editions"
    case .first: "first"
    case .last: "last"
    }
  }

  /// Whether the column is of numbers.
  var isNumber: Bool {
    switch self {
    case .field, .lifecycle: false
    case .connections, .editions, .first, .last: true
    }
  }

  /// The cell as written, or what is counted.
  func text(of community: Community) -> String {
    switch self {
    case .field(let field): community.cell(field)
    case .lifecycle: community.lifecycle.word
    case .connections: String(community.connectionCount)
    case .editions: String(community.editionCount)
    case .first: String(community.firstListed)
    case .last: String(community.lastListed)
    }
  }

  /// Every column of a sheet of this audit, in the order in which sheets are written.
  static func sheet(of audit: Audit) -> [ListColumn] {
    (Field.known + audit.otherHeadings.map(Field.other)).map(ListColumn.field)
  }

  /// The columns that a text with commas names, in its order.
  static func named(
    _ names: String, in audit: Audit
  ) throws(CommandFailure) -> [ListColumn] {
    let known = sheet(of: audit) + [.lifecycle, .connections, .editions, .first, .last]
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
