/// One column of a sheet, by what it holds.
public enum Field: Hashable, Sendable {
  case id
  case name
  case status
  case platforms
  case hashtags
  case kind
  case focus
  case region
  case organiser
  case members
  case partOf
  case formerly
  case url
  case notes
  case source
  /// Any other column, under its heading as written in the sheet, trimmed.
  case other(String)

  /// Every field that has a name of its own, in the order in which sheets are written.
  public static let known: [Field] = [
    .id, .name, .status, .platforms, .hashtags, .kind, .focus, .region, .organiser, .members,
    .partOf, .formerly, .url, .notes, .source,
  ]

  /// Whether a cell holds several entries, separated by semicolons.
  public var isList: Bool {
    switch self {
    case .platforms, .hashtags, .focus, .region, .organiser, .members, .formerly: true
    case .id, .name, .status, .kind, .partOf, .url, .notes, .source, .other: false
    }
  }

  /// The heading under which the column is written: `part_of`, or the other heading as it is.
  public var heading: String {
    switch self {
    case .id: "id"
    case .name: "name"
    case .status: "status"
    case .platforms: "platforms"
    case .hashtags: "hashtags"
    case .kind: "kind"
    case .focus: "focus"
    case .region: "region"
    case .organiser: "organiser"
    case .members: "members"
    case .partOf: "part_of"
    case .formerly: "formerly"
    case .url: "url"
    case .notes: "notes"
    case .source: "source"
    case .other(let heading): heading
    }
  }
}

extension Field {
  /// The words by which a query names the column; the first is the one that is printed.
  ///
  /// Another heading has only itself.
  public var queryWords: [String] {
    switch self {
    case .id, .name, .status, .focus, .members, .formerly, .url, .notes, .source: [heading]
    case .platforms: ["platform", "platforms"]
    case .hashtags: ["hashtag", "hashtags", "tag", "tags"]
    case .kind: ["kind", "approach"]
    case .region: ["region", "regions"]
    case .organiser: ["organiser", "organizer", "organisers", "organizers"]
    case .partOf: ["part-of"]
    case .other(let heading): [heading]
    }
  }
}
