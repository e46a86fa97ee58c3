/// Gives the constellations of every edition a number each, so that those that hold the same
/// communities in several editions have the same sign in all of them.
struct ConstellationSlots {
  /// By ``Community/number``: the slot that was given first; below 0 without any.
  private(set) var latest: [Int] = []
  /// The same of the edition that was served last.
  private var slots: [Int] = []
  private var count = 0

  /// Serves one edition: a constellation has the slot of the one in the edition before with which it
  /// shares most communities, the most first; what is left has a new one.
  ///
  /// - Parameter members: the numbers of the communities of each constellation.
  mutating func take(_ members: [[Int]]) -> [Int] {
    var shared: [(constellation: Int, slot: Int, count: Int)] = []
    for (index, numbers) in members.enumerated() {
      var counts: [Int: Int] = [:]
      for number in numbers {
        let slot = slots.indices.contains(number) ? slots[number] : -1
        if slot >= 0 { counts[slot, default: 0] += 1 }
      }
      shared += counts.map { (index, $0.key, $0.value) }
    }
    // Not by the order of a dictionary.
    shared.sort { ($1.count, $0.constellation, $0.slot) < ($0.count, $1.constellation, $1.slot) }
    var taken = Array(repeating: -1, count: members.count)
    var isUsed: Set<Int> = []
    for pair in shared where taken[pair.constellation] < 0 && !isUsed.contains(pair.slot) {
      taken[pair.constellation] = pair.slot
      isUsed.insert(pair.slot)
    }
    for index in members.indices where taken[index] < 0 {
      taken[index] = count
      count += 1
    }
    remember(members, taken)
    return taken
  }

  private mutating func remember(_ members: [[Int]], _ taken: [Int]) {
    for (numbers, slot) in zip(members, taken) {
      for number in numbers {
        while slots.count <= number {
          slots.append(-1)
          latest.append(-1)
        }
        slots[number] = slot
        if latest[number] < 0 { latest[number] = slot }
      }
    }
  }
}
