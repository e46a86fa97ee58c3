import CopseModel

extension State {
  var hashtagsTitle: String {
    results.query.filter.normalized == .everything ? "Hashtags" : "Hashtags of what the line finds"
  }
}
