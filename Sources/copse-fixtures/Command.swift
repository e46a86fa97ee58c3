import Foundation

/// What was asked of the tool in words that it does not know, or that cannot be done.
package enum CommandError: Error, Hashable, Sendable, CustomStringConvertible {
  case usage
  /// The path of a file that is needed.
  case unreadable(String)
  /// What a row of a reviewed table needs, and the id of the row.
  case unreadableRow(String, String)

  package var description: String {
    switch self {
    case .usage:
      return """
        copse-fixtures: error: expected one of
          copse-fixtures amplifyfe fixtures/amplifyfe
          copse-fixtures fe-communities fixtures/facts/fe-communities.csv fixtures/fe-communities
        """
    case .unreadable(let path):
      return "copse-fixtures: error: expected a file at \(path); run from the package folder"
    case .unreadableRow(let expected, let id):
      return "copse-fixtures: error: expected \(expected), found a row without: \(id)"
    }
  }
}

/// Makes the files that the arguments ask for, and writes them.
package func run(_ arguments: [String]) throws {
  switch (arguments.first, arguments.count) {
  case ("amplifyfe", 2):
    let facts = try readTable(at: "fixtures/facts/fe-communities.csv").map(Facts.init)
    try write(amplifyFEFixture(facts: facts), to: arguments[1])
  case ("fe-communities", 3):
    let files = feCommunitiesFixture(
      facts: try readTable(at: arguments[1]).map(Facts.init),
      years: try readTable(at: arguments[2] + "/years.csv").map(ListedYears.init),
      dated: try readTable(at: arguments[2] + "/dated.csv").map(DatedCell.init))
    try write(files, to: arguments[2])
  default:
    throw CommandError.usage
  }
}

/// The rows of a sheet on disk.
package func readTable(at path: String) throws(CommandError) -> [[String: String]] {
  guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
  return table(in: Array(data))
}

/// Writes files into a folder, which is made when it is missing.
package func write(_ files: [FixtureFile], to folder: String) throws {
  let folder = URL(filePath: folder, directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for file in files {
    try Data(file.text.utf8).write(to: folder.appending(path: file.name))
  }
}
