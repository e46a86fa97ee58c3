import CopseModel

/// The flows between two editions as a matrix: rows are what was left, columns what was joined.
struct FlowMatrix: Sendable {
  /// A flow in a row.
  struct Cell: Sendable {
    let column: Int
    let flow: Int
  }

  /// What was left, most communities first, nothing last.
  let left: [String?]
  /// What was joined, in the same order.
  let joined: [String?]
  /// By row: its flows from left to right.
  let cells: [[Cell]]
  /// By row and by column: how many communities, each once.
  let leftCounts: [Int]
  let joinedCounts: [Int]
  /// By column: the largest flow.
  let largest: [Int]

  init(_ flows: PlatformFlows?) {
    let leftCounts = flows?.leftCounts ?? [:]
    let joinedCounts = flows?.joinedCounts ?? [:]
    let left = Self.ordered(leftCounts)
    let joined = Self.ordered(joinedCounts)
    let rows = Dictionary(uniqueKeysWithValues: left.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: joined.enumerated().map { ($1, $0) })
    var cells: [[Cell]] = Array(repeating: [], count: left.count)
    var largest = Array(repeating: 0, count: joined.count)
    for (index, flow) in (flows?.flows ?? []).enumerated() {
      guard let row = rows[flow.left], let column = columns[flow.joined] else { continue }
      cells[row].append(Cell(column: column, flow: index))
      largest[column] = max(largest[column], flow.communities.count)
    }
    self.left = left
    self.joined = joined
    self.cells = cells.map { $0.sorted { $0.column < $1.column } }
    self.leftCounts = left.map { leftCounts[$0] ?? 0 }
    self.joinedCounts = joined.map { joinedCounts[$0] ?? 0 }
    self.largest = largest
  }

  private static func ordered(_ counts: [String?: Int]) -> [String?] {
    counts.sorted { one, other in
      guard let first = one.key else { return false }
      guard let second = other.key else { return true }
      return (other.value, first) < (one.value, second)
    }.map(\.key)
  }

  /// The flows by what was left, the largest of each first.
  var flowsBySource: [Int] {
    cells.flatMap { $0.map(\.flow).sorted() }
  }
}
