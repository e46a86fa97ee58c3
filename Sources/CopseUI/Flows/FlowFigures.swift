import CopseModel
import TerminalCanvas

/// What the screen of the flows shows: who left which platform for which one between two editions, as
/// a matrix where there is room for it, and as bars.
struct FlowFigures: FigureTable {
  enum Part: String, Hashable, Sendable {
    case matrix, list
  }

  /// With less room the matrix would show a corner of itself.
  private static let leastForMatrix = Size(columns: 90, rows: 22)

  /// The rows by their place in what they are about.
  struct Rows: Sendable {
    /// Those of the matrix.
    var left: [Int]
    var flows: [Int]
    /// Whether the rows about all of them are there, which they are unless narrowed.
    var hasTotals: Bool
  }

  let query: Query
  /// Nil when nothing is compared, or platforms are not recorded.
  let flows: PlatformFlows?
  let matrix: FlowMatrix
  /// By flow: whether all of its communities are invented.
  let isIllustrative: [Bool]
  let rows: Rows
  /// The sections from top to bottom.
  let parts: [Part]
  let sections: [FigureSection]
  private let notes: [String]

  init(_ query: Query, comparing comparison: Comparison?, in audit: Audit) {
    let compared = ComparedYears(query: query, audit: audit, comparison: comparison)
    var flows: PlatformFlows?
    if let pair = compared.pair {
      var pairQuery = query
      pairQuery.at = .year(pair.to)
      pairQuery.versus = pair.from
      flows = audit.platformFlows(pairQuery).first { $0.isRecorded }
    }
    let matrix = FlowMatrix(flows)
    let listed = matrix.flowsBySource
    self.init(
      query: query, flows: flows, matrix: matrix, isIllustrative: Self.invented(flows, in: audit),
      rows: Rows(
        left: Array(matrix.left.indices), flows: listed, hasTotals: !listed.isEmpty),
      parts: [.list], notes: FlowSections.notes(compared, flows))
  }

  private init(
    query: Query, flows: PlatformFlows?, matrix: FlowMatrix, isIllustrative: [Bool], rows: Rows,
    parts: [Part], notes: [String]
  ) {
    self.query = query
    self.flows = flows
    self.matrix = matrix
    self.isIllustrative = isIllustrative
    self.rows = rows
    self.parts = parts
    self.notes = notes
    sections =
      FlowSections(
        flows: flows, matrix: matrix, rows: rows, notes: notes, parts: parts
      ).sections
  }

  private static func invented(_ flows: PlatformFlows?, in audit: Audit) -> [Bool] {
    guard let flows, !flows.flows.isEmpty else { return [] }
    let rows = Query(
      filter: .term(.is([.illustrative])), at: .year(flows.pair.to), showsParts: true)
    let invented = audit.find(rows).communities
    return flows.flows.map { $0.communities.allSatisfy { invented.contains(Int($0)) } }
  }

  func arranged(for size: Size) -> any FigureTable {
    let hasRoom =
      size.columns >= Self.leastForMatrix.columns && size.rows >= Self.leastForMatrix.rows
    let parts: [Part] = hasRoom && !rows.flows.isEmpty ? [.matrix, .list] : [.list]
    return parts == self.parts ? self : with(rows, parts: parts, notes: notes)
  }

  func narrowed(to text: String) -> (any FigureTable)? {
    let wanted = Folding.folded(text)
    if wanted.isEmpty { return self }
    func has(_ name: String?) -> Bool {
      Folding.folded(name ?? Flow.nothing).contains(wanted)
    }
    let all = flows?.flows ?? []
    let narrowed = Rows(
      left: rows.left.filter { has(matrix.left[$0]) },
      flows: rows.flows.filter { has(all[$0].left) || has(all[$0].joined) }, hasTotals: false)
    return with(
      narrowed, parts: parts,
      notes: narrowed.flows.isEmpty && rows.hasTotals
        ? ["None here has '\(text)' in it."] : notes)
  }

  private func with(_ rows: Rows, parts: [Part], notes: [String]) -> FlowFigures {
    FlowFigures(
      query: query, flows: flows, matrix: matrix, isIllustrative: isIllustrative, rows: rows,
      parts: parts, notes: notes)
  }
}
