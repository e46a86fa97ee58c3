/// Where on the screen the keys go.
package enum Place: String, CaseIterable, Hashable, Sendable {
  case communities
  case facets
  case detail
  case queryLine
  case facetSearch
  case help
  case choice

  /// What help calls the place.
  package var title: String {
    switch self {
    case .communities: "The list of communities"
    case .facets: "Facets"
    case .detail: "One community"
    case .queryLine: "The query line"
    case .facetSearch: "Searching the values of a facet"
    case .help: "Help"
    case .choice: "Choosing from a list"
    }
  }

  /// The panes of the screen, in the order of Tab.
  package static let panes: [Place] = [.communities, .facets, .detail]

  /// Whether a key that writes a character is text here.
  package var takesText: Bool {
    switch self {
    case .queryLine, .facetSearch: true
    case .communities, .facets, .detail, .help, .choice: false
    }
  }
}
