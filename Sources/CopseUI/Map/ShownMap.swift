import CopseModel

/// The map that is shown, kept because every key and every frame asks for it.
struct ShownMap: Sendable {
  /// What it follows from.
  struct Key: Hashable, Sendable {
    let centre: Int
    let degrees: Int
    let year: Int
    let versus: Int?
    /// How many the picture has room for.
    let most: Int
    /// The two ends of the chain that is wanted; nil while none is.
    let ends: ChainEnds?
    let gathered: [Gathering]
    /// The communities of the chain, from one end to the other; none where there is none.
    let chain: [Int]
  }

  let key: Key
  /// All that can be shown, for the list.
  let listed: Neighbourhood
  /// Of those as many as the picture has room for.
  let neighbourhood: Neighbourhood
  /// The same for every year.
  let layout: NeighbourhoodLayout
  /// Of each community of the neighbourhood, in its order.
  let places: [MapPlace]
  let walk: MapWalk
  let rows: [MapListRow]

  init?(_ key: Key, in audit: Audit, keeping kept: ShownMap?) {
    let isSameGround =
      kept?.key.centre == key.centre && kept?.key.degrees == key.degrees
      && kept?.key.most == key.most && kept?.key.chain == key.chain
    let layout =
      isSameGround
      ? kept?.layout
      : audit.neighbourhoodLayout(
        of: key.centre, degrees: key.degrees, atMost: key.most, including: key.chain)
    let listed = audit.neighbourhood(
      of: key.centre, degrees: key.degrees, at: key.year, including: key.chain,
      comparedWith: key.versus)
    let neighbourhood = audit.neighbourhood(
      of: key.centre, degrees: key.degrees, at: key.year, atMost: key.most,
      including: key.chain, comparedWith: key.versus)
    guard let layout, let listed, let neighbourhood else { return nil }
    self.key = key
    self.listed = listed
    self.neighbourhood = neighbourhood
    self.layout = layout
    places = neighbourhood.nodes.map { layout.place(of: $0.community.number) ?? .middle }
    walk = MapWalk(places, aspect: Self.aspect)
    rows = MapListRow.rows(of: listed)
  }

  /// The places in the neighbourhood of the communities of the chain, one after the other.
  var chain: [Int] { key.chain.compactMap { neighbourhood.index(of: $0) } }

  /// How many times as wide as high a map is taken to be, whatever the window: a cell is twice as
  /// high as wide.
  private static let aspect = 2.0
}
