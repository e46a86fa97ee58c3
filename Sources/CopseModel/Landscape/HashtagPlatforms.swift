/// The platforms of the rows of each hashtag in its last edition, one after another: counted first, and
/// then put in their places, without a dictionary of hundreds of thousands of pairs.
struct HashtagPlatforms: Sendable {
  /// By code of a hashtag: where its platforms begin, and after the last where they end.
  private var starts: [Int]
  private var platforms: [UInt32] = []
  private let names: Texts?

  /// - Parameters:
  ///   - last: The index of the last edition of each of the codes, nil where none has it.
  ///   - counted: By edition: the rows found.
  init(
    ofLast last: [Int?], _ codes: [Int], _ counted: [[(edition: Int, rows: Selection)]],
    in storage: AuditStorage
  ) {
    let hashtagCount = storage.hashtagUses.hashtagCount
    starts = Array(repeating: 0, count: hashtagCount + 1)
    let entries = storage.columns[ColumnIndex.platforms].entries
    names = entries?.names
    guard let hashtags = storage.columns[ColumnIndex.hashtags].entries, let entries else { return }
    var lastEdition = Array(repeating: -1, count: hashtagCount)
    for (code, last) in zip(codes, last) { lastEdition[code] = last ?? -1 }
    var met: [(code: UInt32, platform: UInt32)] = []
    for (edition, found) in counted.enumerated() where lastEdition.contains(edition) {
      // Most rows have no hashtag whose last edition this is, and share their cell with others.
      let hasLast = Selection(capacity: storage.columns[ColumnIndex.hashtags].cells.count) { cell in
        hashtags.entries(ofCell: UInt32(cell)).contains { lastEdition[Int($0)] == edition }
      }
      for (segment, rows) in found {
        let columns = storage.editions[segment]
        for row in rows where hasLast.contains(Int(columns.code(ColumnIndex.hashtags, row))) {
          for code in hashtags.entries(ofCell: columns.code(ColumnIndex.hashtags, row))
          where lastEdition[Int(code)] == edition {
            for platform in entries.entries(ofCell: columns.code(ColumnIndex.platforms, row)) {
              met.append((code, platform))
              starts[Int(code) + 1] += 1
            }
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

  /// How many of its rows are on each platform, in order.
  func platforms(of code: Int, year: Int) -> [HashtagPlatform] {
    guard let names else { return [] }
    var tally = Array(repeating: 0, count: names.count)
    for platform in platforms[starts[code]..<starts[code + 1]] { tally[Int(platform)] += 1 }
    return tally.indices.filter { tally[$0] > 0 }.map { platform in
      HashtagPlatform(
        year: year, platform: names.text(of: UInt32(platform)), communities: tally[platform])
    }.sorted(by: HashtagPlatform.isInOrder)
  }
}
