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
      "members": .strings(community.members),
      "partOf": .string(community.partOf), "formerly": .strings(community.formerly),
      "url": .string(community.url), "notes": .string(community.notes),
      "source": .string(community.source),
      "other": .object(community.other.map { Member($0.heading, .string($0.text)) }),
    ]
  }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
