import CopseModel

/// Choosing from a list that lies over the panes, and what follows from it.
extension State {
  mutating func choose() -> [Effect] {
    guard case .choice(let choice) = layer, choice.options.indices.contains(choice.selection)
    else { return [] }
    layer = nil
    switch choice.options[choice.selection].value {
    case .comparison(let year): return rewriteLine { $0.versus = year }
    case .order(let key): return sort(by: key)
    case .copy(let text, let what): return copy(text, what: what)
    case .figure(let figure): return list(figure)
    case .community(let number): return goToStep(number)
    case .chainOnMap(let ends): return showOnMap(ends)
    }
  }

  /// Choosing the order that is there already turns it round.
  private mutating func sort(by key: String) -> [Effect] {
    guard let query = try? Query(parsing: "sort:\(key)", vocabulary: audit.vocabulary),
      let chosen = query.sort.first
    else { return rewriteLine { $0.sort = [] } }
    return rewriteLine { query in
      let isSame = query.sort.first?.key == chosen.key
      let descending = isSame ? !(query.sort.first?.descending ?? false) : false
      query.sort = [SortKey(key: chosen.key, descending: descending)]
    }
  }

  mutating func chooseOrder() -> [Effect] {
    let keys = [
      ("the order of the sheet", ""), ("name", "name"), ("status", "status"), ("kind", "kind"),
      ("platforms", "platforms"), ("members", "members"), ("connections", "connections"),
      ("first listed", "first"), ("editions", "editions"),
    ]
    let shown = results.query.sort.first
    let options = keys.map { Choice.Option(label: $0.0, value: .order($0.1)) }
    let selection = keys.firstIndex { key in
      (try? Query(parsing: "sort:\(key.1)", vocabulary: audit.vocabulary))?.sort.first?.key
        == shown?.key && shown != nil
    }
    layer = .choice(
      Choice(title: "Sort by (again: reverse)", options: options, selection: selection ?? 0))
    return []
  }

  mutating func chooseCopy() -> [Effect] {
    if case .explanation(let explanation) = layer { return copyExplained(explanation) }
    if case .problems = layer { return copyProblem() }
    var options: [Choice.Option] = []
    if let community = selectedCommunity {
      options.append(.init(label: "name", value: .copy(community.name, what: "the name")))
      if let address = address(of: community) {
        options.append(.init(label: "address", value: .copy(address, what: "the address")))
      }
    }
    if let query = queryBehindFigure {
      options.append(
        .init(
          label: "query behind the number",
          value: .copy(query.description, what: "the query behind the number")))
    }
    options.append(.init(label: "query", value: .copy(line.text, what: "the query")))
    layer = .choice(Choice(title: "Copy", options: options, selection: 0))
    return []
  }

  mutating func copy(_ text: String, what: String) -> [Effect] {
    if text.isEmpty { return say("The query is empty; nothing was copied") }
    message = "Sent \(what) to the terminal's clipboard: \(text)"
    return [.copy(text)]
  }

  mutating func openPage() -> [Effect] {
    guard let community = selectedCommunity else { return say("No community is selected") }
    guard let address = address(of: community) else {
      return say("No web page in this edition: \(community.name)")
    }
    if isRemote { return say("Open on your own machine: \(address)") }
    message = "Opening \(address)"
    return [.openPage(address)]
  }

  /// The page of a community: its `url`, or else the first of its platforms' that is one.
  ///
  /// - Returns: an `http` or `https` address, or nil; nothing else is ever opened.
  private func address(of community: Community) -> String? {
    ([community.url] + community.platforms.map(\.address)).first { address in
      let lowered = address.lowercased()
      return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
        && !address.contains { $0.isWhitespace || $0.isNewline }
    }
  }
}
