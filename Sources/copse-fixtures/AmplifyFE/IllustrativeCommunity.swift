/// An invented community as it stands in one edition.
///
/// Everything about it says so: its id, its name, its addresses, its hashtags and its source.
struct IllustrativeCommunity: Hashable, Sendable {
  let number: Int
  var approach: Int
  var subject: Int
  var phrase: Int
  var region: Int
  var place: Int
  var organiser: Int
  var places: [Place] = []
  var hashtags: [String] = []
  var status = "active"
  /// Whether the edition has a row for it.
  var isListed = true
  /// The number of the community that it is a part of; nil for a community of its own.
  var whole: Int?
  /// The numbers of those it continues.
  var formerly: [Int] = []
  /// Nil where the edition gives no size.
  var members: Int?
  var sizeYear: Int?
  var access = "open"
  var activity = "medium"
  var funding = "none"
  var note = ""
  /// Writes Twitter by its later name.
  var saysX = false

  init(number: Int, year: Int, _ random: inout SplitMix64) {
    self.number = number
    approach = random.pick(approaches.indices.map { ($0, approaches[$0].weight) }) ?? 0
    subject = random.below(subjects.count)
    phrase = random.below(subjects[subject].phrases.count)
    region = random.chance(25) ? random.below(2) : random.below(regions.count)
    place = random.below(regions[region].places.count)
    organiser = random.pick([(0, 30), (1, 10), (2, 60)]) ?? 2
    draw(year: year, &random)
  }

  var id: String { "illustrative-" + code }

  /// The number in three digits.
  var code: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  var name: String {
    let phrases = subjects[subject].phrases
    let places = regions[region].places
    return "Illustrative \(approaches[approach].noun) \(number): "
      + "\(phrases[phrase % phrases.count]), \(places[place % places.count])"
  }

  var isClosed: Bool { status.hasPrefix("closed") }
  var isCounted: Bool { isListed && !isClosed && whole == nil }

  func meets(on platform: String) -> Bool {
    places.contains { $0.platform == platform }
  }

  mutating func join(_ platform: String) {
    guard !meets(on: platform) else { return }
    places.append(Place(on: platform, of: code))
    if platform == "whatsapp" { access = "by invitation" }
  }

  mutating func leave(_ platform: String) {
    places.removeAll { $0.platform == platform }
    if platform == "whatsapp" { access = "open" }
  }

  /// Draws places, hashtags and size as a community that begins in that year has them.
  private mutating func draw(year: Int, _ random: inout SplitMix64) {
    let count = random.pick([(0, 18), (1, 37), (2, 30), (3, 15)]) ?? 1
    for _ in 0..<count { join(likelyPlatform(in: year, &random)) }
    if random.chance(40) { hashtags.append("#Illustrative" + code) }
    if random.chance(60) { hashtags.append(spelled(subjects[subject].hashtag, &random)) }
    if random.chance(25) { hashtags.append(regions[region].hashtag) }
    if random.chance(5) { hashtags.append("#Illustrative\(year)") }
    if random.chance(75) {
      members = approaches[approach].unit == "colleges" ? 4 + random.below(60) : size(&random)
      sizeYear = random.chance(30) ? year : nil
    }
    if access == "open" { access = random.chance(20) ? "members" : "open" }
    activity = random.pick([("high", 25), ("medium", 45), ("low", 30)]) ?? "medium"
    funding =
      random.pick([("none", 60), ("public", 15), ("charity", 10), ("fee", 8), ("sponsor", 7)])
      ?? "none"
  }

  /// The same hashtag, now and then in small letters, as people write it.
  private func spelled(_ hashtag: String, _ random: inout SplitMix64) -> String {
    random.chance(12) ? hashtag.lowercased() : hashtag
  }

  private func size(_ random: inout SplitMix64) -> Int {
    let most = random.pick([(60, 35), (250, 40), (1200, 20), (5000, 5)]) ?? 60
    return most / 4 + random.below(most)
  }
}
