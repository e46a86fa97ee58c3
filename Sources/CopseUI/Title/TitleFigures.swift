import CopseModel
import TerminalCanvas

/// Every figure that stands above the panes, in the order in which it is read there.
struct TitleFigures {
  let results: Results
  let audit: Audit
  let charset: Charset

  var all: [TitleFigure] {
    (results.headline.year == nil ? [] : edition + changes) + found + sides
  }

  private var edition: [TitleFigure] {
    let headline = results.headline
    let lifecycles = headline.lifecycles.filter { $0.count > 0 }.compactMap { lifecycle, count in
      let stated = lifecycle == .unstated ? "not stated" : lifecycle.word
      return IsWord(rawValue: lifecycle == .unstated ? "unstated" : lifecycle.word).map {
        figure(count, "of them \(stated)", [.is([$0])])
      }
    }
    let illustrative = figure(
      headline.illustrative, "of them illustrative", [.is([.open]), .is([.illustrative])])
    return [figure(headline.total, "counted: open, no part", [.is([.open])])] + lifecycles
      + (headline.illustrative == 0 ? [] : [illustrative])
  }

  /// What the marks of the title count; true whichever of the two years is the later one.
  private var changes: [TitleFigure] {
    let headline = results.headline
    guard let versus = headline.versus else { return [] }
    return [
      figure(
        headline.added, "counted, not in \(versus)",
        [.balance([.new, .returned, .reopened, .detached], during: nil)], .added),
      figure(
        headline.removed, "counted in \(versus) only",
        [.balance([.removed, .closed, .attached], during: nil)], .removed),
      figure(
        headline.renamed, "counted and renamed",
        [.is([.open]), .change([.renamed], during: nil)], .renamed),
      figure(
        headline.moved, "counted and moved", [.is([.open]), .change([.moved], during: nil)],
        .moved),
    ]
  }

  /// What the line finds, what stands in the list besides, and out of how many.
  private var found: [TitleFigure] {
    var line = results.query
    line.view = nil
    line.showsChanges = false
    var removed = line
    removed.filter = Filter.all([line.filter, .term(.change([.removed], during: nil))]).normalized
    let gone = figure(results.removedCount, "found, listed no more", removed, .removed)
    let found = figure(results.found.count - results.removedCount, "found by the line", line)
    let listed = [false, true].map { showsParts in
      figure(results.found.listed, "listed", query(.everything, showsParts: showsParts))
    }
    return [found] + (results.removedCount == 0 ? [] : [gone])
      + [listed.first { $0.query != nil } ?? listed[0]]
  }

  /// What the frame round two editions side by side says; empty on other screens.
  private var sides: [TitleFigure] {
    guard let sides = results.sides, !sides.isEmpty else { return [] }
    var line = results.query
    line.view = nil
    line.match = .either
    line.showsChanges = true
    // What is continued is added too, and what moved has joined a platform.
    let untold = ChangeKinds.ofConnections.kinds + [.continued, .moved]
    var differing = line
    differing.filter =
      Filter.all([
        line.filter,
        .term(.change(ChangeKind.allCases.filter { !untold.contains($0) }, during: nil)),
      ]).normalized
    return [
      figure("side by side", Array(sides), line),
      figure("of them differ, connections aside", sides.differing.map { sides[$0] }, differing),
    ]
  }

  private func figure(_ meaning: String, _ rows: [Sides.Row], _ query: Query) -> TitleFigure {
    let communities = rows.compactMap { $0.after ?? $0.before }
    let named = Query.naming(
      communities, at: results.query.at, versus: results.query.versus, showsChanges: true)
    return TitleFigure(
      count: communities.count, mark: "", meaning: meaning,
      query: audit.first(of: [query, named], finding: communities.map(\.number)))
  }

  private func figure(
    _ count: Int, _ meaning: String, _ terms: [Term], _ mark: Mark? = nil
  ) -> TitleFigure {
    figure(count, meaning, query(Filter.all(terms.map(Filter.term)).normalized), mark)
  }

  private func figure(
    _ count: Int, _ meaning: String, _ query: Query, _ mark: Mark? = nil
  ) -> TitleFigure {
    TitleFigure(
      count: count, mark: mark?.text(in: charset) ?? "", meaning: meaning,
      query: audit.find(query).count == count ? query : nil)
  }

  /// The query that asks the same editions for something else.
  private func query(_ filter: Filter, showsParts: Bool = false) -> Query {
    Query(
      filter: filter, at: results.query.at, versus: results.query.versus, showsParts: showsParts)
  }
}
