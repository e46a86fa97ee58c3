internal import CopseFiles
internal import CopseModel

/// `UKFEchat (ukfechat)`, with what must be known of the row.
func title(of community: Community) -> String {
  let badge = community.badge.isEmpty ? "" : " [\(community.badge)]"
  return (community.id == community.name ? community.id : "\(community.name) (\(community.id))")
    + badge
}

/// What a change says beside its kind: both sides, or the one that it has.
func told(_ change: Change, in audit: Audit) -> String {
  switch (change.kind, toldSide(change, \.before, in: audit), toldSide(change, \.after, in: audit))
  {
  case (.added, _, _), (.removed, _, _): ""
  case (.continued, let before?, _): "after \(before)"
  case (_, let before?, let after?): "\(stated(before)) → \(stated(after))"
  case (_, let side?, nil), (_, nil, let side?): side
  case (_, nil, nil): ""
  }
}

/// A side of a change; another community that it names has what must be known of it behind its id.
func toldSide(_ change: Change, _ side: KeyPath<Change, String?>, in audit: Audit) -> String? {
  guard let id = change[keyPath: side] else { return nil }
  let isID =
    change.kind == .continued
    ? side == \.before : ChangeKinds.ofConnections.contains(change.kind)
  guard isID,
    let badge = audit.communities(withID: id).first?.badge, !badge.isEmpty
  else { return id }
  return "\(id) [\(badge)]"
}

private func stated(_ text: String) -> String { text.isEmpty ? "not stated" : text }

extension ClosureEvent {
  /// The event in words, with what must be known of its communities.
  var told: String {
    let told = [(illustrativeCount, "illustrative"), (inferredCount, "inferred")]
    let badges = badges(
      told.map { number, word in (number > 0, number == count ? word : "\(number) \(word)") })
    return badges.isEmpty ? sentence : "\(sentence) [\(badges)]"
  }
}

extension JSON {
  /// A change, with the keys of docs/json.md.
  static func change(_ change: Change, of community: Community) -> JSON {
    [
      "id": .string(community.id), "name": .string(community.name),
      "change": .string(change.kind.rawValue), "before": .string(orNull: change.before),
      "after": .string(orNull: change.after),
    ]
  }

  /// An event, with the keys of docs/json.md.
  static func event(_ event: ClosureEvent) -> JSON {
    let (kind, shared) =
      switch event.kind {
      case .whole(let whole): ("whole", whole.id)
      case .host(let host): ("host", host)
      case .platform(let platform): ("platform", platform)
      }
    return [
      "kind": .string(kind), "shared": .string(shared), "closed": .integer(event.closedCount),
      "removed": .integer(event.removedCount), "illustrative": .integer(event.illustrativeCount),
      "communities": .strings(event.communities.map(\.id)), "sentence": .string(event.sentence),
    ]
  }
}

extension String {
  /// Without spaces at the end.
  var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
