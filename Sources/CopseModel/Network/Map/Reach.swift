/// The rows of an edition within so many connections of one row.
struct Reach {
  /// Those found, the nearest first, the first one included.
  private(set) var rows: [Int] = []
  /// By row; `unreached` for all others.
  private var distances: [UInt8]
  private let edition: EditionColumns
  private static let unreached = UInt8.max

  /// The most connections that anything is counted away.
  static let mostDegrees = 64

  /// - Parameter community: one that the edition does not list reaches nothing.
  init(of community: Int, degrees: Int, in edition: EditionColumns) {
    self.edition = edition
    distances = Array(repeating: Self.unreached, count: edition.rowCount)
    guard let start = edition.row(of: community) else { return }
    rows.append(start)
    distances[start] = 0
    guard let connections = edition.connections else { return }
    var first = 0
    for distance in 0..<min(max(degrees, 0), Self.mostDegrees) {
      let frontier = first..<rows.count
      first = rows.count
      for index in frontier {
        for neighbour in connections.neighbours(of: rows[index])
        where distances[Int(neighbour)] == Self.unreached {
          distances[Int(neighbour)] = UInt8(distance + 1)
          rows.append(Int(neighbour))
        }
      }
    }
  }

  /// How many connections away a community is; nil beyond reach, and where it is not listed.
  func distance(of community: Int) -> Int? {
    edition.row(of: community).flatMap { row in
      distances[row] == Self.unreached ? nil : Int(distances[row])
    }
  }

  /// How many are so many connections away.
  func count(at distance: Int) -> Int {
    rows.count { Int(distances[$0]) == distance }
  }

  /// The communities that are kept where there are too many: the nearest first, then those with
  /// more connections, then by id.
  func communities(atMost count: Int, id: (Int) -> String) -> [Int] {
    let keyed = rows.map { row in
      (key: Int(distances[row]) << 32 - (edition.connections?.degree(of: row) ?? 0), row: row)
    }.sorted { $0.key < $1.key }
    var kept: [Int] = []
    var start = 0
    // An id is a text to be made, so that only those are compared that nothing else tells apart.
    while start < keyed.count, kept.count < count {
      let end = keyed[start...].firstIndex { $0.key != keyed[start].key } ?? keyed.count
      let equals = keyed[start..<end].map { Int(edition.communities[$0.row]) }
      kept += equals.count == 1 ? equals : equals.sortedByID(id)
      start = end
    }
    return Array(kept.prefix(count))
  }
}

extension [Int] {
  /// Communities by their ids, then by their numbers.
  func sortedByID(_ id: (Int) -> String) -> [Int] {
    map { (id: id($0), number: $0) }.sorted { ($0.id, $0.number) < ($1.id, $1.number) }
      .map(\.number)
  }
}
