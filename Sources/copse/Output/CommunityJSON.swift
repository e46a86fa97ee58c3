internal import CopseFiles
internal import CopseModel

extension JSON {
  /// How one edition lists a community, with the keys of docs/json.md.
  static func community(_ community: Community) -> JSON {
    [
      "id": .string(community.id), "name": .string(community.name),
      "status": .string(community.status), "lifecycle": .string(community.lifecycle.word),
      "platforms": .array(
        community.platforms.map {
          ["platform": .string($0.platform), "address": .string($0.address)]
        }),
      "hashtags": .strings(community.hashtags), "kind": .string(community.kind),
      "focus": .strings(community.focus), "region": .strings(community.region),
      "organiser": .strings(community.organiser),
      "members": .strings(entries(of: community.members)),
      "partOf": .string(community.partOf), "formerly": .strings(community.formerly),
      "url": .string(community.url), "notes": .string(community.notes),
      "source": .string(community.source),
      "other": .object(community.other.map { Member($0.heading, .string($0.text)) }),
    ]
  }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// The entries of a cell that holds a list, split at semicolons.
  private static func entries(of cell: String) -> [String] {
    cell.split(separator: ";").map { entry in
      let start = entry.drop(while: \.isWhitespace)
      let end = start.lastIndex { !$0.isWhitespace }
      return end.map { String(start[...$0]) } ?? ""
    }
    .filter { !$0.isEmpty }
  }
}
