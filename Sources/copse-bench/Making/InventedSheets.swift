/// Writes the files of an invented audit, row by row.
struct InventedSheets {
  let audit: InventedAudit
  /// An existing folder.
  let folder: String

  private static let headings = [
    "id", "name", "status", "platforms", "hashtags", "kind", "focus", "region", "organiser",
    "members", "part_of", "formerly", "url", "notes", "source", "access", "activity",
  ]

  func writeCommunities(edition: Int) throws {
    var writer = try ByteWriter(path: "\(folder)/communities-\(audit.years[edition]).csv")
    for heading in Self.headings { writer.append(heading) }
    try writer.endRow()
    for place in 0..<audit.population.count {
      let community = audit.community(inPlace: place, edition: edition)
      writer.append(community.key)
      writer.append(community.name)
      writer.append(community.status)
      writer.append(community.writtenPlatforms)
      writer.append(community.hashtags.map(Choices.hashtag).joined(separator: "; "))
      writer.append(community.kind)
      writer.append(community.focus.joined(separator: "; "))
      writer.append(community.region)
      writer.append(community.organiser)
      writer.append(community.members.map { "\($0)" } ?? "")
      writer.append(audit.whole(ofPlace: place, edition: edition) ?? "")
      writer.append(audit.predecessor(ofPlace: place, edition: edition) ?? "")
      writer.append("https://example.org/\(community.key)")
      writer.append(community.notes)
      writer.append("illustrative: made by copse-bench")
      writer.append(community.access)
      writer.append(community.activity)
      try writer.endRow()
    }
    try writer.finish()
  }

  /// - Parameter each: How many connections each community begins, fewer where there are few others.
  func writeConnections(edition: Int, each: Int) throws {
    var writer = try ByteWriter(path: "\(folder)/connections-\(audit.years[edition]).csv")
    for heading in ["from", "to", "kind"] { writer.append(heading) }
    try writer.endRow()
    for place in 0..<audit.population.count {
      let id = audit.id(ofPlace: place, edition: edition)
      for (number, other) in audit.connections(ofPlace: place, each: each).enumerated() {
        writer.append(id)
        writer.append(audit.id(ofPlace: other, edition: edition))
        writer.append(number % 3 == 0 ? "shares members" : "mentions")
        try writer.endRow()
      }
    }
    try writer.finish()
  }
}

extension InventedCommunity {
  /// The cell of platforms, some with an address.
  fileprivate var writtenPlatforms: String {
    platforms.map { index in
      let name = Choices.platforms[index].name
      switch index {
      case 0, 9, 11: return "\(name):@\(key)"
      case 1: return hashtags.first.map { "\(name):\(Choices.hashtag(rank: $0))" } ?? name
      case 2: return "\(name):\(key.uppercased())"
      case 3: return "\(name):\(key).example.org"
      default: return name
      }
    }.joined(separator: "; ")
  }
}
