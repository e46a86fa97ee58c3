/// An invented audit, any row of which is worked out by itself.
struct InventedAudit: Sendable {
  let population: Population
  let years: [Int]
  let seed: UInt64

  init(count: Int, years: [Int], seed: UInt64) {
    population = Population(count: count)
    self.years = years
    self.seed = seed
  }

  /// Enough to choose from that about a fifth as many as communities are in use.
  private var tags: Int { max(1, population.count / 4) }

  func id(ofPlace place: Int, edition: Int) -> String {
    Self.id(place, population.generation(ofPlace: place, edition: edition))
  }

  private static func id(_ place: Int, _ generation: Int) -> String {
    generation == 0 ? "c\(place + 1)" : "c\(place + 1)-\(generation + 1)"
  }

  /// The community that has a place in an edition, as that edition lists it.
  func community(inPlace place: Int, edition: Int) -> InventedCommunity {
    let generation = population.generation(ofPlace: place, edition: edition)
    let first = population.firstEdition(ofPlace: place, generation: generation)
    var random = SplitMix64(seed, UInt64(place), UInt64(generation))
    var community = InventedCommunity(key: Self.id(place, generation), tags: tags, &random)
    for step in first..<edition {
      var random = SplitMix64(seed, UInt64(place), UInt64(generation), UInt64(step))
      community.grow(to: years[step + 1], &random)
    }
    return community
  }

  /// The id of the community that this one is a part of: of each twenty, the first has parts.
  func whole(ofPlace place: Int, edition: Int) -> String? {
    var random = SplitMix64(seed, UInt64(place), 0xF00D)
    guard place % 20 != 0, random.happens(perThousand: 50) else { return nil }
    return id(ofPlace: place - place % 20, edition: edition)
  }

  /// The id of the community before it in its place, where it says that it continues that one.
  func predecessor(ofPlace place: Int, edition: Int) -> String? {
    let generation = population.generation(ofPlace: place, edition: edition)
    guard generation > 0, (place + generation) % 5 == 0 else { return nil }
    return Self.id(place, generation - 1)
  }

  /// The other places that a place begins connections with, half of them near.
  ///
  /// No pair comes twice: every distance is of a range of its own, and less than half way round.
  func connections(ofPlace place: Int, each: Int) -> [Int] {
    let near = 6
    let farthest = (population.count - 1) / 2
    let far = (farthest - near * each) / max(1, each)
    var random = SplitMix64(seed, UInt64(place), 0xC0DE)
    return (0..<each).compactMap { number in
      let isNear = random.happens(perThousand: 500)
      let distance =
        isNear || far < 1
        ? 1 + near * number + random.next(below: near)
        : 1 + near * each + far * number + random.next(below: far)
      return distance <= farthest ? (place + distance) % population.count : nil
    }
  }
}
