/// The connections of one edition: unordered pairs of rows, stored from both ends.
struct Connections: Sendable {
  /// Where the neighbours of each row begin, and after the last row where they end.
  let starts: [UInt32]
  /// The neighbours of each row in ascending order.
  let ends: [UInt32]
  /// The code in `kindNames` of each entry of `ends`, and the mark of the end that the sheet names
  /// first.
  private let kinds: [UInt16]
  private let kindNames: [String]
  private static let fromMark: UInt16 = 0x8000

  /// One connection, `from` before `to` as the sheet has it.
  struct Pair: Hashable, Sendable {
    var from: UInt32
    var to: UInt32

    /// The same for both directions.
    var unordered: Pair { Pair(from: min(from, to), to: max(from, to)) }
  }

  /// - Parameters:
  ///   - pairs: each unordered pair once, with the code of its kinds.
  ///   - texts: the kinds by their codes, several joined by `; `.
  init(rowCount: Int, pairs: [(pair: Pair, kinds: UInt32)], kinds texts: Texts) {
    var degrees = Array(repeating: UInt32(0), count: rowCount + 1)
    for (pair, _) in pairs {
      degrees[Int(pair.from) + 1] += 1
      degrees[Int(pair.to) + 1] += 1
    }
    for row in 0..<rowCount { degrees[row + 1] += degrees[row] }
    starts = degrees
    // 0 for kinds that the edition does not have, else their place in `names` plus one.
    var places = Array(repeating: UInt16(0), count: texts.count)
    var names: [String] = []
    var next = degrees
    var neighbours = Array(repeating: (end: UInt32(0), kind: UInt16(0)), count: pairs.count * 2)
    for (pair, kinds) in pairs {
      if places[Int(kinds)] == 0 {
        // More kinds than a code can name share the last one; no audit has so many words.
        if names.count < Int(Self.fromMark) - 1 { names.append(texts.text(of: kinds)) }
        places[Int(kinds)] = UInt16(names.count)
      }
      let code = places[Int(kinds)] - 1
      neighbours[Int(next[Int(pair.from)])] = (pair.to, code | Self.fromMark)
      neighbours[Int(next[Int(pair.to)])] = (pair.from, code)
      next[Int(pair.from)] += 1
      next[Int(pair.to)] += 1
    }
    neighbours.withUnsafeMutableBufferPointer { neighbours in
      for row in 0..<rowCount {
        var own = UnsafeMutableBufferPointer(
          rebasing: neighbours[Int(degrees[row])..<Int(degrees[row + 1])])
        own.sort { $0.end < $1.end }
      }
    }
    ends = neighbours.map(\.end)
    self.kinds = neighbours.map(\.kind)
    kindNames = names
  }

  /// How many connections there are, each pair once.
  var count: Int { ends.count / 2 }

  /// How many communities a row is connected to.
  func degree(of row: Int) -> Int {
    Int(starts[row + 1] - starts[row])
  }

  /// The rows that a row is connected to, in ascending order.
  func neighbours(of row: Int) -> ArraySlice<UInt32> {
    ends[Int(starts[row])..<Int(starts[row + 1])]
  }

  /// The rows that a row is connected to, each with the kinds of the connection.
  func connections(of row: Int) -> [(row: Int, kinds: String)] {
    (Int(starts[row])..<Int(starts[row + 1])).map { index in
      (Int(ends[index]), kindNames[Int(kinds[index] & ~Self.fromMark)])
    }
  }

  /// Calls the body with every row that a row is connected to by a connection that the sheet
  /// writes from it, ascending.
  func forEachTarget(of row: Int, _ body: (Int) -> Void) {
    for index in Int(starts[row])..<Int(starts[row + 1]) where kinds[index] & Self.fromMark != 0 {
      body(Int(ends[index]))
    }
  }

  /// Calls the body with every connection, from the end that the sheet names first, ascending.
  func forEach(_ body: (_ from: Int, _ to: Int, _ kinds: String) -> Void) {
    for row in starts.indices.dropLast() {
      for index in Int(starts[row])..<Int(starts[row + 1]) where kinds[index] & Self.fromMark != 0 {
        body(row, Int(ends[index]), kindNames[Int(kinds[index] & ~Self.fromMark)])
      }
    }
  }

  /// Whether two rows are connected.
  ///
  /// - Complexity: O(log *degree*).
  func connects(_ row: Int, _ other: Int) -> Bool {
    let neighbours = neighbours(of: row)
    var low = neighbours.startIndex
    var high = neighbours.endIndex
    while low < high {
      let middle = (low + high) / 2
      if neighbours[middle] < other { low = middle + 1 } else { high = middle }
    }
    return low < neighbours.endIndex && neighbours[low] == other
  }

  /// The rows within so many connections of any of the given rows, those included.
  func rows(within degrees: Int, of sources: [Int], rowCount: Int) -> Selection {
    var found = Selection(capacity: rowCount)
    var frontier = sources
    for row in sources { found.insert(row) }
    var distance = 0
    // Nobody is further away than there are communities, whatever number is asked for.
    while distance < degrees, !frontier.isEmpty {
      distance += 1
      var next: [Int] = []
      for row in frontier {
        for neighbour in neighbours(of: row) where !found.contains(Int(neighbour)) {
          found.insert(Int(neighbour))
          next.append(Int(neighbour))
        }
      }
      frontier = next
    }
    return found
  }
}
