public import CopseModel

/// The headings that mean a column of the audit without being its exact name.
public enum HeadingTable {
  /// Other words for a column, in the order in which the documentation lists them.
  ///
  /// Case, spaces, `_` and `-` do not matter, so `Part-Of` needs no row here.
  public static let synonyms: [(field: Field, headings: [String])] = [
    (.id, ["community id", "identifier", "key", "slug"]),
    (.name, ["community", "community name", "title", "name of community", "group", "group name"]),
    (.status, ["state", "lifecycle", "current status"]),
    (
      .platforms,
      ["platform", "channel", "channels", "platforms used", "social media", "venues"]
    ),
    (.hashtags, ["hashtag", "tag", "tags"]),
    (.kind, ["type", "approach", "community type", "category"]),
    (.focus, ["subject", "subjects", "theme", "themes", "topic", "topics", "subject area"]),
    (.region, ["location", "locations", "nation", "nations", "country", "area", "regions"]),
    (
      .organiser,
      [
        "organisers", "organizer", "organizers", "organisation", "organization", "host", "hosts",
        "owner", "run by", "organised by",
      ]
    ),
    (.members, ["member", "membership", "size", "number of members", "members count"]),
    (.partOf, ["parent", "subgroup of", "forum of", "parent community"]),
    (.formerly, ["formerly known as", "previously", "predecessor", "predecessors", "merged from"]),
    (.url, ["link", "links", "website", "web page", "website address"]),
    (.notes, ["note", "comment", "comments", "remarks", "description"]),
    (.source, ["sources", "source url", "reference", "references", "evidence"]),
  ]

  /// What a heading means, compared as ``HeadingKey`` compares.
  package static func meaning(of heading: String) -> HeadingMeaning {
    let key = HeadingKey.folded(heading)
    if let meaning = meanings[key] { return meaning }
    // Folding what is no ASCII takes longer than opening most sheets.
    let isASCII = heading.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? .other : foreignMeanings[key] ?? .other
  }

  private static let meanings: [String: HeadingMeaning] = {
    let others = pairs { $0.utf8.allSatisfy { $0 < 0x80 } }
    let names = Field.known.map { (HeadingKey.folded($0.heading), HeadingMeaning.exact($0)) }
    return Dictionary(others + names) { _, exact in exact }
  }()

  /// Those that hold other letters than ASCII has.
  private static let foreignMeanings = Dictionary(
    pairs { !$0.utf8.allSatisfy { $0 < 0x80 } }
  ) { first, _ in first }

  private static func pairs(where isWanted: (String) -> Bool) -> [(String, HeadingMeaning)] {
    (synonyms + translations).flatMap { row in
      row.headings.filter(isWanted).map { (HeadingKey.folded($0), .synonym(row.field)) }
    }
  }

  /// The heading in one line and without space around it.
  package static func shown(_ heading: String) -> String {
    trimmed(heading.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// The table of synonyms as docs/sheet-format.md shows it.
  package static var documentation: String {
    let rows = zip(synonyms, translations).map { row, translated in
      "| `\(row.field.heading)` | \(row.headings.joined(separator: ", ")) "
        + "| \(translated.headings.joined(separator: ", ")) |"
    }
    let head = [
      "| column | also read under the heading | in other languages |", "| --- | --- | --- |",
    ]
    return (head + rows).joined(separator: "\n")
  }
}

/// What ``HeadingTable`` knows of a heading.
package enum HeadingMeaning: Hashable, Sendable {
  case exact(Field)
  case synonym(Field)
  /// A column of the sheet's own.
  case other
}
