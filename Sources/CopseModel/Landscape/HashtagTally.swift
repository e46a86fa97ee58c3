/// Counts the hashtags of rows, edition by edition.
struct HashtagTally {
  let storage: AuditStorage
  let uses: HashtagUses
  /// By edition and code of a hashtag.
  private var counts: [[Int]]
  /// By edition and cell of the platforms column: the rows of that edition alone.
  private var useCounts: [[UInt64: Int]]
  /// The rows counted, for the platforms of each hashtag.
  private(set) var counted: [[(edition: Int, rows: Selection)]]
  /// The cells of the hashtags column in the order met.
  private var cells: [UInt32] = []
  private var hasMet: [Bool]

  init(_ storage: AuditStorage) {
    self.storage = storage
    uses = HashtagUses(of: storage)
    counts = Array(
      repeating: Array(repeating: 0, count: uses.hashtagCount), count: storage.editions.count)
    useCounts = Array(repeating: [:], count: storage.editions.count)
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
    for cell in met {
      for code in entries.entries(ofCell: cell) {
        counts[edition][Int(code)] += rowCounts[Int(cell)]
      }
      if !hasMet[Int(cell)] { cells.append(cell) }
      hasMet[Int(cell)] = true
    }
  }

  private mutating func countUses(of rows: Selection, in edition: Int) {
    let codes = storage.editions[edition].codes[ColumnIndex.platforms]
    guard !codes.isEmpty, !uses.isEmpty else { return }
    var tally = useCounts[edition]
    for row in rows {
      for use in uses.uses(ofCell: codes[row]) { tally[use, default: 0] += 1 }
    }
    useCounts[edition] = tally
  }
}

extension HashtagTally {
  /// The hashtags counted, in the order of ``HashtagTrends/hashtags``.
  var trends: [HashtagTrend] {
    let usedOn = platformsByHashtag(useCounts)
    let codes = (0..<uses.hashtagCount).filter { code in
      counts.contains { $0[code] > 0 } || usedOn[code] != nil
    }
    let names = codes.map(uses.hashtag)
    let last = codes.map { code in counts.lastIndex { $0[code] > 0 } }
    let platforms = platforms(ofLast: last, codes)
    let spellings = HashtagSpellings(of: cells, in: storage)
    let near = NearHashtags(names)
    let isRecorded = storage.editions.map { $0.isRecorded[ColumnIndex.hashtags] }
    return order(codes, names).map { place in
      let code = codes[place]
      let first = counts.firstIndex { $0[code] > 0 }
      let written = spellings.spellings(of: UInt32(code))
      return HashtagTrend(
        hashtag: names[place], spellings: written.isEmpty ? uses.spellings(of: code) : written,
        counts: counts.indices.map { isRecorded[$0] ? counts[$0][code] : nil },
        years: first.flatMap { first in last[place].map { year(first)...year($0) } },
        platforms: platforms[code], usedOn: usedOn[code] ?? [], near: near.names(near: place))
    }
  }

  func year(_ edition: Int) -> Int { storage.editions[edition].year }

  /// The places of the codes, most communities in the latest edition first.
  private func order(_ codes: [Int], _ names: [String]) -> [Int] {
    let latestFirst = counts.indices.reversed()
    return codes.indices.sorted { one, other in
      for edition in latestFirst {
        let (left, right) = (counts[edition][codes[one]], counts[edition][codes[other]])
        if left != right { return left > right }
      }
      return names[one] < names[other]
    }
  }

  /// By code of a hashtag: what was counted of it by edition, in order.
  private func platformsByHashtag(_ tallies: [[UInt64: Int]]) -> [Int: [HashtagPlatform]] {
    var found: [Int: [HashtagPlatform]] = [:]
    guard let names = storage.columns[ColumnIndex.platforms].entries?.names else { return found }
    for (edition, tally) in tallies.enumerated() {
      for (use, count) in tally {
        let (hashtag, platform) = HashtagUses.parts(of: use)
        found[hashtag, default: []].append(
          HashtagPlatform(
            year: year(edition), platform: names.text(of: platform), communities: count))
      }
    }
    return found.mapValues { $0.sorted(by: HashtagPlatform.isInOrder) }
  }
}
