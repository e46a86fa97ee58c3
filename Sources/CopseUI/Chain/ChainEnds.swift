/// The numbers of two communities that a chain is to join.
struct ChainEnds: Hashable, Sendable {
  let from: Int
  let to: Int
}
