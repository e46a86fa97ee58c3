import CopseModel

extension State {
  var cohortsTitle: String {
    results.query.filter.normalized == .everything
      ? "Cohorts" : "Cohorts of what the line finds in any edition"
  }
}
