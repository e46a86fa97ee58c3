internal import CopseModel

/// Hashtags that lost their communities, and communities that lost their hashtags, in words.
struct LostReport {
  let audit: Audit
  let lost: LostHashtags

  /// `Lost from 2023 to 2024`
  var heading: String {
    let years = [lost.comparison.from, lost.comparison.to].map { edition in
      "\(edition.year)" + (edition.isIllustrative ? " (illustrative)" : "")
    }
    return "Lost from \(years.joined(separator: " to "))"
  }

  var lines: [String] {
    let hashtags = lost.hashtags.map { hashtag in
      let reasons = hashtag.reasons.map { "\($0.communities) \($0.reason.words)" }
      return "#\(hashtag.spelling): \(reasons.joined(separator: ", "))"
    }
    let communities = lost.communities.map { "\(title(of: $0)): no hashtag any more" }
    let lines = hashtags + communities
    return lines.isEmpty ? ["nothing"] : lines
  }
}
