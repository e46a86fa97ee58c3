import CopseModel
import TerminalCanvas

/// Saying where a key means something that means nothing here.
extension State {
  mutating func sayWhere(_ key: Key) -> [Effect] {
    // Where no row is left for words they would hide the text that is being typed.
    if place.takesText, layout.hints.isEmpty { return [] }
    return say(reason(against: key))
  }

  private func reason(against key: Key) -> String {
    let name = key.name(in: charset)
    let places = Keymap.standard.bindings.filter { $0.keys.contains(key) }.flatMap(\.places)
    if let nearest = nearest(of: places) {
      let keys = names(of: closing + nearest.way).joined(separator: " and ")
      return "\(name) works after \(keys), in '\(nearest.place.title)'"
    }
    let other =
      Keymap.standard.action(for: "?", in: place) == .showHelp
      ? "\(keyName(.showHelp)) lists the keys" : "\(keyName(.back)) leaves this"
    return "\(name) does nothing here; \(other)"
  }

  /// Why a binding cannot run where one is: where it does, and how to get there.
  func reason(against binding: Binding) -> String {
    guard let nearest = nearest(of: binding.places) else {
      return "Only in '\(binding.places.first?.title ?? "")'"
    }
    let keys = names(of: nearest.way)
    let go = keys.count == 1 ? "goes" : "go"
    return "Only in '\(nearest.place.title)'; \(keys.joined(separator: " and ")) \(go) there"
  }

  /// The keys that take away what lies over the panes.
  private var closing: [Action] {
    switch layer {
    case nil: []
    case .queryLine(_, let completion): completion?.selection == nil ? [.back] : [.back, .back]
    case .help(let help): help.search.text.isEmpty ? [.back] : [.back, .back]
    case .facetSearch, .figureSearch, .explanation, .choice, .problems: [.back]
    }
  }

  private func names(of actions: [Action]) -> [String] { actions.map { keyName($0) } }

  /// The place that is reached most easily, and the way to it from the pane; nil where keys lead to
  /// none of them.
  private func nearest(of places: [Place]) -> (place: Place, way: [Action])? {
    let inOrder = [pane] + screen.panes + Place.allCases
    for place in inOrder where places.contains(place) {
      if let way = way(to: place) { return (place, way) }
    }
    return nil
  }

  /// How keys lead to a place from the pane, what lies over it being closed.
  private func way(to target: Place) -> [Action]? {
    if target == pane { return [] }
    let isSameScreen = screen.panes.contains(target)
    // A line that cannot be read keeps one on its screen.
    let isReadable = lineError == nil
    let others: [Action]? = isReadable ? [.showCommunities] : nil
    switch target {
    case .communities: return isReadable || isSameScreen ? [.showCommunities] : nil
    case .changes: return isReadable || isSameScreen ? [.showChanges] : nil
    case .balance: return isReadable || isSameScreen ? [.showBalance] : nil
    case .sides: return isReadable || isSameScreen ? [.showSides] : nil
    case .platforms: return isReadable || isSameScreen ? [.showPlatforms] : nil
    case .flows: return isReadable || isSameScreen ? [.showFlows] : nil
    case .hashtags: return isReadable || isSameScreen ? [.showHashtags] : nil
    case .cohorts: return isReadable || isSameScreen ? [.showCohorts] : nil
    case .constellations: return isReadable || isSameScreen ? [.showConstellations] : nil
    case .map: return isReadable || isSameScreen ? [.showMap] : nil
    case .overview: return isReadable || isSameScreen ? [.showOverview] : nil
    case .overviewList:
      if isSameScreen { return [.nextPane] }
      return isReadable ? [.showOverview, .nextPane] : nil
    case .mapList:
      if isSameScreen { return [.nextPane] }
      return isReadable ? [.showMap, .nextPane] : nil
    case .page:
      if results.found.isEmpty { return nil }
      return [.communities, .detail].contains(pane) ? [.open] : others.map { $0 + [.open] }
    case .facets: return isSameScreen ? [.goToFacets] : others.map { $0 + [.goToFacets] }
    case .detail:
      if pane == .facets, isSameScreen { return [.nextPane] }
      return isSameScreen ? [.previousPane] : others.map { $0 + [.previousPane] }
    case .queryLine: return pane == .facets ? [.previousPane, .editQuery] : [.editQuery]
    case .facetSearch: return way(to: .facets).map { $0 + [.searchFacet] }
    case .figureSearch:
      if [.platforms, .flows].contains(pane) { return [.narrowFigures] }
      return way(to: .hashtags).map { $0 + [.narrowFigures] }
    case .help: return [.showHelp]
    case .explanation: return selectedCommunity == nil ? nil : [.explain]
    case .choice: return [.chooseOrder]
    case .problems:
      if audit.problems.isEmpty { return nil }
      return pane == .facets ? [.previousPane, .showProblems] : [.showProblems]
    }
  }
}
