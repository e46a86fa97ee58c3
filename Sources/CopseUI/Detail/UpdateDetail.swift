import CopseModel
import TerminalCanvas

/// Moving along the community beside the list, and what its lines lead to.
extension State {
  /// The line under the cursor of the pane, with what its number counts; nil where the pane is empty.
  var detailLine: PageLine? {
    guard let area = layout.detail, let community = shownCommunity else { return nil }
    let lines = detailLines(columns: layout.content(of: area).columns)
    guard lines.indices.contains(standing.detail.index) else { return nil }
    let line = lines[standing.detail.index]
    guard line.isNumber else { return line }
    return pageLine(line.entry, of: community) ?? line
  }

  /// The line of a community's page that is about something.
  private func pageLine(_ entry: PageLine.Entry, of community: Community) -> PageLine? {
    let subject = PageSubject(
      community, in: audit, year: community.year, versus: results.headline.versus,
      connections: community.connectionHistory.map { PageConnection($0, charset: charset) },
      wrapped: WrappedLines(columns: 80, charset: charset))
    return PageContent(subject: subject, lasting: LastingSections(subject)).lines
      .first { $0.entry == entry && $0.count != nil }
  }

  /// Goes along the lines of the pane that has the keys.
  ///
  /// - Parameter turning: whether the window goes as far, as where one turns a page.
  mutating func moveInDetail(by step: Int, turning: Bool = false) -> [Effect] {
    _ = settle()
    let layout = layout
    guard let area = layout.detail else { return scrollDetail(by: step) }
    let content = layout.content(of: area)
    let count = detailLines(columns: content.columns).count
    if turning { standing.detail.window.scroll(by: step, count: count, height: content.rows) }
    standing.detail.move(by: step, count: count, height: content.rows)
    return []
  }

  /// Scrolls the pane from wherever the keys are; the line under its cursor stays in sight.
  mutating func scrollDetail(by step: Int) -> [Effect] {
    _ = settle()
    let layout = layout
    guard let area = layout.detail else {
      return say(
        screen == .communities
          ? "No room for the community beside the list; Enter opens it"
          : "Only the list of communities (1) has one beside it")
    }
    let content = layout.content(of: area)
    standing.detail.scroll(
      by: max(-10_000, min(step, 10_000)), count: detailLines(columns: content.columns).count,
      height: content.rows)
    return []
  }

  /// Enter: lists what a number counts, opens the part under the cursor, or else the community.
  mutating func openDetail() -> [Effect] {
    guard let community = listedCommunity else { return say("No community is selected") }
    let line = detailLine
    if let target = line?.target { return openPage(of: target) }
    if let count = line?.count { return list(count) }
    return openPage(of: community.number)
  }
}

extension PageLine {
  /// Whether it is a number that a page counts.
  fileprivate var isNumber: Bool {
    switch entry {
    case .number, .connections: true
    case .heading, .life, .section, .remark, .year, .change, .event, .gap, .cell, .continues,
      .continuedBy, .whole, .part, .connection, .row:
      false
    }
  }
}
