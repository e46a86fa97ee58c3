/// A word that can stand before the colon of a term.
public enum TermKey: Hashable, Sendable {
  /// A column that is searched for a part of a cell.
  case field(Field)
  case status
  case platform
  case address
  case id
  case partOf
  case number(NumberKey)
  case `is`
  case has
  case no
  case change
  case balance
  case joined
  case left
  case tagged
  case untagged
  case moved
  case was
  case near
  case constellation
  case at
  case versus
  case match
  case parts
  case changes
  case gathered
  case sort
  case view
  case group
}

extension TermKey {
  /// Every key that needs no audit, in the order in which they are explained.
  public static let all: [TermKey] = [
    .field(.name), .field(.kind), .field(.focus), .field(.region), .field(.organiser),
    .field(.hashtags), .platform, .address, .status, .is, .has, .no,
    .number(.members), .number(.connections), .number(.platforms), .number(.editions),
    .number(.first), .number(.last), .change, .balance, .joined, .left, .moved, .tagged, .untagged,
    .was,
    .near, .constellation, .partOf, .id, .field(.formerly), .field(.url), .field(.notes),
    .field(.source),
    .at, .versus, .match, .parts, .changes, .gathered, .sort, .view, .group,
  ]

  /// The words that mean the key; the first is the one that is printed.
  public var words: [String] {
    switch self {
    case .field(let field): field.queryWords
    case .status: ["status"]
    case .platform: ["platform"]
    case .address: ["address"]
    case .id: ["id"]
    case .partOf: Field.partOf.queryWords
    case .number(let key): [key.rawValue]
    case .is: ["is"]
    case .has: ["has"]
    case .no: ["no"]
    case .change: ["change"]
    case .balance: ["balance"]
    case .joined: ["joined"]
    case .left: ["left"]
    case .tagged: ["tagged"]
    case .untagged: ["untagged"]
    case .moved: ["moved"]
    case .was: ["was"]
    case .near: ["near"]
    case .constellation: ["constellation"]
    case .at: ["at"]
    case .versus: ["vs"]
    case .match: ["match"]
    case .parts: ["parts"]
    case .changes: ["changes"]
    case .gathered: ["gathered"]
    case .sort: ["sort"]
    case .view: ["view"]
    case .group: ["group"]
    }
  }

  /// The word that is printed.
  public var word: String { words.first ?? "" }

  /// Whether the key says how the view is, rather than what is found.
  public var isState: Bool {
    switch self {
    case .at, .versus, .match, .parts, .changes, .gathered, .sort, .view, .group: true
    case .field, .status, .platform, .address, .id, .partOf, .number, .is, .has, .no, .change,
      .balance, .joined, .left, .tagged, .untagged, .moved, .was, .near, .constellation:
      false
    }
  }

  /// The column that `key:=value` compares; nil when there is none.
  public var wholeField: Field? {
    switch self {
    case .field(let field): field
    case .status: .status
    case .platform: .platforms
    case .id: .id
    case .partOf: .partOf
    case .number(.members): .members
    case .number, .address, .is, .has, .no, .change, .balance, .joined, .left, .tagged,
      .untagged, .moved, .was, .near, .constellation, .at, .versus, .match, .parts, .changes,
      .gathered, .sort,
      .view, .group:
      nil
    }
  }
}
