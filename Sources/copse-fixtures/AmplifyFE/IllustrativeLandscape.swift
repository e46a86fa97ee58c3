/// All invented communities, carried from edition to edition.
struct IllustrativeLandscape: Sendable {
  private(set) var communities: [IllustrativeCommunity] = []
  private var random: SplitMix64
  /// Those that left the list before the edition reached last; they may return.
  private var gone: [Int] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// Goes on to the edition of the plan.
  ///
  /// - Parameters:
  ///   - realCount: The real communities that count in that edition.
  ///   - realOnTwitter: Those of them on Twitter.
  mutating func advance(to plan: YearPlan, realCount: Int, realOnTwitter: Int) {
    let before = communities
    let merging = leave(plan)
    comeBack(plan)
    regroup(plan)
    let counted = communities.filter(\.isCounted).count
    let firstNew = communities.count
    begin(plan.total - realCount - counted, plan, merging: merging)
    if plan.year == 2020 { addParts() }
    for index in communities.indices where index < firstNew && communities[index].isListed {
      communities[index].change(in: plan, &random)
    }
    if plan.year == 2021 {
      settleTwitter(at: YearPlan.onTwitterIn2021 - realOnTwitter, from: firstNew)
    }
    settleStatuses(plan)
    gone = communities.indices.filter { before.indices ~= $0 && !communities[$0].isListed }
  }

  /// Takes communities off the list or closes them; gives the pairs that merge.
  private mutating func leave(_ plan: YearPlan) -> [[Int]] {
    let closedBefore = random.shuffled(communities.indices.filter { isClosedRow($0) })
    for index in closedBefore.prefix(plan.reopened) {
      communities[index].status = "active"
      communities[index].note = "Reopened in \(plan.year)"
    }
    for index in closedBefore.dropFirst(plan.reopened) where random.chance(60) {
      communities[index].isListed = false
    }
    var leaving = candidates(butNot: Array(closedBefore.prefix(plan.reopened)))
    let removed = leaving.prefix(plan.removed)
    leaving.removeFirst(removed.count)
    for index in removed { communities[index].isListed = false }
    for index in leaving.prefix(plan.closed) {
      communities[index].status = random.chance(30) ? "closed (\(plan.year))" : "closed"
      communities[index].note = "Closed in \(plan.year)"
    }
    let merging = removed.prefix(plan.mergers * 2).map { communities[$0].number }
    return stride(from: 0, to: merging.count - 1, by: 2).map { [merging[$0], merging[$0 + 1]] }
  }

  /// Lists again some of those that had gone before the edition before.
  private mutating func comeBack(_ plan: YearPlan) {
    let merged = Set(communities.flatMap(\.formerly))
    let able = gone.filter {
      !communities[$0].isClosed && !merged.contains(communities[$0].number)
    }
    for index in random.shuffled(able).prefix(plan.returned) {
      communities[index].isListed = true
      communities[index].status = "active"
      communities[index].note = "Listed again from \(plan.year)"
    }
  }

  /// Makes parts of some communities, and communities of some parts.
  private mutating func regroup(_ plan: YearPlan) {
    let parts = communities.indices.filter {
      communities[$0].isListed && communities[$0].whole != nil && !communities[$0].isClosed
    }
    for index in random.shuffled(parts).prefix(plan.detached) {
      communities[index].whole = nil
    }
    let wholes = communities.compactMap { community in
      community.whole.flatMap { whole in communities.firstIndex { $0.number == whole } }
    }
    guard let whole = wholes.first else { return }
    for index in candidates(butNot: parts + wholes).suffix(plan.attached) {
      communities[index].whole = communities[whole].number
    }
  }

  /// Adds new communities; the first of them continue the pairs that merge.
  private mutating func begin(_ count: Int, _ plan: YearPlan, merging: [[Int]]) {
    let handles = count * plan.newOnTwitter / 100
    let onTwitter = random.shuffled((0..<max(0, count)).map { $0 < handles })
    for index in 0..<max(0, count) {
      var community = IllustrativeCommunity(
        number: communities.count + 1, year: plan.year, &random)
      if onTwitter[index] {
        community.places.insert(Place(on: "twitter", of: community.code), at: 0)
      }
      community.settleApproach()
      if merging.indices ~= index {
        community.formerly = merging[index]
        community.note = "Merged in \(plan.year)"
      }
      communities.append(community)
    }
  }

  /// Gives the first edition parts of two of its communities.
  private mutating func addParts() {
    for whole in [1, 1, 1, 2, 2, 2] {
      var part = IllustrativeCommunity(number: communities.count + 1, year: 2020, &random)
      part.whole = whole
      communities.append(part)
    }
  }

  /// Brings those on Twitter to a number by what the new communities use.
  private mutating func settleTwitter(at target: Int, from firstNew: Int) {
    var surplus = communities.filter { $0.isCounted && $0.meets(on: "twitter") }.count - target
    for index in communities.indices.dropFirst(firstNew) where surplus != 0 {
      if surplus > 0, communities[index].meets(on: "twitter") {
        communities[index].leave("twitter")
        surplus -= 1
      } else if surplus < 0, !communities[index].meets(on: "twitter") {
        communities[index].join("twitter")
        surplus += 1
      }
    }
  }

  /// Communities that may go or close, dormant ones first; wholes stay with their parts.
  private mutating func candidates(butNot kept: [Int]) -> [Int] {
    let wholes = Set(communities.compactMap(\.whole))
    let able = random.shuffled(
      communities.indices.filter {
        communities[$0].isCounted && !wholes.contains(communities[$0].number) && !kept.contains($0)
      })
    return able.filter { communities[$0].isDormant } + able.filter { !communities[$0].isDormant }
  }

  private func isClosedRow(_ index: Int) -> Bool {
    communities[index].isListed && communities[index].isClosed && communities[index].whole == nil
  }

  /// Changes statuses until as many are dormant, and as many other, as the plan says.
  private mutating func settleStatuses(_ plan: YearPlan) {
    for wanted in [
      (words: dormantWords, count: plan.dormant), (words: otherWords, count: plan.other),
    ] {
      let holders = random.shuffled(
        communities.indices.filter {
          communities[$0].isCounted && wanted.words.contains(communities[$0].status)
        })
      for index in holders.dropFirst(wanted.count) { communities[index].status = "active" }
      let active = random.shuffled(
        communities.indices.filter {
          communities[$0].isCounted && communities[$0].status == "active"
        })
      for index in active.prefix(max(0, wanted.count - holders.count)) {
        communities[index].status = wanted.words[random.below(wanted.words.count)]
      }
    }
  }
}

/// Written statuses that read as dormant.
let dormantWords = ["dormant", "dormant", "dormant", "paused", "quiet"]

/// Written statuses that read as none of active, dormant and closed.
let otherWords = ["hidden", "under review", "starting up", "seasonal"]

extension IllustrativeCommunity {
  var isDormant: Bool { dormantWords.contains(status) }
}
