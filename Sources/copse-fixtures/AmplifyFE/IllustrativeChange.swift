extension IllustrativeCommunity {
  /// Changes as communities do between two editions: some much, most little.
  mutating func change(in plan: YearPlan, _ random: inout SplitMix64) {
    guard !isClosed else { return }
    changePlaces(in: plan, &random)
    changeDescription(&random)
    changeHashtags(in: plan.year, &random)
    changeSize(in: plan.year, &random)
    settleApproach()
    if random.chance(8), isDormant || otherWords.contains(status) { status = "active" }
  }

  /// Lets the approach and the places agree: a podcast has a podcast, a chat off Twitter is no
  /// longer a Twitter chat, and everybody meets somewhere.
  mutating func settleApproach() {
    if approaches[approach].kind == "Twitter chat", !meets(on: "twitter") {
      approach = approaches.firstIndex { $0.kind == "hashtag community" } ?? approach
    }
    switch approaches[approach].kind {
    case "podcast community": join("podcast")
    case "forum": join("forum")
    case "mailing list": if !meets(on: "jiscmail") { join("mailing-list") }
    case "Twitter chat", "hashtag community":
      if hashtags.isEmpty { hashtags = ["#Illustrative" + code] }
    default: break
    }
    if places.isEmpty { join("website") }
  }

  private mutating func changePlaces(in plan: YearPlan, _ random: inout SplitMix64) {
    let year = plan.year
    if meets(on: "twitter"), random.chance(plan.leavingTwitter) {
      leave("twitter")
      join(refugeFromTwitter(in: year, &random))
    }
    if year >= 2023, meets(on: "twitter"), random.chance(35) { saysX = true }
    if year == 2021 {
      if random.chance(50) { leave("jiscmail") }
      if random.chance(16) { join("teams") }
      if random.chance(24) { join("zoom") }
    } else if random.chance(12) {
      join(likelyPlatform(in: year, &random))
    }
    if random.chance(9), let place = places.first(where: { $0.platform != "twitter" }) {
      leave(place.platform)
      join(likelyPlatform(in: year, &random))
    }
    if random.chance(4), let first = places.firstIndex(where: { !$0.address.isEmpty }) {
      places[first].address += "_\(year)"
    }
  }

  private mutating func changeDescription(_ random: inout SplitMix64) {
    if random.chance(5) { phrase += 1 }
    if random.chance(3) { approach = random.below(approaches.count) }
    if random.chance(4) { organiser = random.below(organisers.count) }
    if random.chance(2) { subject = random.below(subjects.count) }
    if random.chance(2) {
      region = random.below(regions.count)
      place = random.below(regions[region].places.count)
    }
    if random.chance(10) {
      activity = random.pick([("high", 20), ("medium", 40), ("low", 40)]) ?? "medium"
    }
    if isDormant { activity = random.chance(70) ? "none" : "low" }
  }

  private mutating func changeHashtags(in year: Int, _ random: inout SplitMix64) {
    if random.chance(5), !hashtags.isEmpty { hashtags.removeLast() }
    var found = ""
    if random.chance(year >= 2023 ? 7 : 1) { found = "#IllustrativeAI" }
    if random.chance(5) { found = subjects[subject].hashtag }
    if random.chance(2) { found = "#Illustrative\(year)" }
    if !found.isEmpty, !hashtags.contains(where: { $0.lowercased() == found.lowercased() }) {
      hashtags.append(found)
    }
  }

  private mutating func changeSize(in year: Int, _ random: inout SplitMix64) {
    guard let size = members, random.chance(40) else { return }
    members = max(3, size + size * (random.below(50) - 12) / 100)
    if sizeYear != nil { sizeYear = year }
  }
}
