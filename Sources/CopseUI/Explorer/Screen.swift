import CopseModel

/// What fills the screen below the query line.
package enum Screen: CaseIterable, Hashable, Sendable {
  /// The list of communities, with facets and one community beside it.
  case communities
  /// What changed between two editions, by kind.
  case changes
  /// How each edition's total came out of the one before.
  case balance
  /// Two editions side by side.
  case sides
  /// Communities on each platform through the editions, and the platforms used together.
  case platforms
  /// Who left which platform for which one between two editions.
  case flows
  /// Every hashtag through the editions, and those that were lost.
  case hashtags
  /// Of the communities new in a year, how many are open in later ones.
  case cohorts
  /// The constellations through the editions, how they came about, and who holds them together.
  case constellations
  /// Who is connected to one community, laid out around it.
  case map
  /// Who is connected to whom: every community, by constellation.
  case overview
  /// One community, whole.
  case page

  /// The screen that a query line asks for; a page is no matter of the line.
  init(_ view: QueryView?) {
    switch view {
    case .communities, nil: self = .communities
    case .changes: self = .changes
    case .balance: self = .balance
    case .sides: self = .sides
    case .platforms: self = .platforms
    case .flows: self = .flows
    case .hashtags: self = .hashtags
    case .cohorts: self = .cohorts
    case .constellations: self = .constellations
    case .map: self = .map
    case .overview: self = .overview
    }
  }

  /// The panes in the order of Tab; the first is what the screen is about.
  package var panes: [Place] {
    switch self {
    case .communities: [.communities, .facets, .detail]
    case .changes: [.changes, .facets]
    case .balance: [.balance]
    case .sides: [.sides, .facets]
    case .platforms: [.platforms]
    case .flows: [.flows]
    case .hashtags: [.hashtags]
    case .cohorts: [.cohorts]
    case .constellations: [.constellations]
    case .map: Place.maps
    case .overview: Place.overviews
    case .page: [.page]
    }
  }

  /// Whether it is a table of figures, ``Results/figures``.
  var isOfFigures: Bool {
    switch self {
    case .platforms, .flows, .hashtags, .cohorts, .constellations: true
    case .communities, .changes, .balance, .sides, .map, .overview, .page: false
    }
  }

  /// The pane that the screen is about.
  var main: Place { panes[0] }
}
