import CopseModel

/// The questions about all editions at once.
extension MeasureCommand {
  /// Every hashtag through the editions, of all communities and of some, and what was lost.
  func measureHashtags(_ audit: Audit) {
    for line in ["", "platform:twitter"] {
      guard let query = try? Query(parsing: line) else { continue }
      var count = 0
      let timing = Timing.of(repeats) {
        let trends = audit.hashtagTrends(query)
        count = trends.hashtags.count
        return trends
      }
      print("hashtags '\(line)': \(timing.description), \(count) told")
    }
    var count = 0
    let lost = Timing.of(repeats) {
      let lost = audit.lostHashtags()
      count = lost?.hashtags.count ?? 0
      return lost
    }
    print("hashtags lost: \(lost.description), \(count) told")
  }

  /// The cohorts of all communities, of some, and by platform and kind.
  func measureCohorts(_ audit: Audit) {
    for line in ["", "platform:twitter", "group:platform", "group:kind"] {
      guard let query = try? Query(parsing: line) else { continue }
      let timing = Timing.of(repeats) { audit.cohorts(query) }
      print("cohorts '\(line)': \(timing.description)")
    }
  }
}
