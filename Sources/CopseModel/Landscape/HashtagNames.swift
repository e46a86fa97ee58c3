/// What is the same of the hashtags of an audit whatever is asked of them; worked out once, when the
/// audit is opened.
struct HashtagNames: Sendable {
  /// By code, as ``HashtagUses`` has them: the folded hashtag.
  let names: [String]
  /// All codes by their names.
  let byName: [Int]
  /// By code: where the hashtags near it begin in `nearCodes`, and after the last where they end.
  private let nearStarts: [Int]
  /// Codes, by name.
  private let nearCodes: [Int]

  init(_ uses: HashtagUses) {
    let names = (0..<uses.hashtagCount).map(uses.hashtag)
    self.names = names
    byName = names.indices.sorted { names[$0] < names[$1] }
    let near = NearHashtags(names)
    var starts = [0]
    var codes: [Int] = []
    starts.reserveCapacity(names.count + 1)
    for code in names.indices {
      codes += near.places(near: code).sorted { names[$0] < names[$1] }
      starts.append(codes.count)
    }
    nearStarts = starts
    nearCodes = codes
  }

  /// The codes of the hashtags near one, by name.
  func codes(near code: Int) -> ArraySlice<Int> {
    nearCodes[nearStarts[code]..<nearStarts[code + 1]]
  }

  /// The codes for which the test holds, those with most in the last row of counts first, then in the
  /// ones before, then by name.
  ///
  /// - Parameter counts: rows by code.
  /// - Complexity: O(*rows* × (*codes* + *largest count*)).
  func ordered(by counts: [[Int]], where holds: (Int) -> Bool) -> [Int] {
    var codes = byName.filter(holds)
    // Sorted by the least important first; each step keeps the order of what it finds alike.
    for row in counts {
      let largest = codes.reduce(0) { max($0, row[$1]) }
      if largest == 0 { continue }
      var starts = Array(repeating: 0, count: largest + 2)
      for code in codes { starts[largest - row[code] + 1] += 1 }
      for place in 1..<starts.count { starts[place] += starts[place - 1] }
      var sorted = codes
      for code in codes {
        sorted[starts[largest - row[code]]] = code
        starts[largest - row[code]] += 1
      }
      codes = sorted
    }
    return codes
  }
}
