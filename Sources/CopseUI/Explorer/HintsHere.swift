import CopseModel

/// What the keys do under the cursor, where that is not what the table of keys says of the place.
struct HintsHere: Hashable, Sendable {
  /// What has a hint at the place and nothing to do right now.
  var idle: Set<Action> = []
  /// The word for what an action does here.
  var words: [Action: String] = [:]

  /// Says what an action does, or that it does nothing.
  mutating func tell(_ action: Action, _ word: String?) {
    if let word { words[action] = word } else { idle.insert(action) }
  }

  /// Leaves actions out unless they have something to do.
  mutating func keep(_ actions: [Action], if canBeDone: Bool) {
    if !canBeDone { idle.formUnion(actions) }
  }
}

extension State {
  var hintsHere: HintsHere {
    var hints = HintsHere()
    let shown = results.headline.year
    hints.keep([.previousYear], if: !audit.years.isEmpty && shown != audit.years.first)
    hints.keep([.nextYear], if: !audit.years.isEmpty && shown != audit.years.last)
    tellChain(&hints)
    switch place {
    case .communities: hints.keep([.open, .explain], if: listedCommunity != nil)
    case .detail:
      hints.keep([.open, .explain], if: listedCommunity != nil)
      let line = detailLine
      if line?.target == nil, line?.count != nil { hints.tell(.open, "list") }
    case .changes: tellChanges(&hints)
    case .balance: tellBalance(&hints)
    case .sides:
      hints.keep([.open, .explain], if: sidesCommunity != nil)
      hints.keep([.nextDifference, .previousDifference], if: sides?.differing.isEmpty == false)
    case .platforms, .flows, .hashtags, .cohorts, .constellations: tellFigures(&hints)
    case .page: tellPage(&hints)
    case .facets: tellFacets(&hints)
    case .map, .mapList: tellMap(&hints)
    case .overview, .overviewList: tellOverview(&hints)
    case .explanation:
      if case .explanation(let explanation) = layer {
        hints.keep([.open], if: explanation.query != nil)
        hints.keep([.moveDown], if: explanationBox(of: explanation).hasMore)
      }
    case .choice: hints.keep([.choose], if: isChoiceOfSomething)
    case .problems, .queryLine, .facetSearch, .figureSearch, .help: break
    }
    return hints
  }

  private func tellChanges(_ hints: inout HintsHere) {
    let rows = changeRows
    let list = rows.list
    hints.keep(
      [.nextDifference, .previousDifference],
      if: list.map { !$0.groups.isEmpty || !$0.events.isEmpty } ?? false)
    let canCompare = results.headline.year != nil && audit.years.count > 1
    switch rows[standing.changes.cursor.index] {
    case .note, nil:
      hints.tell(.open, canCompare ? "years" : nil)
      hints.keep([.explain, .foldGroup], if: false)
    case .heading(let section):
      // Space does the same.
      hints.tell(.open, rows.folded.contains(section) ? "unfold" : "fold")
      hints.keep([.foldGroup], if: false)
    case .event(let event): hints.tell(.open, event.closures.whole == nil ? "list" : "open")
    case .entry: break
    }
  }

  private func tellBalance(_ hints: inout HintsHere) {
    let number = balanceNumber
    hints.keep([.explain], if: number != nil)
    hints.tell(.open, number?.query == nil || number?.count == 0 ? nil : "list")
    if case .edition(let year) = balanceRow, let edition = balanceTable?.edition(year) {
      hints.keep([.moveLeft, .moveRight], if: edition.columns.count > 1)
    } else {
      hints.keep([.moveLeft, .moveRight], if: false)
    }
  }

  private func tellFigures(_ hints: inout HintsHere) {
    guard let table = figures, let figure, let row = table.row(at: figure.place) else {
      hints.keep(
        [
          .open, .explain, .moveLeft, .moveRight, .nextSection, .previousSection, .nextFlow,
          .previousFlow,
        ], if: false)
      return
    }
    hints.keep([.moveLeft, .moveRight], if: row.cells.count > 1)
    hints.keep([.toggleChart], if: table.picture != nil)
    if case .number(0, _) = table.cell(of: figure) {
      hints.tell(.open, nil)
      return
    }
    switch table.behind(figure) {
    case .communities: hints.tell(.open, "list")
    case .page: break
    case .nothing: hints.tell(.open, nil)
    }
  }

  private func tellPage(_ hints: inout HintsHere) {
    let line = pageLine
    let count = line?.count?.communities.count ?? 0
    hints.tell(.open, line?.target != nil ? "open" : count > 0 ? "list" : nil)
    hints.keep(
      [.nextDifference, .previousDifference], if: pageLines.contains { $0.isChange })
    hints.keep([.nextCommunity, .previousCommunity], if: results.found.count > 1)
  }

  private func tellMap(_ hints: inout HintsHere) {
    let node = mapNode
    hints.tell(.open, node.map { $0.community.number == standing.map.centre ? "open" : "middle" })
    let degrees = standing.map.degrees
    hints.keep([.growMap], if: node != nil && degrees < MapPane.degreeRange.upperBound)
    hints.keep([.shrinkMap], if: node != nil && degrees > MapPane.degreeRange.lowerBound)
    let isAlone = (shownMap?.neighbourhood.nodes.count ?? 0) < 2
    hints.keep([.moveLeft, .moveRight, .moveUp, .moveDown], if: !isAlone)
  }

  /// Marking is told where one goes from community to community, the chain once it has an end.
  private func tellChain(_ hints: inout HintsHere) {
    let number = Self.placesOfChains.contains(place) ? selectedCommunity?.number : nil
    if let marked, number == marked { hints.tell(.markCommunity, "unmark") }
    hints.keep([.markCommunity], if: number != nil)
    hints.keep([.showChain], if: number != nil && marked != nil && number != marked)
  }

  private static let placesOfChains: Set<Place> = Set(
    [.communities, .page] + Place.maps + Place.overviews)

  private func tellOverview(_ hints: inout HintsHere) {
    let isAlone = (overview?.nodes.count ?? 0) < 2
    hints.keep([.moveLeft, .moveRight, .moveUp, .moveDown], if: !isAlone)
    hints.keep([.zoomOut], if: standing.overview.viewport.scale > 1)
    hints.keep([.zoomIn, .explain, .foldGroup, .open], if: overviewIndex != nil)
    if place == .overviewList, case .heading(let group) = overviewRow {
      hints.tell(.open, overviewRows?.isUnfolded(group) == true ? "fold" : "unfold")
      // Space does the same.
      hints.keep([.foldGroup], if: false)
    }
  }

  private func tellFacets(_ hints: inout HintsHere) {
    switch facetRow?.id {
    case .value:
      // Space does the same.
      hints.tell(.open, "include")
      hints.keep([.includeValue], if: false)
    case .more:
      hints.tell(.open, "show all")
      hints.keep([.includeValue, .excludeValue], if: false)
    case .fewer:
      hints.tell(.open, "show fewer")
      hints.keep([.includeValue, .excludeValue, .explain], if: false)
    case .title, nil:
      hints.keep([.open, .includeValue, .excludeValue, .explain, .searchFacet], if: false)
    }
  }

  /// Whether choosing what is under the cursor leads anywhere.
  private var isChoiceOfSomething: Bool {
    guard case .choice(let choice) = layer, choice.options.indices.contains(choice.selection),
      case .figure(let figure) = choice.options[choice.selection].value
    else { return true }
    return figure.query != nil && figure.count > 0
  }
}
