import CopseFiles
import CopseModel

/// What does not hold of the rows of an audit: each is read, or left out with an error of its own,
/// or with one problem for the whole of its file; and what a problem names stands among the files.
func unaccounted(_ audit: Audit) -> [String] {
  var faults: [String] = []
  let files = audit.files.map(\.file)
  if Set(files).count != files.count { faults.append("a file stands twice: \(files)") }
  let named = Set(files + files.map(AuditReader.fileName(ofSheet:)))
  for problem in audit.problems where !named.contains(problem.file) {
    faults.append("\(problem.file) has a problem and no count")
  }
  for tally in audit.files {
    let own = audit.problems.filter {
      $0.file == tally.file || $0.file == AuditReader.fileName(ofSheet: tally.file)
    }
    let errors = own.count { $0.file == tally.file && $0.severity == .error }
    let isExplained = errors >= tally.leftOut || own.contains(where: isOfWholeFile)
    if tally.rows != tally.read + tally.leftOut || tally.repaired > tally.read || !isExplained {
      faults.append("\(tally), \(own)")
    }
    if !tally.isCounted, own.isEmpty { faults.append("nothing says why \(tally) is not counted") }
  }
  return faults
}

/// Whether a problem says that all rows of a file are left out.
private func isOfWholeFile(_ problem: Problem) -> Bool {
  let words = [
    "is not read", "are not read", "to have it read", "called by their year", "are left out, add",
    "save it as 'CSV UTF-8'", "by its name",
  ]
  return words.contains { problem.message.contains($0) } && problem.column == 1
}
