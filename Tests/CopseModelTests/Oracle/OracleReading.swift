import CopseModel

private let lifecycleWords: KeyValuePairs = [
  "active": "active open live running",
  "dormant": "dormant inactive quiet paused on_hold suspended",
  "closed":
    "closed ceased ended retired archived removed dissolved defunct discontinued merged",
]

/// The lifecycle of a written status; empty when none is stated.
func oracleLifecycle(_ status: String) -> String {
  let status = status.lowercased()
  if status.isEmpty { return "" }
  for (lifecycle, words) in lifecycleWords {
    for word in words.split(separator: " ").map({ $0.map { $0 == "_" ? " " : $0 } }) {
      let rest = status.dropFirst(word.count)
      guard Array(status.prefix(word.count)) == word else { continue }
      if rest.first.map({ !$0.isLetter }) ?? true { return lifecycle }
    }
  }
  return "other"
}

private let samePlatforms = [
  "x": "twitter", "ms teams": "teams", "jisc mail": "jiscmail", "blue sky": "bluesky",
]

func oraclePlatform(_ written: String) -> String {
  samePlatforms[written.lowercased()] ?? written.lowercased()
}

func oraclePlatforms(_ cell: String) -> [(platform: String, address: String)] {
  oracleEntries(cell).map { entry in
    if entry.hasPrefix("https://") {
      return (entry.contains("facebook.com") ? "facebook" : "website", entry)
    }
    let parts = entry.split(separator: ":", maxSplits: 1).map { String($0).strippedOfSpaces }
    return (oraclePlatform(parts[0]), parts.count > 1 ? parts[1] : "")
  }
}

func oracleHashtags(_ cell: String) -> [String] {
  oracleEntries(cell).map(oracleHashtag).filter { !$0.isEmpty }
}

func oracleHashtag(_ written: String) -> String {
  let isMarked = written.hasPrefix("#") || written.hasPrefix("＃")
  return Folding.folded(isMarked ? String(written.dropFirst()) : written)
}

func oracleEntries(_ cell: String) -> [String] {
  cell.split(separator: ";").map { String($0).strippedOfSpaces }.filter { !$0.isEmpty }
}

/// The first number of an entry, with commas between its digits.
func oracleNumber(_ cell: String) -> Int? {
  Int(cell.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "," }.filter { $0 != "," })
}

/// Whether one text is part of another, both folded, scalar by scalar.
func holds(_ text: String, _ part: String) -> Bool {
  let text = Array(Folding.folded(text).unicodeScalars)
  let part = Array(Folding.folded(part).unicodeScalars)
  return (0...text.count).contains { text[$0...].starts(with: part) }
}

func isSame(_ text: String, _ other: String) -> Bool {
  Folding.folded(text).unicodeScalars.elementsEqual(Folding.folded(other).unicodeScalars)
}

extension ValuePattern {
  /// Whether the folded pattern is a folded value, or its beginning.
  func matches(_ value: String, _ text: String? = nil) -> Bool {
    let value = Folding.folded(value).unicodeScalars
    let text = Folding.folded(text ?? self.text).unicodeScalars
    return isPrefix ? value.starts(with: text) : value.elementsEqual(text)
  }

  func matchesPlatform(_ platform: String) -> Bool {
    matches(platform, isPrefix ? text.lowercased() : oraclePlatform(text))
  }

  func matchesHashtag(_ hashtag: String) -> Bool { matches(hashtag, oracleHashtag(text)) }
}

extension String {
  var strippedOfSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  var singlySpaced: String { split(separator: " ").joined(separator: " ") }
}
