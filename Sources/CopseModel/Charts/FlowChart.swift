/// Where those went that moved between two editions.
public struct FlowChart: Hashable, Sendable {
  /// Thinner ribbons than those of so many cannot be followed.
  public static let mostFlows = 16

  public let title: String
  /// What is counted, in the plural, such as `communities`.
  public let unit: String
  public let fromYear: Int
  public let toYear: Int
  /// The largest first, each pair of ends once, none of 0.
  public let flows: [Flow]

  /// - Parameter flows: in any order; those with the same ends are added up.
  public init(title: String, unit: String, fromYear: Int, toYear: Int, flows: [Flow]) {
    self.title = title
    self.unit = unit
    self.fromYear = fromYear
    self.toYear = toYear
    var counts: [Ends: Int] = [:]
    for flow in flows where flow.count > 0 {
      counts[Ends(from: flow.from, to: flow.to), default: 0] += flow.count
    }
    self.flows = counts.map { Flow(from: $0.key.from, to: $0.key.to, count: $0.value) }
      .sorted(by: Flow.areInOrder)
  }

  private struct Ends: Hashable {
    let from: String?
    let to: String?
  }
}

// MARK: - What there is room for

extension FlowChart {
  /// The flows that are drawn, and what is said of the others.
  public struct Shown: Hashable, Sendable {
    /// The largest first.
    public let flows: [Flow]
    /// Such as `and 3 more, of at most 2 communities`; empty when all are drawn.
    public let note: String

    /// The left ends, each with its flows and their sum: the largest first, nothing last.
    public var sources: [FlowEnd] { FlowEnd.ends(of: flows, \.from) }

    /// The right ends, in the same order.
    public var targets: [FlowEnd] { FlowEnd.ends(of: flows, \.to) }
  }

  /// The largest flows, as many as there is room for.
  public func shown(atMost count: Int) -> Shown {
    let rest = flows.dropFirst(max(count, 0))
    let note = rest.first.map { ChartWords.rest(rest.count, largest: $0.count, unit) } ?? ""
    return Shown(flows: Array(flows.prefix(max(count, 0))), note: note)
  }
}

/// One end of flows: what was left, or what was joined.
public struct FlowEnd: Hashable, Sendable {
  /// Nil is nothing.
  public let name: String?
  /// The largest first.
  public let flows: [Flow]
  /// How many all of its flows have; who went two ways counts twice.
  public let count: Int

  static func ends(of flows: [Flow], _ name: (Flow) -> String?) -> [FlowEnd] {
    Dictionary(grouping: flows, by: name).map { name, flows in
      FlowEnd(name: name, flows: flows, count: flows.reduce(0) { $0 + $1.count })
    }.sorted { one, other in
      guard let first = one.name else { return false }
      guard let second = other.name else { return true }
      return (other.count, first) < (one.count, second)
    }
  }
}

// MARK: - In words

extension FlowChart {
  /// The same in one sentence, for those who do not see the picture.
  public var summary: String {
    guard !flows.isEmpty else { return "Nothing moved from \(fromYear) to \(toYear)." }
    let shown = shown(atMost: LineChart.mostLines)
    let parts = shown.flows.map(\.words) + (shown.note.isEmpty ? [] : [shown.note])
    return "\(ChartWords.capitalized(unit)) from \(fromYear) to \(toYear): "
      + parts.joined(separator: "; ") + "."
  }

  /// A row a flow.
  public var table: ChartTable {
    ChartTable(
      headings: ["left", "joined", unit],
      rows: flows.map { flow in
        [
          .text(flow.from ?? Flow.nothing), .text(flow.to ?? Flow.nothing), .count(flow.count),
        ]
      })
  }
}
