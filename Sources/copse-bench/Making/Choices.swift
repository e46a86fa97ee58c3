/// The values that invented cells are drawn from.
enum Choices {
  /// Platforms with how many in a thousand communities' choices fall on each.
  static let platforms: [(name: String, share: Int)] = [
    ("twitter", 260), ("linkedin", 130), ("jiscmail", 90), ("website", 90), ("teams", 70),
    ("facebook", 70), ("slack", 60), ("discord", 50), ("zoom", 40), ("bluesky", 30),
    ("mastodon", 30), ("instagram", 25), ("youtube", 20), ("whatsapp", 15), ("meetup", 10),
    ("github", 10),
  ]

  static let kinds = [
    "network", "Twitter chat", "mailing list", "forum", "special interest group", "collective",
    "working group", "podcast", "conference", "reading group",
  ]
  static let focuses = [
    "digital pedagogy", "open science", "research software", "data stewardship", "accessibility",
    "teaching and learning", "maths", "libraries", "health", "climate", "assessment", "leadership",
    "vocational education", "digital humanities", "statistics", "well-being",
  ]
  static let regions = [
    "UK", "England", "Scotland", "Wales", "Northern Ireland", "Europe", "Africa", "Asia",
    "North America", "South America", "Oceania", "worldwide",
  ]
  static let organisers = [
    "volunteer team", "Association for Learning Technology", "Jisc", "a university",
    "Universität Zürich", "a learned society", "a charity, registered", "Société d'études",
  ]
  static let access = ["open to all", "members only", "by request", "public archive", ""]
  static let activity = ["daily", "weekly", "monthly", "termly", "a few times a year", ""]
  static let remarks = [
    "meets", "weekly", "in", "term", "time", "online", "sources", "differ", "on", "its",
    "founding", "grew", "out", "of", "a", "workshop", "\"unconference\"", "funded", "until",
    "spring", "archive", "public", "hosts", "rotate", "last", "seen", "since", "then", "quiet",
  ]

  /// A platform, as often as its share.
  static func platform(_ random: inout SplitMix64) -> Int {
    var turn = random.next(below: 1000)
    for (index, platform) in platforms.enumerated() {
      if turn < platform.share { return index }
      turn -= platform.share
    }
    return 0
  }

  /// The hashtag of a rank: that of a topic, with a number once all topics are taken.
  static func hashtag(rank: Int) -> String {
    let tongue = rank % 8 == 7 ? Tongue.all[rank / 8 % Tongue.all.count] : Tongue.all[0]
    let topic = tongue.topics[rank % tongue.topics.count]
    let group = tongue.groups[rank / 7 % tongue.groups.count]
    return "#" + (topic + group).filter { $0 != " " && $0 != "'" } + (rank < 100 ? "" : "\(rank)")
  }
}
