import CopseModel
import TerminalCanvas

/// The constellation that it is in, and what falls off without it.
struct PageConstellation {
  /// More ids are no line that anybody reads.
  private static let mostNamed = 200

  let subject: PageSubject

  var lines: [PageLine] {
    let community = subject.community
    let choice = NetworkChoice(showsParts: community.isPart)
    guard let year = subject.year, community.year == year,
      subject.audit.edition(of: year)?.connectionCount != nil
    else { return [] }
    guard subject.audit.isMappedAtOnce(year, choice) else {
      return subject.title("Constellation", .constellation)
        + subject.wrapped.text(
          "not worked out yet; the screen of the constellations does it", style: .dim
        ).entry(.remark(.constellation, "not worked out"))
    }
    guard let mapped = subject.audit.mapped(year, choice),
      let node = mapped.network.node(of: community)
    else { return [] }
    guard let place = mapped.constellations.indexOfNode[node] else {
      return subject.title("In no constellation in \(year)", .constellation)
    }
    return members(of: place, in: mapped) + cut(without: node, in: mapped)
  }

  private func members(of place: Int, in mapped: MappedEdition) -> [PageLine] {
    let community = subject.community
    let year = community.year
    let constellation = mapped.constellations.all[place]
    let members = mapped.members(of: place)
    let basis = constellation.basis.words(
      members: members.count, of: mapped.network.communities.count)
    let count = PageCount(
      "Constellation in \(year): \(constellation.name)",
      "Communities that are connected more among each other than with the rest; \(basis).",
      members,
      queries: [
        Query(
          filter: .term(.constellation([community.id], year: nil)), at: .year(year),
          showsParts: mapped.choice.showsParts)
      ], named: .naming(members, at: .year(year)))
    return subject.title(count.title, .constellation, counting: count)
      + subject.wrapped.text("named from: \(basis)", style: .dim).entry(
        .remark(.constellation, "basis"))
  }

  private func cut(without node: Int, in mapped: MappedEdition) -> [PageLine] {
    let cut = mapped.cut(without: node)
    guard let words = cut.words else {
      return subject.wrapped.text("without it, nothing is cut off", style: .dim)
        .entry(.remark(.constellation, "cut"))
    }
    let text = "without it, \(words)"
    let nodes = mapped.network.listed(
      mapped.network.graph.piecesCutOff(without: node).flatMap(\.self))
    guard nodes.count <= Self.mostNamed else {
      return subject.wrapped.text(text).entry(.remark(.constellation, "cut"))
    }
    let communities = nodes.map { mapped.network.communities[$0] }
    return subject.wrapped.text(text)
      .entry(
        .number(.constellation, "cut"),
        counting: PageCount(
          "Cut off without \(subject.community.name)",
          "Communities that hung together with the largest piece of what it holds together, and "
            + "would no longer without it.",
          communities, named: .naming(communities, at: .year(subject.community.year))))
  }
}
