import Foundation

/// One Swift file that holds a table as text.
///
/// A single literal compiles at once, however long it is, and costs nothing until it is read.
package struct GeneratedFile {
  /// From the root of the package.
  package let path: String
  let name: String
  let summary: String
  let note: String
  let tokens: [String]

  /// Replaces the file.
  func write(version: String) throws {
    try text(version: version).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// What the file holds.
  package func text(version: String) -> String {
    var lines = [
      "// Generated from Unicode \(version) by `swift run unicode-tables`. Do not edit.", "",
      "/// \(summary)", "///", "/// \(note)", "enum \(name) {",
      "  static let text: StaticString = \"\"\"",
    ]
    var line = "   "
    for token in tokens {
      if line.count + 1 + token.count > 98 {
        lines.append(line + " \\")
        line = "   "
      }
      line += " " + token
    }
    lines += [line, "    \"\"\"", "}", ""]
    return lines.joined(separator: "\n")
  }
}

/// A number as the tables write it.
func hexadecimal(_ value: UInt32) -> String {
  String(value, radix: 16, uppercase: true)
}

/// Neighbours of the same value as one `FIRST-LAST=VALUE` each.
func runTokens<Value: Equatable>(
  of values: [UInt32: Value], _ written: (Value) -> String
) -> [String] {
  var runs: [(first: UInt32, last: UInt32, value: Value)] = []
  for (scalar, value) in values.sorted(by: { $0.key < $1.key }) {
    if let run = runs.last, run.last + 1 == scalar, run.value == value {
      runs[runs.count - 1].last = scalar
    } else {
      runs.append((scalar, scalar, value))
    }
  }
  return runs.map { run in
    let first = hexadecimal(run.first)
    let scalars = run.first == run.last ? first : "\(first)-\(hexadecimal(run.last))"
    return "\(scalars)=\(written(run.value))"
  }
}
