extension Query {
  /// The query that lists the communities behind what the sheets give for a published figure; of
  /// connections those between which they are.
  ///
  /// - Returns: nil when the figure cannot be compared with the sheets.
  public init?(behind figure: PublishedFigure, in audit: Audit) {
    let name = figure.figure.split(separator: ":", maxSplits: 1).map(String.init)
    var year = figure.edition
    let filters: [Term]
    switch (name.first, name.dropFirst().first) {
    case ("total", nil): filters = [.is([.open])]
    case ("added", nil):
      filters = [.balance([.new, .returned, .reopened, .detached], during: nil)]
    case ("removed", nil): filters = [.balance([.removed, .closed, .attached], during: nil)]
    case ("connections", nil):
      filters = [.number(.connections, [NumberRange(1, nil)])]
    case ("platform", let platform?):
      filters = [.is([.open]), .whole(.platforms, values: [platform])]
    case ("parts", let id?):
      guard let before = audit.years.last(where: { $0 < figure.edition }) else { return nil }
      year = before
      filters = [.partOf([id])]
    default: return nil
    }
    guard audit.years.contains(figure.edition) else { return nil }
    self.init(
      filter: Filter.all(filters.map(Filter.term)).normalized, at: .year(year),
      showsParts: name.first == "connections")
  }
}
