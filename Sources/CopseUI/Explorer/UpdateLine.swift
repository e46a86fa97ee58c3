import CopseModel

/// Changing the query line; everything that is found follows from it.
extension State {
  /// The line as a query, or nil while it cannot be read.
  private var query: Query? {
    try? Query(parsing: line.text, vocabulary: audit.vocabulary)
  }

  /// Reads the line and asks for what it finds; the last good results stay while it cannot be read.
  mutating func lineChanged() -> [Effect] {
    do throws(QueryError) {
      let isEditing = place == .queryLine
      let query = try Query(
        parsing: line.text, vocabulary: audit.vocabulary, caret: isEditing ? line.caret : nil)
      lineError = nil
      generation += 1
      isWaiting = true
      let request = Request(
        generation: generation, audit: audit, query: query, previous: results,
        completion: isEditing ? CompletionQuestion(line, audit: audit) : nil)
      let isAnotherScreen = Screen(query.view) != Screen(results.query.view)
      // While a line is typed, the keys are for the line.
      awaiting = layer == nil && (isAnotherScreen || request.needsLayout) ? Awaiting(self) : nil
      return [.find(request)]
    } catch {
      lineError = error
      showLastFinding()
      if case .queryLine(let before, _) = layer {
        let question = CompletionQuestion(line, audit: audit)
        layer = .queryLine(
          before: before, completion: question.map { Completion($0, in: audit) })
      }
      keepCursorsOnScreen()
      return []
    }
  }

  /// A key is a word that finds nothing until its colon: what was found before that stays.
  private mutating func showLastFinding() {
    guard results.found.isEmpty, let lastFinding, lastFinding.query.view == results.query.view
    else { return }
    results = lastFinding
    placeListCursor(atFirst: false)
    placeSidesCursor()
    shownCommunity = listedCommunity
  }

  /// Puts another line in place of this one, which can be undone.
  mutating func setLine(_ text: String) -> [Effect] {
    guard text != line.text else { return [] }
    history.record(line.text)
    line = TextField(text)
    return lineChanged()
  }

  /// Changes the query and writes it back as a line, unless the line cannot be read.
  mutating func rewriteLine(_ change: (inout Query) -> Void) -> [Effect] {
    guard var query else {
      return say("The line cannot be read; mend it first (/), or undo (u)")
    }
    change(&query)
    return setLine(query.description)
  }

  mutating func editQuery(appending text: String) -> [Effect] {
    if screen == .page {
      // What is found is a list, which the page would hide.
      leave(opening: false)
      standing.page = nil
      settleOnScreen()
    }
    layer = .queryLine(before: line.text, completion: nil)
    lastFinding = results.found.isEmpty ? nil : results
    line.moveToEnd()
    // What is typed next is a term of its own; Backspace goes on with the last one.
    if let last = line.text.last, last != " " { line.insert(" ") }
    line.insert(text)
    return lineChanged()
  }

  /// Edits whichever text has the keys.
  mutating func edit(_ change: (inout TextField) -> Void) -> [Effect] {
    if layer == .facetSearch {
      change(&standing.facets.search)
      placeFacetCursorInSearch()
      return facetSearchFindsNothing ? say("No value has '\(standing.facets.search.text)'") : []
    }
    if layer == .figureSearch {
      editFigureSearch(change)
      return []
    }
    if case .help = layer { return editHelpSearch(change) }
    guard case .queryLine = layer else { return [] }
    change(&line)
    return lineChanged()
  }

  /// Ends editing and keeps the line as it stands.
  mutating func accept() -> [Effect] {
    switch layer {
    case .queryLine(let before, let completion):
      if let completion, completion.selection != nil { return complete() }
      if let lineError { return say("The line cannot be read: \(lineError.message)") }
      layer = nil
      writeOutHashtag()
      if let query { line = TextField(query.description) }
      if before != line.text { history.record(before) }
      return lineChanged()
    case .facetSearch, .figureSearch:
      layer = nil
      return []
    case .help, .explanation, .choice, .problems, nil:
      return []
    }
  }

  /// Leaves the line as it stands, or as it was before when it cannot be read.
  mutating func leaveLine(_ before: String) -> [Effect] {
    guard lineError != nil else { return accept() }
    layer = nil
    line = TextField(before)
    message = "The line could not be read, and is again what it was"
    return lineChanged()
  }

  /// While it was typed, `#joy` found whatever begins so; the line then says it, so that what was
  /// found stays when the caret leaves.
  private mutating func writeOutHashtag() {
    let typed = try? Query(
      parsing: line.text, vocabulary: audit.vocabulary, caret: line.caret)
    guard let typed, let query, typed != query,
      audit.find(query).count != results.found.count
    else { return }
    line.insert("*")
  }

  /// Writes the suggestion that is chosen, or the first one, in place of what was typed.
  mutating func complete() -> [Effect] {
    guard case .queryLine(_, let completion) = layer, let completion,
      let suggestion = completion.chosen
    else { return say("Nothing to complete here") }
    line = TextField(suggestion.line, caret: suggestion.caret)
    return lineChanged()
  }

  mutating func moveSuggestion(by step: Int) -> [Effect] {
    guard case .queryLine(let before, var completion?) = layer else { return [] }
    completion.moveSelection(by: step)
    layer = .queryLine(before: before, completion: completion)
    return []
  }

  mutating func clearLastTerm() -> [Effect] {
    guard let query else {
      // A line that cannot be read has no terms yet, but it has words.
      let words = line.text.split(separator: " ").dropLast()
      return setLine(words.joined(separator: " "))
    }
    guard case .all(let filters) = query.filter, !filters.isEmpty else {
      return say("The line has no term to clear")
    }
    return rewriteLine { $0.filter = .all(Array(filters.dropLast())) }
  }

  /// Takes all terms off the line; what it says about the view stays, unless it cannot be read.
  mutating func clearQuery() -> [Effect] {
    guard query != nil else { return setLine("") }
    return rewriteLine { $0.filter = .everything }
  }

  mutating func undo() -> [Effect] {
    guard let previous = history.undo(from: line.text) else { return say("Nothing to undo") }
    line = TextField(previous)
    return lineChanged()
  }

  mutating func redo() -> [Effect] {
    guard let next = history.redo(from: line.text) else { return say("Nothing to redo") }
    line = TextField(next)
    return lineChanged()
  }
}
