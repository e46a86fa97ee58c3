import CopseModel
import TerminalCanvas

/// The chain that the map of the whole shows, kept because every frame asks for it.
struct ShownChain: Sendable {
  /// What it follows from.
  struct Key: Hashable, Sendable {
    let ends: ChainEnds
    let year: Int
    let gathered: [Gathering]
  }

  let key: Key
  /// The numbers of its communities, from one end to the other; none where there is no chain.
  let communities: [Int]
}

extension Style {
  /// Of the line of a chain.
  static var chain: Style { .color(.yellow).adding(.bold) }
}
