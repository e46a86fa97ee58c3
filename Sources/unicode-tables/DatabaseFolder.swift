import Foundation

/// The folder of text files that the Unicode Consortium publishes.
struct DatabaseFolder {
  let path: String

  /// A line such as `0041..005A ; Lu # comment`.
  struct Line {
    let scalars: ClosedRange<UInt32>
    /// What follows the scalars, without spaces around.
    let fields: [String]
  }

  /// Every line of a file that tells something about scalars.
  func lines(of file: String) throws -> [Line] {
    try text(of: file).split(separator: "\n").compactMap { line in
      let data = line.prefix { $0 != "#" }
      let fields = data.split(separator: ";", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last, fields.count > 1 else { return nil }
      return Line(scalars: first...last, fields: Array(fields.dropFirst()))
    }
  }

  /// The first field of each scalar that a file lists.
  func values(in file: String) throws -> [UInt32: String] {
    var values: [UInt32: String] = [:]
    for line in try lines(of: file) {
      for scalar in line.scalars { values[scalar] = line.fields[0] }
    }
    return values
  }

  /// The scalars that a file gives a property.
  func scalars(with property: String, in file: String) throws -> Set<UInt32> {
    Set(try lines(of: file).filter { $0.fields[0] == property }.flatMap(\.scalars))
  }

  /// The version that the first line of a file names: `# DerivedAge-15.0.0.txt`.
  func version() throws -> String {
    let title = String(try text(of: "DerivedAge.txt").prefix { $0 != "\n" })
    return title.replacing("# DerivedAge-", with: "").replacing(".txt", with: "")
  }

  private func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }
}
