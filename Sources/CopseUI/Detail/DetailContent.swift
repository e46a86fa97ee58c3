import CopseModel
import TerminalCanvas

/// Everything that the audit says about one community, as lines of a given width.
///
/// A line with a number says which line of the page has the same, so that it is explained and listed
/// the same.
struct DetailContent {
  let community: Community
  let audit: Audit
  let wrapped: WrappedLines

  var lines: [PageLine] {
    heading + (presence + [.blank]).entry(.life) + cells + editions + parts
      + ([.blank] + origin).entry(.row(community.year))
  }

  /// Its kind and status, and whatever must not be overlooked.
  private var heading: [PageLine] {
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
    if community.parts.isEmpty { return lines.entry(.heading) }
    return lines.entry(.heading)
      + wrapped.text("has \(count(community.parts.count, "part"))").entry(Self.partsNow)
  }

  private static let partsNow = PageLine.Entry.number(.heading, "parts")

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
  private var cells: [PageLine] {
    var lines: [PageLine] = []
    for field in [Field.focus, .region, .organiser, .members, .partOf, .formerly, .url, .notes] {
      lines += wrapped.labelled(field.heading, community.cell(field))
        .entry(.cell(field, since: community.year))
    }
    for (heading, text) in community.other {
      lines += wrapped.labelled(heading, text)
        .entry(.cell(.other(heading), since: community.year))
    }
    if let connections = community.connections {
      lines += wrapped.labelled("connections", String(connections.count))
        .entry(.number(.connections, "title"))
    }
    let missing = missingColumns
    if !missing.isEmpty {
      lines += wrapped.text(
        "not recorded in \(community.year): " + missing.joined(separator: ", "), style: .dim
      ).entry(.section(.cells))
    }
    return lines + [.blank].entry(.section(.cells))
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
  private var editions: [PageLine] {
    var lines = [DetailLine(text: "Editions", style: .bold)].entry(.section(.years))
    var previous: Int?
    var source = community.source
    for (year, listed) in zip(audit.years, community.lifeline) {
      let status =
        listed.map { $0.status.isEmpty ? $0.wordForEmpty(.status) : $0.status } ?? "not listed"
      var told = wrapped.text("\(year) \(status)", mark: Mark(of: listed))
      if let listed, !listed.source.isEmpty, listed.source != source {
        told += wrapped.text("source: \(listed.source)", indent: 5, style: .dim)
        source = listed.source
      }
      lines += told.entry(.year(year))
      if let previous { lines += changes(from: previous, to: year) }
      previous = year
    }
    return lines
  }

  private func changes(from earlier: Int, to later: Int) -> [PageLine] {
    guard let comparison = audit.comparison(from: earlier, to: later) else { return [] }
    let told = comparison.changes(of: community.number)
    var lines = told.filter { !ChangeKinds.ofConnections.contains($0.kind) }.flatMap { change in
      wrapped.text(change.phrase(in: wrapped.charset), indent: 5, mark: Mark(of: change.kind))
        .entry(.change(later, change))
    }
    let connections = [
      (ChangeKind.linked, "more", comparison.connectionsGained(by: community.number).count),
      (.unlinked, "fewer", comparison.connectionsLost(by: community.number).count),
    ]
    for (kind, word, number) in connections where number > 0 {
      lines += wrapped.text("\(count(number, "connection")) \(word)", indent: 5)
        .entry(.connections(later, kind))
    }
    return lines
  }

  private var parts: [PageLine] {
    let parts = community.parts
    if parts.isEmpty { return [] }
    return [.blank].entry(.section(.parts))
      + [DetailLine(text: "Parts (\(parts.count))", style: .bold)].entry(Self.partsNow)
      + parts.flatMap { part in
        wrapped.text(part.name + part.badges(in: wrapped.charset), mark: Mark(of: part))
          .entry(.part(part.number), target: part.number)
      }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
