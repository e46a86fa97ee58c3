internal import CopseModel

extension Audit {
  /// The communities with an id that somebody typed; in an audit without ids that is the folded
  /// name.
  func communities(typed id: String) throws(CommandFailure) -> [Community] {
    var communities = communities(withID: id)
    if communities.isEmpty {
      communities = self.communities(withID: Folding.folded(id)).filter(\.isKnownByName)
    }
    guard !communities.isEmpty else { throw .unknownID(id, closest: closest(to: id)) }
    return communities
  }

  /// The community that a text means: an id, an id in any case, or the name of one alone, as the
  /// edition or the latest one that lists it has it.
  func community(
    meant text: String, in edition: Edition
  ) throws(CommandFailure) -> [Community] {
    let exact = communities(withID: text)
    if !exact.isEmpty { return exact }
    let wanted = Folding.folded(text)
    let all = Array(find(Query(at: .any, showsParts: true)))
    for name in [{ $0.id }, { $0.name }] as [(Community) -> String] {
      let latest = all.filter { Folding.folded(name($0)) == wanted }
      let then = edition.filter { Folding.folded(name($0)) == wanted }
      let meant = latest + then.filter { row in !latest.contains { $0.number == row.number } }
      if meant.count > 1 {
        throw .severalMeant(text, Array(meant.prefix(3)), more: meant.count - 3)
      }
      if !meant.isEmpty { return meant }
    }
    throw .unknownEnd(text, closest: closest(to: text))
  }

  /// At most three communities with an id or a name near to a text, or a name that holds it.
  private func closest(to text: String) -> [Community] {
    let all = find(Query(at: .any, showsParts: true))
    let id = closestWord(to: text, in: all.lazy.map(\.id))
    let name = closestWord(to: text, in: all.lazy.map(\.name))
    let folded = Folding.folded(text)
    var closest = all.filter { $0.id == id || $0.name == name }
    closest += all.filter { Folding.folded($0.name).contains(folded) && !closest.contains($0) }
    return Array(closest.prefix(3))
  }
}
