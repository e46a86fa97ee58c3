internal import ArgumentParser

/// What a report is written as.
enum DocumentFormat: String, ResultFormat {
  case html
  case markdown

  static let pathHelp = ArgumentHelp(
    "Where to write; .html and .md say which format.", valueName: "file")

  static let standard = markdown

  static func failure(at path: String) -> CommandFailure { .unknownEnding(path) }

  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    // `md` alone is a name without an ending.
    guard name.contains(".") else { return nil }
    switch name.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }
}
