import CopseModel

extension State {
  var platformsTitle: String {
    results.query.filter.normalized == .everything
      ? "Platforms" : "Platforms of what the line finds"
  }
}
