import CopseModel
import TerminalCanvas

/// Everything that the audit says about one community, as lines of a given width.
struct DetailContent {
  let community: Community
  let audit: Audit
  let wrapped: WrappedLines

  var lines: [DetailLine] {
    heading + presence + [.blank] + cells + [.blank] + editions + parts + [.blank] + origin
  }

  /// Its kind and status, and whatever must not be overlooked.
  private var heading: [DetailLine] {
    let status = community.statusInWords
    let words = [status, community.kind].filter { !$0.isEmpty }.joined(separator: dot)
    var lines = wrapped.text(words, style: .bold, mark: Mark(of: community))
    if community.isIllustrative {
      lines += wrapped.text("illustrative: an invented row", style: .color(.yellow))
    }
    let inferred = community.yearsInferred
    if !inferred.isEmpty {
      let years = YearSpans.text(inferred, charset: wrapped.charset)
      lines += wrapped.text("inferred: known by its name alone in \(years)", style: .color(.yellow))
    }
    if let whole = community.whole {
      lines += wrapped.text("part of \(whole.name)\(whole.badges(in: wrapped.charset))")
    }
    if !community.parts.isEmpty {
      lines += wrapped.text("has \(count(community.parts.count, "part"))")
    }
    return lines
  }

  private var dot: String { wrapped.charset == .unicode ? " · " : " - " }

  /// Where it meets, and its life in one line.
  private var presence: [DetailLine] {
    var lines = wrapped.labelled("platforms", community.platformNames.joined(separator: ", "))
    for presence in community.platforms where !presence.address.isEmpty {
      lines += wrapped.labelled("  " + presence.platform, presence.address)
    }
    lines += wrapped.labelled(
      "hashtags", community.hashtags.map { "#" + $0 }.joined(separator: " "))
    let marks = zip(audit.years, community.lifeline).map { year, listed in
      "\(year) \(Mark(of: listed).text(in: wrapped.charset))"
    }
    return lines + wrapped.text(marks.joined(separator: " "))
  }

  /// The other cells of the edition, and the columns that it lacks.
  private var cells: [DetailLine] {
    var lines: [DetailLine] = []
    for field in [Field.focus, .region, .organiser, .members, .partOf, .formerly, .url, .notes] {
      lines += wrapped.labelled(field.heading, community.cell(field))
    }
    for (heading, text) in community.other { lines += wrapped.labelled(heading, text) }
    if let connections = community.connections {
      lines += wrapped.labelled("connections", String(connections.count))
    }
    let missing = missingColumns
    if !missing.isEmpty {
      lines += wrapped.text(
        "not recorded in \(community.year): " + missing.joined(separator: ", "), style: .dim)
    }
    return lines
  }

  /// Who says so, and where it stands.
  private var origin: [DetailLine] {
    wrapped.labelled("source", community.source) + wrapped.labelled("id", community.id)
      + wrapped.labelled("row", "\(community.place.file):\(community.place.line)")
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
      let status =
        listed.map { $0.status.isEmpty ? $0.wordForEmpty(.status) : $0.status } ?? "not listed"
      lines += wrapped.text("\(year) \(status)", mark: Mark(of: listed))
      if let listed, !listed.source.isEmpty, listed.source != source {
        lines += wrapped.text("source: \(listed.source)", indent: 5, style: .dim)
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
    var lines = told.filter { !ChangeKinds.ofConnections.contains($0.kind) }.flatMap { change in
      wrapped.text(change.phrase(in: wrapped.charset), indent: 5, mark: Mark(of: change.kind))
    }
    let linked = comparison.connectionsGained(by: community.number).count
    let unlinked = comparison.connectionsLost(by: community.number).count
    if linked > 0 { lines += wrapped.text("\(count(linked, "connection")) more", indent: 5) }
    if unlinked > 0 { lines += wrapped.text("\(count(unlinked, "connection")) fewer", indent: 5) }
    return lines
  }

  private var parts: [DetailLine] {
    let parts = community.parts
    if parts.isEmpty { return [] }
    return [.blank, DetailLine(text: "Parts (\(parts.count))", style: .bold)]
      + parts.flatMap { wrapped.text($0.name + $0.badges(in: wrapped.charset), mark: Mark(of: $0)) }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
