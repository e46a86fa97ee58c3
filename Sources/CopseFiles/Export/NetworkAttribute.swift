package import CopseModel

/// What is told of every community that is exported.
package enum NetworkAttribute: Hashable, Sendable {
  case field(Field)
  case lifecycle
  case addresses
  case firstListed
  case lastListed
  case editions
  case connections
  case illustrative
  case inferred
  /// The name of its constellation in the edition shown; of one edition alone.
  case constellation
  /// Unweighted and normalised, from 0 to 1; of one edition alone.
  case betweenness

  /// All that is told of the communities of an audit, the cells of its sheets first.
  package static func all(of audit: Audit) -> [NetworkAttribute] {
    let derived: [NetworkAttribute] = [
      .lifecycle, .addresses, .firstListed, .lastListed, .editions, .connections, .illustrative,
      .inferred,
    ]
    // What no sheet has a column for would be empty for all of them.
    let fields = (Field.known + audit.otherHeadings.map(Field.other)).filter { field in
      field != .id && field != .name && audit.editions.contains { $0.records(field) }
    }
    return fields.map(NetworkAttribute.field) + derived
  }

  /// What it is called in every format.
  package var name: String {
    switch self {
    case .field(let field): field.heading
    case .lifecycle: "lifecycle"
    case .addresses: "addresses"
    case .firstListed: "first_listed"
    case .lastListed: "last_listed"
    case .editions: "editions"
    case .connections: "connections"
    case .illustrative: "illustrative"
    case .inferred: "inferred"
    case .constellation: "constellation"
    case .betweenness: "betweenness"
    }
  }

  package var type: ValueType {
    switch self {
    case .field, .lifecycle, .addresses, .constellation: .text
    case .firstListed, .lastListed, .editions, .connections: .integer
    case .illustrative, .inferred: .boolean
    case .betweenness: .number
    }
  }

  /// Whether it is told of every edition and not once, where a format knows years.
  var followsYears: Bool {
    switch self {
    case .field(.status), .field(.platforms), .lifecycle, .connections: true
    case .field, .addresses, .firstListed, .lastListed, .editions, .illustrative, .inferred,
      .constellation, .betweenness:
      false
    }
  }

  package enum ValueType: Hashable, Sendable {
    case text
    case integer
    case boolean
    /// With a decimal point.
    case number
  }
}

extension NetworkAttribute {
  /// One value, or several of a list; an empty text is not stated.
  package enum Value: Hashable, Sendable {
    case text(String)
    case list([String])
    case integer(Int)
    case boolean(Bool)
    case number(Double)

    /// Whether an edition states nothing.
    var isEmpty: Bool {
      switch self {
      case .text(let text): text.isEmpty
      case .list(let texts): texts.isEmpty
      case .integer, .boolean, .number: false
      }
    }

    /// The value in one text; several are joined by `; `, as in a sheet.
    var text: String {
      switch self {
      case .text(let text): text
      case .list(let texts): texts.joined(separator: "; ")
      case .integer(let number): String(number)
      case .boolean(let isTrue): isTrue ? "true" : "false"
      case .number(let number): JSON.number(number).text
      }
    }
  }

  /// What is told of a node; where a network is of several editions, of the row that stands for it.
  package func value(of node: ExportedNetwork.Node) -> Value {
    switch self {
    case .constellation: .text(node.constellation)
    case .betweenness: node.betweenness.map { .number($0) } ?? .text("")
    case .field, .lifecycle, .addresses, .firstListed, .lastListed, .editions, .connections,
      .illustrative, .inferred:
      value(of: node.community)
    }
  }

  /// What a row tells; nothing of what only a network does.
  package func value(of community: Community) -> Value {
    switch self {
    case .field(.platforms): .list(community.platforms.map(\.platform).uniqued())
    case .field(.hashtags): .list(community.hashtags)
    case .field(.focus): .list(community.focus)
    case .field(.region): .list(community.region)
    case .field(.organiser): .list(community.organiser)
    case .field(.members): .list(community.members)
    case .field(.formerly): .list(community.formerly)
    case .field(let field): .text(community.cell(field))
    case .lifecycle: .text(community.lifecycle.word)
    case .addresses:
      .list(
        community.platforms.filter { !$0.address.isEmpty }.map { "\($0.platform):\($0.address)" })
    case .firstListed: .integer(community.firstListed)
    case .lastListed: .integer(community.lastListed)
    case .editions: .integer(community.editionCount)
    case .connections: .integer(community.connectionCount)
    case .illustrative: .boolean(community.isIllustrative)
    case .inferred: .boolean(community.isInferred)
    case .constellation, .betweenness: .text("")
    }
  }
}

extension Array<String> {
  /// Each text once, where it stands first.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
