extension HashtagTally {
  /// By code of a hashtag: on which platforms its rows are in its last edition, in order.
  ///
  /// - Parameters:
  ///   - last: The index of the last edition of each of the codes, nil where none has it.
  func platforms(ofLast last: [Int?], _ codes: [Int]) -> [[HashtagPlatform]] {
    var found = Array(repeating: [HashtagPlatform](), count: uses.hashtagCount)
    guard let names = storage.columns[ColumnIndex.platforms].entries?.names else { return found }
    let platforms = (0..<UInt32(names.count)).map(names.text)
    for edition in counted.indices {
      var isWanted = Selection(capacity: uses.hashtagCount)
      for (code, last) in zip(codes, last) where last == edition { isWanted.insert(code) }
      if isWanted.isEmpty { continue }
      let presences = Presences(of: counted[edition], isWanted, in: storage)
      var tally = Array(repeating: 0, count: platforms.count)
      for code in isWanted {
        for platform in presences.platforms(of: code) { tally[Int(platform)] += 1 }
        for platform in presences.platforms(of: code) where tally[Int(platform)] > 0 {
          found[code].append(
            HashtagPlatform(
              year: year(edition), platform: platforms[Int(platform)],
              communities: tally[Int(platform)]))
          tally[Int(platform)] = 0
        }
        found[code].sort(by: HashtagPlatform.isInOrder)
      }
    }
    return found
  }
}

/// The platforms of the rows of each hashtag, one after another: counted first, and then put in
/// their places, without a dictionary of hundreds of thousands of pairs.
private struct Presences {
  /// Where the platforms of each hashtag begin, and after the last where they end.
  private var starts: [Int]
  private var platforms: [UInt32] = []

  init(
    of found: [(edition: Int, rows: Selection)], _ isWanted: Selection, in storage: AuditStorage
  ) {
    starts = Array(repeating: 0, count: isWanted.capacity + 1)
    let rows = Self.rows(found, with: isWanted, in: storage)
    Self.forEach(of: rows, isWanted, in: storage) { code, places in
      starts[code + 1] += places.count
    }
    for code in 0..<isWanted.capacity { starts[code + 1] += starts[code] }
    var next = starts
    platforms = Array(repeating: 0, count: starts[isWanted.capacity])
    Self.forEach(of: rows, isWanted, in: storage) { code, places in
      for platform in places {
        platforms[next[code]] = platform
        next[code] += 1
      }
    }
  }

  func platforms(of code: Int) -> ArraySlice<UInt32> { platforms[starts[code]..<starts[code + 1]] }

  /// The rows with a hashtag that is wanted, told by their cells.
  private static func rows(
    _ found: [(edition: Int, rows: Selection)], with isWanted: Selection, in storage: AuditStorage
  ) -> [(edition: Int, rows: Selection)] {
    guard let hashtags = storage.columns[ColumnIndex.hashtags].entries else { return [] }
    let count = storage.columns[ColumnIndex.hashtags].cells.count
    let cells = Selection(capacity: count) { cell in
      hashtags.entries(ofCell: UInt32(cell)).contains { isWanted.contains(Int($0)) }
    }
    return found.map { edition, rows in
      var wanted = FilterEvaluation(storage: storage, edition: edition, pairs: [])
        .rows(ColumnIndex.hashtags, cells: cells)
      wanted.formIntersection(rows)
      return (edition, wanted)
    }
  }

  /// Hands out each hashtag of a row that is wanted with the platforms of that row.
  private static func forEach(
    of found: [(edition: Int, rows: Selection)], _ isWanted: Selection, in storage: AuditStorage,
    _ body: (Int, ArraySlice<UInt32>) -> Void
  ) {
    guard let hashtags = storage.columns[ColumnIndex.hashtags].entries,
      let platforms = storage.columns[ColumnIndex.platforms].entries
    else { return }
    for (segment, rows) in found {
      let columns = storage.editions[segment]
      for row in rows {
        let codes = hashtags.entries(ofCell: columns.code(ColumnIndex.hashtags, row))
        if codes.isEmpty { continue }
        let places = platforms.entries(ofCell: columns.code(ColumnIndex.platforms, row))
        for code in codes where isWanted.contains(Int(code)) { body(Int(code), places) }
      }
    }
  }
}
