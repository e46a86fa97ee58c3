/// Finds what a neighbourhood holds.
struct NeighbourhoodFinding {
  private let storage: AuditStorage
  private let centre: Int
  private let degrees: Int
  private let most: Int
  private let shown: (index: Int, columns: EditionColumns)
  /// Nil where nothing is compared.
  private let other: (index: Int, columns: EditionColumns)?
  private let reach: Reach
  private let reachBefore: Reach?
  /// The communities that are shown however far away they are, and how far that is; nil without any.
  private let further: (numbers: [Int], reach: Reach)?
  /// By community: its place among those that are shown, or -1.
  private var places: [Int32]

  init(
    storage: AuditStorage, centre: Int, degrees: Int, most: Int, including: [Int] = [], shown: Int,
    other: Int?
  ) {
    self.most = most
    self.storage = storage
    self.centre = centre
    self.degrees = degrees
    let columns = storage.editions[shown]
    self.shown = (shown, columns)
    self.other = other.map { ($0, storage.editions[$0]) }
    reach = Reach(of: centre, degrees: degrees, in: columns)
    further =
      including.isEmpty
      ? nil : (including, Reach(of: centre, degrees: Reach.mostDegrees, in: columns))
    // Where an edition does not say who is connected, nobody can be told to have gone.
    reachBefore = other.flatMap {
      let hasBoth = columns.connections != nil && storage.editions[$0].connections != nil
      return hasBoth ? Reach(of: centre, degrees: degrees, in: storage.editions[$0]) : nil
    }
    places = Array(repeating: -1, count: storage.shownIDs.count)
  }

  mutating func neighbourhood() -> Neighbourhood {
    let nearby = numbers()
    let numbers = nearby + further(than: nearby)
    for (place, number) in numbers.enumerated() { places[number] = Int32(place) }
    let edges = edges(of: numbers)
    let beyond = numbers.count { reach.distance(of: $0) == nil && distanceBefore(of: $0) == nil }
    let total = reach.rows.count + (reachBefore?.rows.count ?? 0) - inBoth + beyond
    return Neighbourhood(
      year: shown.columns.year, comparedYear: other?.columns.year, degrees: degrees,
      nodes: numbers.map(node), edges: edges, total: max(total, numbers.count),
      counts: (0..<degrees).map { reach.count(at: $0 + 1) },
      hasConnections: shown.columns.connections != nil, comparesConnections: reachBefore != nil)
  }

  // MARK: Communities

  /// How many communities are within reach in both editions.
  private var inBoth: Int {
    guard let reachBefore, let other else { return 0 }
    return reachBefore.rows.count { row in
      reach.distance(of: Int(other.columns.communities[row])) != nil
    }
  }

  private func numbers() -> [Int] {
    let limit = most
    let now = reach.communities(atMost: limit, id: storage.shownID)
    guard let reachBefore else { return now.isEmpty ? [centre] : now }
    let gone = reachBefore.communities(atMost: limit, id: storage.shownID)
      .filter { reach.distance(of: $0) == nil }
    let all = (now + gone).map { number in
      (
        number: number, id: storage.shownID(of: number),
        distance: reach.distance(of: number) ?? reachBefore.distance(of: number) ?? 0,
        degree: degree(of: number)
      )
    }.sorted {
      ($0.distance, $1.degree, $0.id, $0.number) < ($1.distance, $0.degree, $1.id, $1.number)
    }
    return all.isEmpty ? [centre] : Array(all.map(\.number).prefix(limit))
  }

  private func distanceBefore(of number: Int) -> Int? { reachBefore?.distance(of: number) }

  /// Those that are to be shown too, in the order of their distance.
  private func further(than nearby: [Int]) -> [Int] {
    guard let further else { return [] }
    return further.numbers.filter { number in
      !nearby.contains(number) && shown.columns.row(of: number) != nil
    }.sortedByID(storage.shownID).sorted {
      (further.reach.distance(of: $0) ?? .max) < (further.reach.distance(of: $1) ?? .max)
    }
  }

