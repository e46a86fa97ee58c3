internal import CopseFiles
internal import CopseModel

extension Identity {
  /// The evidence in sentences, one a line.
  var lines: [String] {
    steps.map(\.sentence) + formerly.map(Self.line) + (namesakes.isEmpty ? [] : [namesakeLine])
  }

  private static func line(_ continuation: Continuation) -> String {
    let years = continuation.years.map { String($0) }.joined(separator: ", ")
    let listed =
      continuation.community.map { community in
        "last listed in \(community.year) as \(title(of: community)), "
          + "\(community.place.file):\(community.place.line)"
      } ?? "which no edition lists"
    return "\(years): formerly '\(continuation.id)', \(listed)"
  }

  private var namesakeLine: String {
    let named = namesakes.map { "\($0.id) (\($0.place.file):\($0.place.line))" }
    let rest = otherNamesakeCount == 0 ? "" : ", and \(otherNamesakeCount) more"
    return "of the same name, and not matched: \(named.joined(separator: ", "))\(rest)"
  }
}

extension JSON {
  /// The evidence, with the keys of docs/json.md.
  static func identity(_ identity: Identity) -> JSON {
    [
      "steps": .array(identity.steps.map(step)),
      "formerly": .array(
        identity.formerly.map {
          [
            "id": .string($0.id), "editions": .array($0.years.map { .integer($0) }),
            "lastListed": .integer(orNull: $0.community?.year),
          ]
        }),
      "namesakes": .strings(identity.namesakes.map(\.id)),
      "otherNamesakes": .integer(identity.otherNamesakeCount),
    ]
  }

  private static func step(_ step: Identity.Step) -> JSON {
    let place = step.row.place
    return [
      "edition": .integer(step.row.year), "file": .string(place.file),
      "line": .integer(place.line), "id": .string(step.writtenID), "name": .string(step.row.name),
      "match": .string(step.match.rawValue), "before": .integer(orNull: step.before?.year),
      "sameName": .integer(orNull: step.sameName?.year), "sentence": .string(step.sentence),
    ]
  }
}
