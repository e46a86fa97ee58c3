/// Which communities each edition lists: so many places, of which one in fifty changes hands a year.
///
/// Any place of any edition is worked out by itself, so that a million need no memory.
struct Population: Sendable {
  let count: Int
  private let changing: Int
  /// Scatters over all places those that change hands in the same year.
  private let scatter: Int

  init(count: Int) {
    self.count = count
    changing = count < 2 ? 0 : max(1, count / 50)
    var scatter = max(1, count * 618 / 1000)
    while Self.commonDivisor(scatter, count) > 1 { scatter += 1 }
    self.scatter = scatter
  }

  /// How many communities had the place before the one that has it in an edition, counted from 0.
  func generation(ofPlace place: Int, edition: Int) -> Int {
    let turn = place * scatter % count
    let passed = edition * changing
    return turn < passed ? (passed - turn - 1) / count + 1 : 0
  }

  /// The edition that lists a community first, counted from 0.
  func firstEdition(ofPlace place: Int, generation: Int) -> Int {
    guard generation > 0 else { return 0 }
    return (place * scatter % count + (generation - 1) * count) / changing + 1
  }

  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : commonDivisor(second, first % second)
  }
}
