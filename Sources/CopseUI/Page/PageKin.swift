import CopseModel

/// What it continues and what continued it, the whole that it is a part of, and its parts.
struct PageKin {
  let subject: PageSubject

  var lines: [PageLine] { continues + continuedBy + wholes + parts }

  private var continues: [PageLine] {
    let links = subject.community.continues
    if links.isEmpty { return [] }
    return subject.title("Continues", .continues)
      + links.flatMap { link in
        subject.row(link.years, told(link)).entry(
          .continues(link.id), target: link.community?.number)
      }
  }

  private var continuedBy: [PageLine] {
    let links = subject.community.continuedBy
    if links.isEmpty { return [] }
    return subject.title("Continued by", .continuedBy)
      + links.flatMap { link in
        subject.row(link.years, told(link)).entry(
          .continuedBy(link.community?.number ?? -1), target: link.community?.number)
      }
  }

  private func told(_ link: Continuation) -> String {
    guard let other = link.community else { return "\(link.id), which no edition lists" }
    return (other.name == link.id ? link.id : "\(other.name) (\(link.id))")
      + other.badges(in: subject.charset)
  }

  private var wholes: [PageLine] {
    let wholes = related { row in [row.whole].compactMap(\.self) }
    if wholes.isEmpty { return [] }
    return subject.title("Part of", .wholes) + rows(of: wholes) { .whole($0) }
  }

  private var parts: [PageLine] {
    let parts = related(\.parts)
    if parts.isEmpty { return [] }
    let now = subject.community.parts.count
    let others =
      now == parts.count
      ? []
      : subject.wrapped.text("\(now) of them in \(subject.community.year)")
        .entry(.number(.parts, "now"), counting: partsNow)
    return subject.title("Parts: \(parts.count)", .parts, counting: partsEver(parts.map(\.other)))
      + others + rows(of: parts) { .part($0) }
  }

  /// Its parts in the edition of the row that stands at the top.
  var partsNow: PageCount {
    let community = subject.community
    let parts = community.parts
    return PageCount(
      "Parts in \(community.year)",
      "Communities that the edition of \(community.year) lists as parts of \(community.name).",
      parts, queries: [Query(filter: .term(.partOf([community.id])), at: .year(community.year))],
      named: .naming(parts, at: .year(community.year)))
  }

  private func partsEver(_ parts: [Community]) -> PageCount {
    PageCount(
      "Parts in any edition",
      "Communities that some edition lists as parts of \(subject.community.name).", parts,
      queries: [Query(filter: .term(.partOf([subject.community.id])), at: .any)],
      named: .naming(parts, at: .any))
  }

  /// Other communities with the years in which each is related so, by the latest of those rows.
  private func related(_ others: (Community) -> [Community]) -> [(other: Community, years: [Int])] {
    var found: [(other: Community, years: [Int])] = []
    var places: [Int: Int] = [:]
    for row in subject.life.compactMap(\.row) {
      for other in others(row) {
        if let place = places[other.number] {
          found[place].other = other
          found[place].years.append(row.year)
        } else {
          places[other.number] = found.count
          found.append((other, [row.year]))
        }
      }
    }
    return found
  }

  private func rows(
    of related: [(other: Community, years: [Int])], entry: (Int) -> PageLine.Entry
  ) -> [PageLine] {
    related.flatMap { other, years in
      subject.row(years, other.name + other.badges(in: subject.charset), mark: Mark(of: other))
        .entry(entry(other.number), target: other.number)
    }
  }
}
