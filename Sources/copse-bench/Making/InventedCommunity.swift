/// What one edition says of an invented community.
struct InventedCommunity: Sendable {
  let key: String
  private(set) var name: String
  private(set) var status: String
  /// Indices into ``Choices/platforms``.
  private(set) var platforms: [Int] = []
  /// Ranks of hashtags.
  private(set) var hashtags: [Int] = []
  let kind: String
  let focus: [String]
  let region: String
  private(set) var organiser: String
  private(set) var members: Int?
  let notes: String
  let access: String
  let activity: String

  private let tongue: Tongue
  private let tags: Int
  private var isClosed = false

  /// A community in the first edition that lists it.
  ///
  /// - Parameter tags: How many hashtags there are to choose from.
  init(key: String, tags: Int, _ random: inout SplitMix64) {
    self.key = key
    self.tags = tags
    tongue = Tongue.any(&random)
    name = tongue.name(&random)
    status = random.happens(perThousand: 850) ? "active" : random.pick(["", "dormant", "quiet"])
    kind = random.pick(Choices.kinds)
    let mainFocus = random.next(below: Choices.focuses.count)
    focus = (0...random.next(below: 2)).map {
      Choices.focuses[(mainFocus + $0 * 5) % Choices.focuses.count]
    }
    region = random.happens(perThousand: 700) ? random.pick(Choices.regions) : ""
    organiser = random.pick(Choices.organisers)
    if random.happens(perThousand: 400) { members = 5 + random.zipf(below: 20_000) }
    notes =
      random.happens(perThousand: 500)
      ? (0...random.next(below: 9)).map { _ in random.pick(Choices.remarks) }
        .joined(separator: " ") : ""
    access = random.pick(Choices.access)
    activity = random.pick(Choices.activity)
    for _ in 0...random.next(below: 3) { join(Choices.platform(&random)) }
    for _ in 0..<random.next(below: 4) { tag(random.zipf(below: tags)) }
  }

  /// Lets a year go by.
  mutating func grow(to year: Int, _ random: inout SplitMix64) {
    if isClosed {
      if random.happens(perThousand: 50) { (isClosed, status) = (false, "active") }
    } else if random.happens(perThousand: 20) {
      isClosed = true
      status = random.pick(["closed", "Closed in \(year)", "retired, archive kept"])
    } else if random.happens(perThousand: 40) {
      status = random.pick(["active", "", "dormant", "on hold", "merging"])
    }
    if random.happens(perThousand: 40) {
      platforms.remove(at: random.next(below: platforms.count))
      join(Choices.platform(&random))
      join(random.pick([1, 4, 7, 9]))
    }
    if random.happens(perThousand: 15) { name = tongue.name(&random) }
    if random.happens(perThousand: 30) { tag(random.zipf(below: tags)) }
    if random.happens(perThousand: 10), !hashtags.isEmpty { hashtags.removeLast() }
    if random.happens(perThousand: 10) { organiser = random.pick(Choices.organisers) }
    if random.happens(perThousand: 100) { members = members.map { $0 + $0 / 10 + 1 } }
  }

  private mutating func join(_ platform: Int) {
    if !platforms.contains(platform) { platforms.append(platform) }
  }

  private mutating func tag(_ rank: Int) {
    if !hashtags.contains(rank) { hashtags.append(rank) }
  }
}
