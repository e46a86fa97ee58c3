import CopseModel

/// One row of the facet pane.
struct FacetRow: Hashable, Sendable {
  /// What a row is about; it stays the same while counts change.
  enum ID: Hashable, Sendable {
    case title(Facet)
    case value(Facet, String)
    /// The values that are left out; choosing it shows them.
    case more(Facet)
    /// The values that were shown; choosing it leaves them out again.
    case fewer(Facet)
  }

  enum Choice: Hashable, Sendable {
    case none, included, excluded
  }

  let id: ID
  let label: String
  let count: Int
  let choice: Choice

  /// Whether the cursor can stand on it.
  var isSelectable: Bool {
    if case .title = id { false } else { true }
  }
}

extension Facet {
  /// What the pane calls it.
  var title: String {
    switch self {
    case .platform: "Platform"
    case .lifecycle: "Lifecycle"
    case .status: "Status"
    case .kind: "Kind"
    case .focus: "Focus"
    case .region: "Region"
    case .firstListed: "First listed"
    }
  }
}

/// Where one stands in the facet pane.
struct FacetPaneState: Hashable, Sendable {
  var cursor: FacetRow.ID?
  var window = Window()
  /// The facets that show all their values.
  var expanded: Set<Facet> = []
  /// The facet whose values are searched; nil when none is.
  var searched: Facet?
  var search = TextField()
}

/// The rows of the facet pane: each facet's title and its values, the chosen ones always among
/// them.
struct FacetRows {
  /// How many values a facet shows until it is asked for more.
  static let shortCount = 6

  let facets: [FacetCounts]
  let query: Query
  let pane: FacetPaneState
  /// The edition shown; nil for every edition at once.
  let edition: Edition?

  var rows: [FacetRow] {
    facets.flatMap { rows(of: $0) }
  }

  private func rows(of counts: FacetCounts) -> [FacetRow] {
    let facet = counts.facet
    let values = valueRows(of: counts)
    if values.isEmpty, pane.searched != facet { return [] }
    let title = FacetRow(id: .title(facet), label: facet.title, count: 0, choice: .none)
    if pane.searched == facet {
      let wanted = Folding.folded(pane.search.text)
      return [title]
        + values.filter { wanted.isEmpty || Folding.folded($0.label).contains(wanted) }
    }
    // One value more takes no more room than the row that would offer it.
    if values.count <= Self.shortCount + 1 { return [title] + values }
    if pane.expanded.contains(facet) {
      return [title] + values + [
        FacetRow(id: .fewer(facet), label: "fewer", count: 0, choice: .none)
      ]
    }
    let shown = values.enumerated().filter {
      $0.offset < Self.shortCount || $0.element.choice != .none
    }
    .map(\.element)
    let more = FacetRow(
      id: .more(facet), label: "\(values.count - shown.count) more", count: 0, choice: .none)
    return [title] + shown + (shown.count < values.count ? [more] : [])
  }

  /// The values with their counts, then chosen values that nothing has any more.
  private func valueRows(of counts: FacetCounts) -> [FacetRow] {
    let chosen = query.chosen(counts.facet)
    let facet = counts.facet
    let isChosen = !chosen.included.isEmpty || !chosen.excluded.isEmpty
    func choice(_ value: String) -> FacetRow.Choice {
      guard isChosen else { return .none }
      let folded = Folding.folded(value)
      if chosen.included.contains(where: { Folding.folded($0) == folded }) { return .included }
      if chosen.excluded.contains(where: { Folding.folded($0) == folded }) { return .excluded }
      return .none
    }
    let values = counts.values.map { (Self.written($0.value, facet), $0.count) }
    let rows = values.map { value, count in
      FacetRow(
        id: .value(facet, value), label: label(value, facet), count: count, choice: choice(value))
    }
    guard isChosen else { return rows }
    let known = Set(values.map { Folding.folded($0.0) })
    let absent = (chosen.included + chosen.excluded).filter { !known.contains(Folding.folded($0)) }
    return rows
      + absent.map { value in
        FacetRow(
          id: .value(facet, value), label: label(value, facet), count: 0, choice: choice(value))
      }
  }

  /// A value as the line writes it: a lifecycle that is not stated has a word of its own there.
  private static func written(_ value: String, _ facet: Facet) -> String {
    facet == .lifecycle && value.isEmpty ? IsWord.unstated.rawValue : value
  }

  /// A column that the edition shown lacks is not recorded, and not merely empty in every row.
  private func label(_ value: String, _ facet: Facet) -> String {
    guard value.isEmpty || value == IsWord.unstated.rawValue else { return value }
    return facet.field.flatMap { edition?.wordForEmpty($0) } ?? "not stated"
  }
}
