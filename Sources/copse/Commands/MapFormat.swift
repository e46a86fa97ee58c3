internal import ArgumentParser

/// What a map is written as: in words, or as a picture.
enum MapFormat: String, ResultFormat {
  case text
  case csv
  case json
  case markdown
  case svg

  static let pathHelp = ArgumentHelp(
    "Where to write; .svg, .txt, .csv, .json and .md say which format.", valueName: "file")

  static let standard = text

  static func failure(at path: String) -> CommandFailure { .unknownMap(path) }

  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard name.contains(".") else { return nil }
    switch name.split(separator: ".").last?.lowercased() {
    case "svg": self = .svg
    case "txt": self = .text
    case "csv": self = .csv
    case "json": self = .json
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }

  /// The same as a way of printing; nil for the picture.
  var printed: ReportFormat? { ReportFormat(rawValue: rawValue) }
}
