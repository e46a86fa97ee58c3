internal import CopseModel

/// How many platforms communities use, and which together.
struct CombinationsSection {
  let subject: ReportSubject
  private let all: PlatformCombinations
  private let places: Range<Int>

  init(subject: ReportSubject) {
    self.subject = subject
    all = subject.audit.platformCombinations(subject.query)
    places = 0..<min(subject.years.count, all.years.count)
  }

  var section: ReportSection {
    ReportSection("combinations", "How many platforms, and which together", blocks)
  }

  private var years: [Int] { subject.years }

  private var blocks: [ReportBlock] {
    guard all.using[places].contains(where: { $0 != nil }) else {
      return [.paragraph("Platforms are not recorded in any edition.")]
    }
    return [.paragraph(sentence), .table(numbers)] + (combinations.isEmpty ? [] : [.table(sets)])
  }

  private var sentence: ReportText {
    let last = places.upperBound - 1
    guard let several = all.count(usingAtLeast: 2, in: last) else {
      return "Platforms are not recorded in \(subject.edition.year)."
    }
    let found = all.found[last]
    let query = subject.query.behind(
      platformCount: NumberRange(2, nil), in: subject.edition.year)
    let share = SectionWords.share(several, of: found)
    return
      "\(strong: several) of \(found) communities found in \(subject.edition.year)"
      + "\(share.isEmpty ? "" : ", \(share),") use two platforms or more. How to list them: \(query)"
  }

  private var numbers: ReportTable {
    let most = all.using[places].compactMap { $0?.count }.max() ?? 0
    let rows = (0..<most).map { number in
      row("\(number)", NumberRange(number, number)) { place in
        all.using[place].map { number < $0.count ? $0[number] : 0 }
      }
    }
    let several = row("two or more", NumberRange(2, nil)) { place in
      all.count(usingAtLeast: 2, in: place)
    }
    return ReportTable(
      "Communities by how many platforms they use", ["platforms"] + subject.yearColumns(years),
      rows: rows + [several])
  }

  private func row(
    _ name: String, _ range: NumberRange, _ count: (Int) -> Int?
  ) -> [ReportCell] {
    [.text(name)]
      + places.map { place in
        .count(
          count(place), subject.query.behind(platformCount: range, in: years[place]),
          share: SectionWords.share(count(place), of: all.found[place]))
      }
  }

  // MARK: - Which together

  /// More sets than these are counted.
  private static let mostSets = 20

  /// The commonest in the edition first.
  private var combinations: [PlatformCombination] {
    all.combinations
      .filter { set in places.contains { (set.counts[$0] ?? 0) > 0 } }
      .sorted { one, other in
        for place in places.reversed() where one.counts[place] != other.counts[place] {
          return (one.counts[place] ?? 0) > (other.counts[place] ?? 0)
        }
        return one.platforms.lexicographicallyPrecedes(other.platforms)
      }
  }

  private var sets: ReportTable {
    let sets = combinations
    let note: ReportText =
      sets.first.map { set in
        "How to list what a number counts, such as the first of \(subject.edition.year): \(subject.query.behind(set, in: subject.edition.year))"
      } ?? ""
    return ReportTable(
      "The commonest combinations: just these platforms, and no others",
      ["platforms"] + subject.yearColumns(years),
      rows: sets.prefix(Self.mostSets).map { set in
        [.text(set.platforms.joined(separator: " + "))]
          + places.map {
            .count(set.counts[$0], subject.query.behind(set, in: years[$0]))
          }
      }, note: rest(of: sets) + note)
  }

  private func rest(of sets: [PlatformCombination]) -> ReportText {
    let rest = sets.count - Self.mostSets
    return rest > 0 ? "And \(SectionWords.counted(rest, "more combination")). " : ""
  }
}
