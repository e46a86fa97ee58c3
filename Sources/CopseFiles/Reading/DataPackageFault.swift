internal import CopseModel

/// What can be wrong with `datapackage.json`, as facts.
package enum DataPackageFault: Hashable, Sendable {
  case notJSON(expected: String, found: String)
  case otherValue(of: String, expected: String, String)
  case noYear(String)
  case noSuchResource(String)

  package var message: String {
    switch self {
    case .notJSON(let expected, let found):
      "expected \(expected), found \(found.excerpt()); "
        + "nothing is read from this file until it is valid JSON"
    case .otherValue(let name, let expected, let found):
      "expected \(expected) as \(name.excerpt()), found \(found.excerpt()); left out, correct it"
    case .noYear(let name):
      "expected a year such as 2024 in copse:published, found '\(name.excerpt())'; left out, correct it"
    case .noSuchResource(let path):
      "expected the file '\(path.excerpt())' that resources names, found none; add it or remove the entry"
    }
  }
}
