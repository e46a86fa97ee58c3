import CopseModel
import TerminalCanvas

/// Status and kind, whatever must not be overlooked, and the life in one line.
struct PageHeading {
  let subject: PageSubject

  var lines: [PageLine] {
    facts.entry(.heading) + parts
      + (subject.wrapped.labelled("id", subject.community.id) + [.blank] + lifeline)
      .entry(.life)
  }

  private var parts: [PageLine] {
    let parts = subject.community.parts
    if parts.isEmpty { return [] }
    return subject.wrapped.text("has \(parts.count) part\(parts.count == 1 ? "" : "s")")
      .entry(.number(.heading, "parts"), counting: PageKin(subject: subject).partsNow)
  }

  private var facts: [DetailLine] {
    let community = subject.community
    let wrapped = subject.wrapped
    let status = community.statusInWords
    let words = [status, community.kind].filter { !$0.isEmpty }.joined(separator: subject.dot)
    var lines = wrapped.text(words, style: .bold, mark: Mark(of: community))
    if let year = subject.year, community.year != year {
      lines += wrapped.text(
        "not listed in \(year); this is its row of \(community.year)", style: .color(.yellow))
    }
    if community.isIllustrative {
      lines += wrapped.text("illustrative: an invented row", style: .color(.yellow))
    }
    let inferred = community.yearsInferred
    if !inferred.isEmpty {
      lines += wrapped.text(
        "inferred: known by its name alone in \(subject.years(inferred))", style: .color(.yellow))
    }
    if let whole = community.whole { lines += wrapped.text("part of \(whole.name)") }
    return lines
  }

  /// Each edition with the status in it and what happened, beside each other so that neither hides
  /// the other; `..` stands for years without an edition.
  private var lifeline: [DetailLine] {
    var lines: [[WrappedLines.Piece]] = [[]]
    var used = 0
    var previous: Int?
    for (year, row) in subject.life {
      let events = previous.map { subject.events(from: $0, to: year) } ?? []
      let isGap = previous.map { year - $0 > 1 } ?? false
      var pieces: [WrappedLines.Piece] = isGap ? [("..", 3, .dim)] : []
      pieces.append(("\(year)", 5, .plain))
      for mark in [Mark(of: row)] + events {
        pieces.append((mark.text(in: subject.charset), 1, mark.style))
      }
      pieces.append(("", 3 - min(2, events.count), .plain))
      let columns = pieces.reduce(0) { $0 + $1.columns }
      if used + columns > subject.wrapped.columns, used > 0 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1] += pieces
      used += columns
      previous = year
    }
    return lines.map { subject.wrapped.line($0) }
  }
}

extension PageSubject {
  /// The marks of what happened to it from one edition to another, the most telling first.
  func events(from earlier: Int, to later: Int) -> [Mark] {
    guard let comparison = audit.comparison(from: earlier, to: later) else { return [] }
    return Mark.events(comparison.markedKinds(of: community.number))
  }
}
