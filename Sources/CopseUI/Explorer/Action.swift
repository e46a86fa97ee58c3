package import CopseModel
package import TerminalCanvas

/// Everything that a person or the outside world can mean.
package enum Action: Hashable, Sendable {
  // Moving
  case moveDown, moveUp, pageDown, pageUp, halfPageDown, halfPageUp, moveToFirst, moveToLast
  case moveLeft, moveRight
  case scrollDetailDown, scrollDetailUp
  case nextDifference, previousDifference, foldGroup, showChangesInList
  case nextSection, previousSection
  case nextFlow, previousFlow
  case nextCommunity, previousCommunity
  case nextPane, previousPane, goToFacets, open, back, quit
  // Going from screen to screen
  case showCommunities, showChanges, showBalance, showSides
  case showPlatforms, showFlows, showHashtags, showCohorts, showConstellations, showMap
  case showOverview
  case goBackInTrail, goForwardInTrail
  // The query line
  case editQuery, beginHashtag, type(String)
  case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  case caretLeft, caretRight, caretToStart, caretToEnd
  case complete, accept, nextSuggestion, previousSuggestion
  case clearLastTerm, clearQuery, undo, redo
  // Facets
  case includeValue, excludeValue, searchFacet
  // Figures
  case narrowFigures, toggleChart
  // Chains
  case markCommunity, showChain
  // The map
  case growMap, shrinkMap
  case zoomIn, zoomOut, showWhole, panLeft, panRight, panUp, panDown
  // Time
  case previousYear, nextYear, firstYear, lastYear, chooseComparison, showEveryEdition
  // Choosing, and leaving with something
  case chooseOrder, choose, copy, openPage
  case explain, explainTitle, showProblems, showHelp, runEntry, redraw, suspend
  // From the outside world
  /// A key that means nothing where it was pressed.
  case unbound(Key)
  case resize(Size), resumed, answered(Answer)
  /// Lines of a sheet have come that were asked for.
  case linesRead(SheetPassage)
  /// The keys rest.
  case settled
  /// Something that the person should know.
  case reported(String)
}
