import CopseModel
import TerminalCanvas

/// The screen of the map: the picture, the list beside it, and what is said below.
extension State {
  var mapTitle: String {
    guard let centre = shownMap?.neighbourhood.centre else { return "Map" }
    let degrees = standing.map.degrees
    return "Map of \(centre.name), \(degrees == 1 ? "1 connection" : "\(degrees) connections") far"
  }

  var mapListTitle: String {
    shownMap?.neighbourhood.centre.map { "Connections of \($0.name)" } ?? "Connections"
  }

  func drawMap(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    guard let map = shownMap else {
      drawNoMap(on: &canvas, in: area)
      return area.origin
    }
    let (picture, words) = area.splitting(
      bottom: area.rows >= 20 ? 3 : area.rows >= 8 ? 2 : area.rows >= 4 ? 1 : 0)
    let view = MapView(
      map: map, selected: mapIndex, matched: results.matched, marked: marked, ink: chartInk)
    let (cursor, unnamed) = view.draw(on: &canvas, in: picture)
    if isDimmed { canvas.add(.dim, to: picture) }
    let note = Wrapping.lines(of: mapNote(of: map, unnamed: unnamed), columns: words.columns) {
      canvas.width(of: $0)
    }
    // Of a note without room for all of it the beginning is the most telling.
    let lines = [mapWords(of: map, columns: words.columns)] + note
    for (text, line) in zip(lines, words.lines) { canvas.write(text, in: line, style: .dim) }
    return cursor ?? area.origin
  }

  func drawMapList(on canvas: inout Canvas, in area: Rect, isDimmed: Bool) -> Point? {
    guard let map = shownMap else { return area.origin }
    let list = MapListView(
      map: map, selected: mapListedIndex, window: standing.map.window, matched: results.matched,
      marked: marked, hasKeys: place == .mapList, isDimmed: isDimmed)
    return list.draw(on: &canvas, in: area)
  }

  /// What is known of the community that one stands on.
  private func mapWords(of map: ShownMap, columns: Int) -> String {
    guard let node = mapNode else { return "" }
    var words: [String] = []
    if let distance = node.distance, distance > 0 {
      words.append(distance == 1 ? "1 connection away" : "\(distance) connections away")
    }
    words.append(
      node.connectionCount == 1 ? "1 connection" : "\(node.connectionCount) connections")
    if node.more > 0 { words.append("\(node.more) of them not shown") }
    if let kinds = kindsOfConnection(to: node, in: map) { words.append(kinds) }
    let change = map.neighbourhood.changeWords(of: node)
    if !change.isEmpty { words.append(change) }
    if node.community.isIllustrative { words.append("illustrative") }
    return ShortenedNames(charset: charset, fewest: columns / 2).sentence(
      naming: [node.community.name], columns: columns
    ) { ($0 + words).joined(separator: " · ".inCharset(charset)) }
  }

  /// What the sheet calls its connection with the community in the middle.
  private func kindsOfConnection(to node: Neighbourhood.Node, in map: ShownMap) -> String? {
    guard node.distance == 1, let centre = map.neighbourhood.centre else { return nil }
    let connection = node.community.connections?.first { $0.community.number == centre.number }
    return connection.flatMap { $0.kinds.isEmpty ? nil : $0.kinds }
  }

  private func mapNote(of map: ShownMap, unnamed: Int) -> String {
    let drawn = map.neighbourhood.nodes.count
    let total = map.listed.total
    // The first words are those that a narrow window keeps.
    var parts = chainNote.map { [$0] } ?? []
    if drawn < total { parts.append("\(drawn) of \(total) are drawn.") }
    if unnamed > 0 { parts.append("\(unnamed) have no room for a name.") }
    parts.append(map.listed.summary)
    return parts.joined(separator: " ")
  }

  private func drawNoMap(on canvas: inout Canvas, in area: Rect) {
    let inner = area.inset(columns: area.columns > 20 ? 1 : 0)
    let lines = Wrapping.lines(of: reasonForNoMap + ".", columns: inner.columns) {
      canvas.width(of: $0)
    }
    for (text, line) in zip(lines, inner.lines) { canvas.write(text, in: line) }
  }
}

extension String {
  /// The text with what ASCII has no sign for replaced.
  fileprivate func inCharset(_ charset: Charset) -> String {
    charset == .unicode ? self : ", "
  }
}
