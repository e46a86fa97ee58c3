/// How likely an invented community takes up each platform, by year from 2020 to 2024.
///
/// What the sources say of the sector in words: lists decline, Teams and Zoom grow with the
/// pandemic, later LinkedIn, newsletters, WhatsApp and Bluesky gain.
private let weights: [(platform: String, byYear: [Int])] = [
  ("website", [14, 13, 12, 11, 10]),
  ("jiscmail", [18, 4, 3, 2, 2]),
  ("zoom", [10, 18, 14, 10, 8]),
  ("teams", [4, 14, 14, 13, 12]),
  ("facebook", [10, 9, 7, 6, 5]),
  ("linkedin", [5, 7, 12, 18, 24]),
  ("whatsapp", [3, 4, 8, 11, 14]),
  ("newsletter", [4, 4, 7, 10, 14]),
  ("blog", [8, 7, 5, 4, 4]),
  ("podcast", [3, 4, 5, 6, 6]),
  ("forum", [6, 4, 3, 2, 2]),
  ("padlet", [3, 5, 5, 4, 4]),
  ("wakelet", [2, 4, 5, 4, 3]),
  ("slack", [2, 2, 2, 2, 2]),
  ("discord", [1, 2, 3, 3, 3]),
  ("youtube", [2, 3, 3, 3, 3]),
  ("instagram", [1, 2, 3, 4, 5]),
  ("mastodon", [0, 0, 2, 2, 1]),
  ("bluesky", [0, 0, 0, 3, 11]),
  ("in-person", [6, 1, 4, 7, 9]),
]

/// Where those who leave Twitter go, by year from 2022 to 2024.
private let refuges: [(platform: String, byYear: [Int])] = [
  ("linkedin", [50, 45, 42]),
  ("newsletter", [25, 24, 18]),
  ("whatsapp", [25, 21, 14]),
  ("bluesky", [0, 10, 26]),
]

/// A platform for a community of that year; never `twitter`.
func likelyPlatform(in year: Int, _ random: inout SplitMix64) -> String {
  random.pick(weights.map { ($0.platform, $0.byYear[clamped(year - 2020, $0.byYear.count)]) })
    ?? "website"
}

/// The platform for which a community gives up Twitter in that year.
func refugeFromTwitter(in year: Int, _ random: inout SplitMix64) -> String {
  random.pick(refuges.map { ($0.platform, $0.byYear[clamped(year - 2022, $0.byYear.count)]) })
    ?? "linkedin"
}

private func clamped(_ index: Int, _ count: Int) -> Int {
  max(0, min(index, count - 1))
}
