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
      let wanted = zip(codes, last).filter { $1 == edition }.map(\.0)
      if wanted.isEmpty { continue }
      let presences = Presences(
        of: counted[edition], wanted, among: uses.hashtagCount, in: storage)
      var tally = Array(repeating: 0, count: platforms.count)
      for code in wanted {
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
    of found: [(edition: Int, rows: Selection)], _ wanted: [Int], among hashtagCount: Int,
    in storage: AuditStorage
  ) {
    starts = Array(repeating: 0, count: hashtagCount + 1)
    guard let hashtags = storage.columns[ColumnIndex.hashtags].entries,
      let entries = storage.columns[ColumnIndex.platforms].entries
    else { return }
    var isWanted = Array(repeating: false, count: hashtagCount)
    for code in wanted { isWanted[code] = true }
    var met: [(code: UInt32, platform: UInt32)] = []
    for (segment, rows) in found {
      let columns = storage.editions[segment]
      for row in rows {
        for code in hashtags.entries(ofCell: columns.code(ColumnIndex.hashtags, row))
        where isWanted[Int(code)] {
          for platform in entries.entries(ofCell: columns.code(ColumnIndex.platforms, row)) {
            met.append((code, platform))
            starts[Int(code) + 1] += 1
          }
        }
      }
    }
    for code in 0..<hashtagCount { starts[code + 1] += starts[code] }
    var next = starts
    platforms = Array(repeating: 0, count: met.count)
    for (code, platform) in met {
      platforms[next[Int(code)]] = platform
      next[Int(code)] += 1
    }
  }

  func platforms(of code: Int) -> ArraySlice<UInt32> { platforms[starts[code]..<starts[code + 1]] }
}
