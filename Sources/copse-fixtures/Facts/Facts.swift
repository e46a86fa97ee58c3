/// What the facts file says of one real community.
package struct Facts: Hashable, Sendable {
  private let cells: [String: String]

  /// - Parameter cells: Each cell under its heading.
  package init(_ cells: [String: String]) {
    self.cells = cells
  }

  /// A cell of the facts file; empty where the file has no such column.
  package subscript(heading: String) -> String {
    cells[heading] ?? ""
  }

  package var id: String { self["id"] }

  /// Every year that the facts state, of a founding, an end, a size or an event, ascending.
  package var years: [Int] {
    ["founded", "ended", "members", "notes"].flatMap { statedYears(in: self[$0]) }.sorted()
  }

  /// The row of this community in the edition of a year, without status.
  ///
  /// What names a year is left out of earlier editions: a size, a note, a hashtag. A size without a
  /// year is given from the latest year that the facts state, when it had been counted for certain.
  package func row(in year: Int) -> Row {
    let latest = years.last ?? year
    let sizes = statements(in: self["members"]).filter { size in
      let stated = statedYears(in: size)
      return stated.isEmpty ? latest <= year : stated.allSatisfy { $0 <= year }
    }
    let notes = statements(in: self["notes"]).filter { note in
      statedYears(in: note).allSatisfy { $0 <= year }
    }
    return [
      .id: id, .name: self["name"], .platforms: self["platforms"], .hashtags: hashtags(in: year),
      .kind: self["kind"], .focus: self["focus"], .organiser: self["organiser"],
      .members: sizes.joined(separator: "; "), .url: page,
      .notes: notes.joined(separator: "; "), .source: self["source_url"],
    ]
  }

  /// The hashtags; one that ends in a year is left out of earlier editions.
  private func hashtags(in year: Int) -> String {
    statements(in: self["hashtags"]).filter { hashtag in
      let digits = String(hashtag.reversed().prefix { "0"..."9" ~= $0 }.reversed())
      guard let stamp = Int(digits) else { return true }
      switch digits.count {
      case 2: return 2000 + stamp <= year
      case 4: return stamp <= year
      default: return true
      }
    }.joined(separator: "; ")
  }

  /// The community's own site where the facts name one, else empty.
  private var page: String {
    statements(in: self["platforms"]).first { $0.hasPrefix("website:") }
      .map { "https://" + $0.dropFirst("website:".count) } ?? ""
  }
}

/// The parts of a cell that semicolons separate, trimmed, without empty ones.
package func statements(in cell: String) -> [String] {
  cell.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
}

/// The numbers of exactly four digits from 1900 to 2029, in the order of the text.
package func statedYears(in text: String) -> [Int] {
  text.split { !("0"..."9" ~= $0) }.filter { $0.count == 4 }.compactMap { Int($0) }
    .filter { 1900...2029 ~= $0 }
}

private func trimmed(_ text: String) -> String {
  let start = text.drop { $0 == " " }
  guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
  return String(start[...end])
}
