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
