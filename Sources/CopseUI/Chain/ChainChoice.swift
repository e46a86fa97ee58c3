import CopseModel
import TerminalCanvas

/// A chain in words, step by step, with what can be done about it.
extension State {
  func choice(of chain: CommunityChain, _ ends: ChainEnds, in year: Int) -> Choice {
    let names = chain.communities.map(\.name)
    let dash = charset == .unicode ? "–" : "-"
    let steps = chain.communities.enumerated().map { index, community in
      Choice.Option(
        label: "\(index + 1) \(community.name)",
        detail: index == 0 ? "" : "\(dash) \(chain.links[index - 1].words)",
        value: .community(community.number))
    }
    let command = Choice.Option(
      label: "copy the command", detail: command(for: chain, in: year),
      value: .copy(command(for: chain, in: year), what: "the command"))
    let map = Choice.Option(label: "show it on the map", value: .chainOnMap(ends))
    return Choice(
      title: sentence(naming: [names.first ?? "", names.last ?? ""]) {
        "From \($0[0]) to \($0[1]), \(year): " + counted(chain.links.count, "connection")
      },
      options: steps + (screen == .map ? [] : [map]) + [command], selection: steps.count - 1)
  }

  /// What tells the same on a command line.
  private func command(for chain: CommunityChain, in year: Int) -> String {
    let isLatest = year == audit.years.last
    let query = Query(
      at: isLatest ? nil : .year(year),
      showsParts: audit.edition(of: year)?.contains { $0.isPart } ?? false,
      gathered: results.query.gathered)
    let ends = [chain.communities.first, chain.communities.last].compactMap { $0?.id.inShell }
    let words = ["copse map AUDIT", query.description, "--path"] + ends
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// As one word of a shell.
  fileprivate var inShell: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_.@:/+".unicodeScalars.contains(scalar)
      }
    if isPlain { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }
}
