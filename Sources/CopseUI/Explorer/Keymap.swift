import TerminalCanvas

// The table of keys, with the Keymap+….swift beside it: it feeds dispatch, hints, help,
// `copse keys`, docs/keys.md and tests. No other file has keys.

extension Keymap {
  private static let panes = Place.panes
  private static let panesButPage = Place.panes.filter { $0 != .page }
  private static let panesAndExplanation = Place.panes + [.explanation, .problems]
  /// On the map of the whole, pages are what is seen of it.
  private static let paged = panesAndExplanation.filter { $0 != .overview }
  private static let halfPaged = panes.filter { $0 != .overview }
  private static let lists: [Place] = panesAndExplanation + [.choice]
  private static let listsButMap = lists.filter { ![.map, .overview].contains($0) }
  private static let numbers: [Place] = [.balance] + Place.figures
  private static let texts: [Place] = [.queryLine, .facetSearch, .figureSearch]
  private static let textsAndHelp = texts + [.help]

  package static let standard = Keymap(
    bindings: figures + changes + page + map + overview + columns + explaining + facets + choosing
      + line + problems
      + time
      + differences
      + panesAndLayers + screens + chain + moving + leaving + help + texting)

  private static let screens: [Binding] = [
    Binding(["1"], .showCommunities, "show-communities", "Show the list of communities", in: panes),
    Binding(
      ["2"], .showChanges, "show-changes", "Show what changed between two editions", in: panes),
    Binding(["3"], .showBalance, "show-balance", "Show the balance of the years", in: panes),
    Binding(["4"], .showSides, "show-sides", "Show two editions side by side", in: panes),
    Binding(
      ["5"], .showPlatforms, "show-platforms", "Show the platforms through the editions",
      in: panes),
    Binding(
      ["6"], .showFlows, "show-flows", "Show where communities moved between two editions",
      in: panes),
    Binding(
      ["7"], .showHashtags, "show-hashtags", "Show the hashtags through the editions", in: panes),
    Binding(["8"], .showCohorts, "show-cohorts", "Show the cohorts of the years", in: panes),
    Binding(
      ["C"], .showConstellations, "show-constellations",
      "Show the constellations through the editions, and the bridges", in: panes),
    Binding(["9"], .showMap, "show-map", "Show who is connected to this community", in: panes),
    Binding(
      ["0"], .showOverview, "show-overview", "Show who is connected to whom, by constellation",
      in: panes),
    Binding(
      ["H"], .goBackInTrail, "go-back", "Go back to the place before, as you left it", in: panes),
    Binding(
      ["L"], .goForwardInTrail, "go-forward", "Go forward to the place you came back from",
      in: panes),
  ]

  private static let columns: [Binding] = [
    Binding(
      ["h", .left], .moveLeft, "move-left", "Go to the number on the left", in: numbers,
      hint: "column"),
    Binding(
      ["l", .right], .moveRight, "move-right", "Go to the number on the right", in: numbers,
      hint: "column"),
  ]

  /// Where numbers are explained, which is said before what every screen has.
  private static let explained: [Place] =
    [.changes, .page, .facets] + numbers + Place.maps + Place.overviews

  private static let explaining: [Binding] = [
    Binding(
      ["i"], .explain, "explain-number",
      "Say what is behind a number, or why this is thought to be the same community",
      in: explained, hint: "explain")
  ]

  private static let moving: [Binding] = [
    Binding(
      ["j", .down], .moveDown, "move-down", "Go down one row",
      in: listsButMap.filter { $0 != .explanation }),
    Binding(
      ["j", .down], .moveDown, "scroll-explanation", "Scroll down one row", in: [.explanation],
      hint: "more"),
    Binding(["k", .up], .moveUp, "move-up", "Go up one row", in: listsButMap),
    Binding(
      [.pageDown, .control("f")], .pageDown, "page-down", "Go down one page",
      in: paged),
    Binding(
      [.pageUp, .control("b")], .pageUp, "page-up", "Go up one page",
      in: paged),
    Binding([.control("d")], .halfPageDown, "half-page-down", "Go down half a page", in: halfPaged),
    Binding([.control("u")], .halfPageUp, "half-page-up", "Go up half a page", in: halfPaged),
    Binding(["g", .home], .moveToFirst, "move-to-first", "Go to the first row", in: lists),
    Binding(["G", .end], .moveToLast, "move-to-last", "Go to the last row", in: lists),
    Binding(
      ["J"], .scrollDetailDown, "scroll-detail-down", "Scroll the community beside the list down",
      in: panesButPage),
    Binding(
      ["K"], .scrollDetailUp, "scroll-detail-up", "Scroll the community beside the list up",
      in: panesButPage),
  ]

