/// Counts the hashtags of rows, edition by edition.
struct HashtagTally {
  let storage: AuditStorage
  var uses: HashtagUses { storage.hashtagUses }
  /// By edition and code of a hashtag.
  private var counts: [[Int]]
  /// By edition and place of a use: the rows of that edition alone.
  private var useCounts: [[Int]]
  /// The rows counted, for the platforms of each hashtag.
  private(set) var counted: [[(edition: Int, rows: Selection)]]
  /// The cells of the hashtags column in the order met.
  private var cells: [UInt32] = []
  private var hasMet: [Bool]

  init(_ storage: AuditStorage) {
    self.storage = storage
    let uses = storage.hashtagUses
    counts = Array(
      repeating: Array(repeating: 0, count: uses.hashtagCount), count: storage.editions.count)
    useCounts = Array(
      repeating: Array(repeating: 0, count: uses.all.count), count: storage.editions.count)
    counted = Array(repeating: [], count: storage.editions.count)
    hasMet = Array(repeating: false, count: storage.columns[ColumnIndex.hashtags].cells.count)
  }

  /// Counts the rows found in an edition, which it must not have counted before.
  mutating func count(_ found: [(edition: Int, rows: Selection)], in edition: Int) {
    counted[edition] = found
    for (segment, rows) in found {
      countHashtags(of: rows, in: segment, for: edition)
      // An address is asked for with `was:`, and what another edition listed was not there.
      if segment == edition { countUses(of: rows, in: edition) }
    }
  }

  private mutating func countHashtags(of rows: Selection, in segment: Int, for edition: Int) {
    guard storage.editions[edition].isRecorded[ColumnIndex.hashtags],
      let entries = storage.columns[ColumnIndex.hashtags].entries
    else { return }
    let codes = storage.editions[segment].codes[ColumnIndex.hashtags]
    guard !codes.isEmpty else { return }
    // Many rows share a cell, which is then looked at once.
    var rowCounts = Array(repeating: 0, count: hasMet.count)
    var met: [UInt32] = []
    for row in rows {
      let cell = Int(codes[row])
      if rowCounts[cell] == 0 { met.append(codes[row]) }
      rowCounts[cell] += 1
    }
    var tally = counts[edition]
    counts[edition] = []
    for cell in met {
      for code in entries.entries(ofCell: cell) { tally[Int(code)] += rowCounts[Int(cell)] }
      if !hasMet[Int(cell)] { cells.append(cell) }
      hasMet[Int(cell)] = true
    }
    counts[edition] = tally
  }

  private mutating func countUses(of rows: Selection, in edition: Int) {
    let codes = storage.editions[edition].codes[ColumnIndex.platforms]
    let uses = self.uses
    guard !codes.isEmpty, !uses.isEmpty else { return }
    var tally = useCounts[edition]
    useCounts[edition] = []
    for row in rows {
      for use in uses.uses(ofCell: codes[row]) { tally[Int(use)] += 1 }
    }
    useCounts[edition] = tally
  }
}

extension HashtagTally {
  /// The hashtags counted, in the order of ``HashtagTrends/hashtags``.
  var trends: HashtagTrendList {
    let usedOn = self.usedOn
    let isTold = Selection(capacity: uses.hashtagCount) { code in
      counts.contains { $0[code] > 0 } || usedOn[code] != nil
    }
    let codes = storage.hashtagNames.ordered(by: counts, where: isTold.contains)
    var places = [Int?](repeating: nil, count: uses.hashtagCount)
    for (place, code) in codes.enumerated() { places[code] = place }
    return HashtagTrendList(
      codes: codes, places: places, counts: counts, usedOn: usedOn,
      spellings: HashtagSpellings(of: cells, in: storage),
      platforms: HashtagPlatforms(
        ofLast: codes.map { code in counts.lastIndex { $0[code] > 0 } }, codes, counted, in: storage
      ),
      years: storage.editions.map(\.year),
      isRecorded: storage.editions.map { $0.isRecorded[ColumnIndex.hashtags] },
      names: storage.hashtagNames, uses: uses)
  }

  /// By code of a hashtag: where it is used, in order.
  private var usedOn: [Int: [HashtagPlatform]] {
    var found: [Int: [HashtagPlatform]] = [:]
    guard let names = storage.columns[ColumnIndex.platforms].entries?.names else { return found }
    for (edition, tally) in useCounts.enumerated() {
      for (use, count) in zip(uses.all, tally) where count > 0 {
        found[use.hashtag, default: []].append(
          HashtagPlatform(
            year: storage.editions[edition].year, platform: names.text(of: use.platform),
            communities: count))
      }
    }
    return found.mapValues { $0.sorted(by: HashtagPlatform.isInOrder) }
  }
}