  /// The edition that a community is shown as: the one of the year where it is listed there.
  private func standing(of number: Int) -> (columns: EditionColumns, index: Int, row: Int)? {
    if let row = shown.columns.row(of: number) { return (shown.columns, shown.index, row) }
    if let other, let row = other.columns.row(of: number) {
      return (other.columns, other.index, row)
    }
    return nil
  }

  private func degree(of number: Int) -> Int {
    standing(of: number).map { $0.columns.connections?.degree(of: $0.row) ?? 0 } ?? 0
  }

  private func node(_ number: Int) -> Neighbourhood.Node {
    let standing = standing(of: number)
    let neighbours = standing.flatMap { $0.columns.connections?.neighbours(of: $0.row) } ?? []
    let more = neighbours.count { neighbour in
      standing.map { places[Int($0.columns.communities[Int(neighbour)])] < 0 } ?? false
    }
    return Neighbourhood.Node(
      community: standing.map {
        Community(storage: storage, editionIndex: $0.index, row: $0.row)
      } ?? storage.latest(of: number),
      distance: reach.distance(of: number) ?? further?.reach.distance(of: number),
      distanceBefore: reachBefore?.distance(of: number),
      change: change(of: number), connectionCount: neighbours.count, more: more)
  }

  private func change(of number: Int) -> MapChange {
    guard let other else { return .unchanged }
    return MapChange(
      isNow: shown.columns.row(of: number) != nil, wasBefore: other.columns.row(of: number) != nil)
  }

  // MARK: Connections

  private func edges(of numbers: [Int]) -> [Neighbourhood.Edge] {
    let now = MapPair.pairs(places, numbers, in: shown.columns)
    let before = other.flatMap {
      reachBefore == nil ? nil : MapPair.pairs(places, numbers, in: $0.columns)
    }
    var isReached = Array(repeating: false, count: numbers.count)
    return MapPair.edges(now: now, before: before ?? now).map { edge in
      let ends = [(edge.one, edge.other), (edge.other, edge.one)]
      guard
        let end = ends.first(where: { near, far in
          !isReached[far] && leads(edge.change, from: numbers[near], to: numbers[far])
        })
      else { return edge }
      isReached[end.1] = true
      return Neighbourhood.Edge(
        one: edge.one, other: edge.other, change: edge.change, isBranch: true)
    }
  }

  /// Whether the far end of an edge is one step further away than the near one.
  private func leads(_ change: MapChange, from near: Int, to far: Int) -> Bool {
    if let distance = reach.distance(of: far) {
      return change != .went && reach.distance(of: near).map { $0 + 1 } == distance
    }
    guard let reachBefore, let distance = reachBefore.distance(of: far) else { return false }
    return change != .appeared && reachBefore.distance(of: near).map { $0 + 1 } == distance
  }
}

extension Audit {
  /// The communities within some connections of one.
  ///
  /// - Parameters:
  ///   - number: ``Community/number`` of the one in the middle.
  ///   - degrees: how many connections away, from 0 to 64.
  ///   - year: of the edition shown.
  ///   - most: how many are shown, from 1 to ``Neighbourhood/mostShown``; others are counted.
  ///   - further: the numbers of communities that are shown too, however far away they are.
  ///   - comparedYear: of the edition that changes are marked against; nil marks none.
  /// - Returns: nil when there is no such community or edition.
  public func neighbourhood(
    of number: Int, degrees: Int, at year: Int, atMost most: Int = Neighbourhood.mostShown,
    including further: [Int] = [], comparedWith comparedYear: Int? = nil
  ) -> Neighbourhood? {
    guard storage.shownIDs.indices.contains(number), let shown = storage.edition(ofYear: year)
    else { return nil }
    var finding = NeighbourhoodFinding(
      storage: storage, centre: number, degrees: min(max(degrees, 0), Reach.mostDegrees),
      most: Neighbourhood.bounded(most), including: further, shown: shown,
      other: comparedYear.flatMap(storage.edition))
    return finding.neighbourhood()
  }
}