  private static let panesAndLayers: [Binding] = [
    Binding([.tab], .nextPane, "next-pane", "Go to the next pane", in: panes),
    Binding([.backTab], .previousPane, "previous-pane", "Go to the pane before", in: panes),
    Binding(
      [.enter], .open, "open", "Open what is under the cursor",
      in: panes.filter { !Place.maps.contains($0) }, hint: "open"),
    Binding(
      [.enter, "y", " "], .choose, "choose", "Choose what is under the cursor", in: [.choice],
      hint: "choose"),
    Binding(
      [.escape], .back, "back", "Close what lies on top; never quits",
      in: lists),
    Binding(
      [.escape], .back, "leave-text", "Leave the text as it stands; a chosen suggestion first",
      in: texts, hint: "leave"),
    Binding(
      ["q"], .back, "close", "Go back",
      in: lists.filter { $0 != .communities }, hint: "back"),
    Binding(["!"], .back, "close-problems", "Close the list of problems", in: [.problems]),
  ]

  private static let choosing: [Binding] = [
    Binding(
      ["/"], .editQuery, "edit-query", "Edit the query line",
      in: Place.panes.filter { $0 != .facets },
      hint: "query"),
    Binding(
      ["#"], .beginHashtag, "begin-hashtag", "Search by hashtag while you type",
      in: Place.panes.filter { ![.platforms, .flows, .hashtags].contains($0) },
      hint: "hashtag"),
    Binding(
      ["f"], .goToFacets, "go-to-facets", "Go to the facets",
      in: [.communities, .changes, .sides, .detail], hint: "facets"),
  ]

  private static let facets: [Binding] = [
    Binding(
      [" "], .includeValue, "include-value",
      "Find only communities with this value, or all again; several values are any of them",
      in: [.facets], hint: "include"),
    Binding(
      ["!"], .excludeValue, "exclude-value",
      "Find only communities without this value, or all again", in: [.facets], hint: "exclude"),
    Binding(
      ["/"], .searchFacet, "search-facet", "Search the values of this facet", in: [.facets],
      hint: "search values"),
  ]

  private static let line: [Binding] = [
    Binding(["u"], .undo, "undo", "Undo the last change of the query line", in: panes),
    Binding([.control("r")], .redo, "redo", "Redo what was undone", in: panes),
    Binding(["x"], .clearLastTerm, "clear-last-term", "Take the last term off the line", in: panes),
    Binding(["X"], .clearQuery, "clear-query", "Take all terms off the line", in: panes),
    Binding(["s"], .chooseOrder, "choose-order", "Choose the order of the list", in: panes),
  ]

  private static let time: [Binding] = [
    Binding(
      ["["], .previousYear, "previous-year", "Show the edition before", in: panes,
      hint: "year"),
    Binding(["]"], .nextYear, "next-year", "Show the next edition", in: panes, hint: "year"),
    Binding(["{"], .firstYear, "first-year", "Show the first edition", in: panes),
    Binding(["}"], .lastYear, "last-year", "Show the latest edition", in: panes),
    Binding(
      ["D"], .chooseComparison, "choose-comparison", "Choose the year to compare with",
      in: panes),
    Binding(
      ["a"], .showEveryEdition, "show-every-edition",
      "Show every edition; where nothing is found, one that has it",
      in: panes),
  ]

  private static let leaving: [Binding] = [
    Binding(["o"], .openPage, "open-page", "Open the community's web page", in: panes),
    Binding(["y"], .copy, "copy", "Copy the name, the address or the query", in: panes),
    Binding(
      ["i"], .explain, "explain", "Say why this is thought to be the same community",
      in: panes.filter { !explained.contains($0) }, hint: "explain"),
    Binding(
      ["I"], .explainTitle, "explain-title",
      "Say what the figures of the title count, and list what is behind one", in: panes),
    Binding(["i"], .back, "close-explanation", "Close the explanation", in: [.explanation]),
    Binding(
      [.enter], .open, "list-explained", "List what is behind the number; else close",
      in: [.explanation], hint: "list"),
    Binding(
      ["y"], .copy, "copy-explained", "Copy the query behind the number", in: [.explanation]),
    Binding(
      ["?", .function(1)], .showHelp, "help", "Show what every key does here", in: panes,
      hint: "help"),
    Binding(
      [.control("l")], .redraw, "redraw", "Paint the screen anew",
      in: Place.allCases),
    Binding([.control("z")], .suspend, "suspend", "Stop until the shell's fg", in: Place.allCases),
    Binding(["q"], .quit, "quit", "Quit", in: [.communities], hint: "quit"),
    Binding(["Q", .control("c")], .quit, "quit-everywhere", "Quit", in: lists),
    Binding([.control("c")], .quit, "quit-from-text", "Quit", in: textsAndHelp),
  ]
}
