import CopseModel
import TerminalCanvas

/// Everything that the audit says about one community, as lines of a given width.
struct DetailContent {
  let community: Community
  let audit: Audit
  let columns: Int
  let charset: Charset

  var lines: [DetailLine] {
    heading + presence + [.blank] + cells + [.blank] + editions + parts + [.blank] + origin
  }

  /// Its kind and status, and whatever must not be overlooked.
  private var heading: [DetailLine] {
    let status = community.status.isEmpty ? "status not stated" : community.status
    let words = [status, community.kind].filter { !$0.isEmpty }.joined(separator: dot)
    var lines = wrapped(words, style: .bold, mark: Mark(of: community))
    if community.isIllustrative {
      lines += wrapped("illustrative: an invented row", style: .color(.yellow))
    }
    if community.isInferred {
      lines += wrapped(
        "inferred: known from year to year by its name alone", style: .color(.yellow))
    }
    if let whole = community.whole { lines += wrapped("part of \(whole.name)") }
    if !community.parts.isEmpty { lines += wrapped("has \(count(community.parts.count, "part"))") }
    return lines
  }

  private var dot: String { charset == .unicode ? " · " : " - " }

  /// Where it meets, and its life in one line.
  private var presence: [DetailLine] {
    var lines = labelled("platforms", community.platformNames.joined(separator: ", "))
    for presence in community.platforms where !presence.address.isEmpty {
      lines += labelled("  " + presence.platform, presence.address)
    }
    lines += labelled("hashtags", community.hashtags.map { "#" + $0 }.joined(separator: " "))
    let marks = zip(audit.years, community.lifeline).map { year, listed in
      "\(year) \(Mark(of: listed).text(in: charset))"
    }
    return lines + wrapped(marks.joined(separator: " "))
  }

  /// The other cells of the edition, and the columns that it lacks.
  private var cells: [DetailLine] {
    var lines: [DetailLine] = []
    for field in [Field.focus, .region, .organiser, .members, .partOf, .formerly, .url, .notes] {
      lines += labelled(field.heading, community.cell(field))
    }
    for (heading, text) in community.other { lines += labelled(heading, text) }
    if let connections = community.connections {
      lines += labelled("connections", String(connections.count))
    }
    let missing = missingColumns
    if !missing.isEmpty {
      lines += wrapped(
        "not recorded in \(community.year): " + missing.joined(separator: ", "), style: .dim)
    }
    return lines
  }

  /// Who says so, and where it stands.
  private var origin: [DetailLine] {
    labelled("source", community.source) + labelled("id", community.id)
      + labelled("row", "\(community.place.file):\(community.place.line)")
  }

  /// The headings that some edition has and the one shown has not.
  private var missingColumns: [String] {
    let fields = Field.known + audit.otherHeadings.map { Field.other($0) }
    guard let shown = audit.edition(of: community.year) else { return [] }
    return fields.filter { field in
      !shown.records(field) && audit.editions.contains { $0.records(field) }
    }.map(\.heading)
  }

  /// Every edition with the status in it, and what changed since the one before.
  private var editions: [DetailLine] {
    var lines = [DetailLine(text: "Editions", style: .bold)]
    var previous: Int?
    var source = community.source
    for (year, listed) in zip(audit.years, community.lifeline) {
      let status = listed.map { $0.status.isEmpty ? "not stated" : $0.status } ?? "not listed"
      lines += wrapped("\(year) \(status)", mark: Mark(of: listed))
      if let listed, !listed.source.isEmpty, listed.source != source {
        lines += wrapped("source: \(listed.source)", indent: 5, style: .dim)
        source = listed.source
      }
      if let previous { lines += changes(from: previous, to: year) }
      previous = year
    }
    return lines
  }

  private func changes(from earlier: Int, to later: Int) -> [DetailLine] {
    guard let comparison = audit.comparison(from: earlier, to: later) else { return [] }
    let told = comparison.changes(of: community.number)
    let connections = told.filter { ChangeKinds.ofConnections.contains($0.kind) }
    var lines = told.filter { !ChangeKinds.ofConnections.contains($0.kind) }.flatMap { change in
      wrapped(change.phrase(in: charset), indent: 5, mark: Mark(of: change.kind))
    }
    let linked = connections.count { $0.kind == .linked }
    let unlinked = connections.count - linked
    if linked > 0 { lines += wrapped("\(count(linked, "connection")) more", indent: 5) }
    if unlinked > 0 { lines += wrapped("\(count(unlinked, "connection")) fewer", indent: 5) }
    return lines
  }

  private var parts: [DetailLine] {
    let parts = community.parts
    if parts.isEmpty { return [] }
    return [.blank, DetailLine(text: "Parts (\(parts.count))", style: .bold)]
      + parts.flatMap { wrapped($0.name, mark: Mark(of: $0)) }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}

extension DetailContent {
  /// Columns of the labels, the space after them included.
  private var labelWidth: Int { columns >= 30 ? 12 : 0 }

  /// A cell under its heading; nothing for an empty one.
  private func labelled(_ label: String, _ text: String) -> [DetailLine] {
    if text.isEmpty { return [] }
    let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard labelWidth > 0 else { return wrapped("\(label): \(text)") }
    let canvas = Canvas(size: .zero, charset: charset)
    let isLong = canvas.width(of: label) >= labelWidth
    let lines = Wrapping.lines(of: text, columns: columns - labelWidth) { canvas.width(of: $0) }
    let indent = String(repeating: " ", count: labelWidth)
    let padding = String(repeating: " ", count: max(0, labelWidth - canvas.width(of: label)))
    let rows = lines.enumerated().map { index, line in
      index == 0 && !isLong
        ? DetailLine(text: label + padding + line, labelColumns: labelWidth)
        : DetailLine(text: indent + line, labelColumns: 0)
    }
    return isLong ? [DetailLine(text: label, labelColumns: columns)] + rows : rows
  }

  /// A text over as many lines as it needs, a mark before the first.
  private func wrapped(
    _ text: String, indent: Int = 0, style: Style = .plain, mark: Mark? = nil
  ) -> [DetailLine] {
    let canvas = Canvas(size: .zero, charset: charset)
    let inset = indent + (mark == nil ? 0 : 2)
    let lines = Wrapping.lines(of: text, columns: max(1, columns - inset)) {
      canvas.width(of: $0)
    }
    return lines.enumerated().map { index, line in
      let start = index == 0 ? mark.map { "\($0.text(in: charset)) " } ?? "" : ""
      let space = String(repeating: " ", count: inset - start.count)
      return DetailLine(
        text: (index == 0 ? String(repeating: " ", count: indent) + start : space) + line,
        style: style, mark: index == 0 ? mark : nil)
    }
  }
}
