import Foundation

/// What was asked of the tool in words that it does not know, or that cannot be done.
package enum CommandError: Error, Hashable, Sendable, CustomStringConvertible {
  case usage
  case unreadable(String)

  package var description: String {
    switch self {
    case .usage:
      return """
        copse-fixtures: error: expected one of
          copse-fixtures amplifyfe fixtures/amplifyfe
          copse-fixtures fe-communities fixtures/facts/fe-communities.csv fixtures/fe-communities
        """
    case .unreadable(let path):
      return "copse-fixtures: error: expected a UTF-8 file at \(path); run from the package folder"
    }
  }
}

/// Where the facts stand in the package.
private let factsPath = "fixtures/facts/fe-communities.csv"

/// Makes the files that the arguments ask for, and writes them.
package func run(_ arguments: [String]) throws {
  switch (arguments.first, arguments.count) {
  case ("amplifyfe", 2):
    try write(amplifyFEFixture(facts: readFacts(at: factsPath)), to: arguments[1])
  default:
    throw CommandError.usage
  }
}

/// The facts in a file.
package func readFacts(at path: String) throws(CommandError) -> [Facts] {
  guard let data = FileManager.default.contents(atPath: path),
    let text = String(data: data, encoding: .utf8)
  else { throw .unreadable(path) }
  return facts(in: table(in: text))
}

/// Writes files into a folder, which is made when it is missing.
package func write(_ files: [FixtureFile], to folder: String) throws {
  let folder = URL(filePath: folder, directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for file in files {
    try Data(file.text.utf8).write(to: folder.appending(path: file.name))
  }
}
