import CopseModel
import TerminalCanvas

/// The screen of the whole: the picture, the list beside it, and what is said below.
extension State {
  var overviewTitle: String {
    guard let overview else { return "The whole" }
    let scale = standing.overview.viewport.scale
    let title = "Who is connected to whom in \(overview.key.year)"
    return scale > 1 ? title + ", \(Self.words(of: scale)) times as large" : title
  }

  var overviewListTitle: String {
    let count = overview?.constellationCount ?? 0
    return Self.count(count, "constellation")
  }

  func drawOverview(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    guard let overview, !overview.nodes.isEmpty else {
      let inner = area.inset(columns: area.columns > 20 ? 1 : 0)
      drawWrapped(reasonForNoOverview + ".", on: &canvas, in: inner, style: .plain)
      return area.origin
    }
    let (picture, words) = area.splitting(bottom: Self.wordRows(in: area))
    let view = OverviewView(
      map: overview, viewport: standing.overview.viewport, selected: overviewIndex,
      matched: results.matched, marked: marked, chain: chainOnOverview, ink: chartInk)
    let (cursor, unnamed, changes) = view.draw(on: &canvas, in: picture)
    if isDimmed { canvas.add(.dim, to: picture) }
    let (first, rest) = words.splitting(top: 1)
    canvas.write(overviewWords(of: overview, columns: first.columns), in: first, style: .dim)
    // Of a note without room for all of it the beginning is the most telling.
    drawWrapped(
      overviewNote(of: overview, unnamed: unnamed, changes: changes), on: &canvas, in: rest,
      style: .dim)
    return cursor ?? area.origin
  }

  func drawOverviewList(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    guard let overview, let rows = overviewRows, rows.count > 0 else { return area.origin }
    let list = OverviewListView(
      map: overview, rows: rows,
      cursor: RowCursor(index: overviewRowIndex, window: standing.overview.window),
      matched: results.matched, marked: marked, hasKeys: place == .overviewList, isDimmed: isDimmed)
    return list.draw(on: &canvas, in: area)
  }

  /// The nodes of the chain that is shown; nil for one that is not on the map.
  private var chainOnOverview: [Int?] {
    overviewChain?.communities.map { overview?.index(of: $0) } ?? []
  }

  /// The rows that the picture leaves for words.
  static func wordRows(in area: Rect) -> Int {
    area.rows >= 20 ? 3 : area.rows >= 8 ? 2 : area.rows >= 4 ? 1 : 0
  }

  private func drawWrapped(
    _ text: String, on canvas: inout Canvas, in area: Rect, style: Style
  ) {
    let lines = Wrapping.lines(of: text, columns: area.columns) { canvas.width(of: $0) }
    for (text, line) in zip(lines, area.lines) { canvas.write(text, in: line, style: style) }
  }

  /// What is known of the community that one stands on.
  private func overviewWords(of map: OverviewMap, columns: Int) -> String {
    guard let index = overviewIndex else { return "" }
    let node = map.nodes[index]
    let group = map.groups[map.groupOfNode[index]]
    var words: [String] = []
    switch node.change {
    case .unchanged: break
    case .appeared: words.append("newly listed")
    case .went: words.append("listed in \(map.key.versus.map(String.init) ?? "") only")
    }
    if group.slot != nil { words.append("in \(group.name)") }
    if map.isRecorded, node.change != .went {
      let changes = map.changeWords(of: index).map { ", \($0)" } ?? ""
      words.append(Self.count(node.connectionCount, "connection") + changes)
      let outside = map.connectionsOutside(of: index)
      if group.slot != nil, outside > 0 { words.append("\(outside) to other constellations") }
      if node.connectionCount > OverviewMap.mostTouching {
        words.append("the \(OverviewMap.mostTouching) shortest drawn")
      }
    }
    if community(ofOverviewNode: index)?.isIllustrative == true { words.append("illustrative") }
    let dot = charset == .unicode ? " · " : ", "
    return ShortenedNames(charset: charset, fewest: columns / 2).sentence(
      naming: [node.label], columns: columns
    ) { ($0 + words).joined(separator: dot) }
  }

  private func overviewNote(of map: OverviewMap, unnamed: Int, changes: Int) -> String {
    guard map.isRecorded else {
      return
        "\(map.key.year) has no connections file, so that who is connected is not recorded."
    }
    let listed = map.nodes.count { $0.change != .went }
    // The first words are those that a narrow window keeps; the title says the year.
    var parts = [chainNote].compactMap(\.self)
    let (came, gone, present) = map.counts
    let since = map.key.versus.map { versus in
      "; since \(versus): \(came) new, \(gone) gone"
        + (changes < came + gone ? ", \(changes) drawn" : "")
    }
    parts.append(
      "\(Self.count(listed, "community", "communities")), "
        + Self.count(present, "connection") + (since ?? "") + ".")
    if unnamed > 0 { parts.append("\(unnamed) have no room for a name.") }
    parts.append(
      overviewListTitle
        + (map.modularity.map { ", modularity \(Self.words(of: $0))." } ?? "."))
    if map.hiddenParts > 0 {
      parts.append(
        map.hiddenParts == 1 ? "1 part is left out." : "\(map.hiddenParts) parts are left out.")
    }
    return parts.joined(separator: " ")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// A number with at most two digits behind its point.
  private static func words(of number: Double) -> String {
    let hundredths = Int(number * 100 + (number < 0 ? -0.5 : 0.5))
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)."
      + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// Why no map of the whole is shown.
  var reasonForNoOverview: String {
    if audit.years.isEmpty { return "The audit has no edition" }
    guard let overview else {
      return "Laying out \(audit.editions.last?.count ?? 0) communities"
    }
    return "\(overview.key.year) lists no community"
  }
}

extension OverviewMap {
  /// The nodes that a connection joins with one.
  func neighbours(of node: Int) -> [Int] {
    edgesOfNode[node].map { edges[Int($0)] }.filter { $0.change != .went }
      .map { $0.one == node ? $0.other : $0.one }
  }

  var constellationCount: Int { groups.count { $0.slot != nil } }

  /// How many connections of a node lead out of its group.
  func connectionsOutside(of node: Int) -> Int {
    edgesOfNode[node].count { edge in
      let edge = edges[Int(edge)]
      return edge.change != .went && groupOfNode[edge.one] != groupOfNode[edge.other]
    }
  }

  /// How many connections of a node came and how many went, in words; nil where none did.
  func changeWords(of node: Int) -> String? {
    guard let versus = key.versus else { return nil }
    let changes = edgesOfNode[node].map { edges[Int($0)].change }
    let (came, went) = (changes.count { $0 == .appeared }, changes.count { $0 == .went })
    if came == 0, went == 0 { return nil }
    let words = [came == 0 ? nil : "\(came) new", went == 0 ? nil : "\(went) gone"]
    return words.compactMap(\.self).joined(separator: " and ") + " since \(versus)"
  }
}
