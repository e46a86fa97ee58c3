/// Words of one language, and how a name is made of them.
struct Tongue: Sendable {
  let topics: [String]
  let groups: [String]
  let places: [String]
  /// Between the words of a name; empty where a language writes none.
  let space: String
  /// Out of a thousand communities, so many speak it.
  let share: Int

  init(share: Int, space: String = " ", topics: String, groups: String, places: String) {
    self.share = share
    self.space = space
    self.topics = topics.split(separator: ",").map { $0.trimmed }
    self.groups = groups.split(separator: ",").map { $0.trimmed }
    self.places = places.split(separator: ",").map { $0.trimmed }
  }

  /// A new name, most of them the only one of their kind.
  func name(_ random: inout SplitMix64) -> String {
    var words = [random.pick(topics), random.pick(groups), random.pick(places)]
    if random.happens(perThousand: 700) {
      words.insert(random.pick(topics), at: random.next(below: 2))
    }
    let name = words.joined(separator: space)
    return random.happens(perThousand: 400) ? "\(name) \(1 + random.next(below: 999))" : name
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " || $0 == "\n" }) }
}
