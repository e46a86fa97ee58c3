/// How many invented communities come and go in an edition, and how many of each status count.
///
/// What is not said here follows: as many are new as the published total asks for.
struct YearPlan: Sendable {
  let year: Int
  /// Counted communities of the edition, real ones included.
  let total: Int
  var removed = 0
  var closed = 0
  var attached = 0
  var detached = 0
  var returned = 0
  var reopened = 0
  var mergers = 0
  var dormant = 0
  var other = 0
  /// In a hundred of those on Twitter, how many leave.
  var leavingTwitter = 0
  /// In a hundred of the new ones, how many are on Twitter.
  var newOnTwitter = 0

  /// The totals of 2020, 2021 and 2024 are published; those between are illustrative steps.
  static let all: [YearPlan] = [
    YearPlan(year: 2020, total: 100, dormant: 8, other: 3, newOnTwitter: 85),
    YearPlan(
      year: 2021, total: 130, removed: 2, closed: 2, dormant: 11, other: 4, newOnTwitter: 80),
    YearPlan(
      year: 2022, total: 214, removed: 4, closed: 5, attached: 1, detached: 1, returned: 1,
      reopened: 1, mergers: 1, dormant: 19, other: 9, leavingTwitter: 10, newOnTwitter: 62),
    YearPlan(
      year: 2023, total: 297, removed: 7, closed: 8, attached: 1, detached: 1, returned: 1,
      reopened: 1, mergers: 1, dormant: 30, other: 14, leavingTwitter: 22, newOnTwitter: 40),
    YearPlan(
      year: 2024, total: 371, removed: 10, closed: 13, attached: 2, detached: 1, returned: 2,
      reopened: 2, mergers: 2, dormant: 37, other: 21, leavingTwitter: 44, newOnTwitter: 16),
  ]

  /// The communities with a Twitter handle that the announcement of 2021 counts.
  static let onTwitterIn2021 = 96
}
