import CopseModel

extension State {
  var constellationsTitle: String {
    results.query.filter.normalized == .everything
      ? "Constellations" : "Constellations, and what the line finds of them"
  }
}
