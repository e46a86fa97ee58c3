/// Which communities and connections of an edition are mapped; each choice has its constellations.
public struct NetworkChoice: Hashable, Sendable {
  /// Whether communities that are part of another are nodes too.
  public let showsParts: Bool
  /// The ways in which communities are connected beside the sheet's connections.
  public let gathered: [Gathering]

  /// Without arguments as a line without terms maps an edition.
  public init(showsParts: Bool = false, gathered: [Gathering] = []) {
    self.showsParts = showsParts
    self.gathered = gathered
  }
}

extension Query {
  /// What the line maps before it narrows anything: with parts where it lists parts.
  public var networkChoice: NetworkChoice {
    NetworkChoice(
      showsParts: showsParts || filter.terms.contains(where: \.asksForParts), gathered: gathered)
  }
}
