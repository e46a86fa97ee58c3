/// Where on the screen the keys go.
package enum Place: String, CaseIterable, Hashable, Sendable {
  case communities
  case changes
  case balance
  case sides
  case platforms
  case flows
  case hashtags
  case cohorts
  case constellations
  case map
  case mapList
  case overview
  case overviewList
  case page
  case facets
  case detail
  case queryLine
  case facetSearch
  case figureSearch
  case help
  case explanation
  case choice
  case problems

  /// What help calls the place.
  package var title: String {
    switch self {
    case .communities: "The list of communities"
    case .changes: "What changed between two editions"
    case .balance: "The balance of the years"
    case .sides: "Two editions side by side"
    case .platforms: "The platforms through the editions"
    case .flows: "Where communities moved between two editions"
    case .hashtags: "The hashtags through the editions"
    case .cohorts: "The cohorts of the years"
    case .constellations: "The constellations through the editions"
    case .map: "The map"
    case .mapList: "The list beside the map"
    case .overview: "The map of the whole"
    case .overviewList: "The constellations beside the map of the whole"
    case .page: "One community"
    case .facets: "Facets"
    case .detail: "The community beside the list"
    case .queryLine: "The query line"
    case .facetSearch: "Searching the values of a facet"
    case .figureSearch: "Narrowing the rows of figures"
    case .help: "Help"
    case .explanation: "Why something is as it is"
    case .choice: "Choosing from a list"
    case .problems: "The problems of the sheets"
    }
  }

  /// The panes of all screens; nothing lies over them when one has the keys.
  package static let panes: [Place] = [
    .communities, .changes, .balance, .sides, .platforms, .flows, .hashtags, .cohorts,
    .constellations, .map, .mapList, .overview, .overviewList, .page, .facets, .detail,
  ]

  /// The panes that are tables of figures.
  package static let figures: [Place] = [.platforms, .flows, .hashtags, .cohorts, .constellations]

  /// The panes that tell who is connected, as a picture and in words.
  package static let maps: [Place] = [.map, .mapList]

  /// The panes that tell who is connected to whom in all, as a picture and in words.
  package static let overviews: [Place] = [.overview, .overviewList]

  /// Whether a key that writes a character is text here.
  package var takesText: Bool {
    switch self {
    case .queryLine, .facetSearch, .figureSearch, .help: true
    case .communities, .changes, .balance, .sides, .platforms, .flows, .hashtags, .cohorts,
      .constellations, .map, .mapList, .overview, .overviewList, .page, .facets, .detail,
      .explanation, .choice, .problems:
      false
    }
  }
}
