internal import ArgumentParser
internal import CopseFiles

/// What other tools can be given.
enum ExportFormat: String, ResultFormat {
  case csv
  case json
  case package
  case graphml
  case gexf
  case dot
  case kumu
  case nodes
  case edges
  case svg

  static let pathHelp = ArgumentHelp(
    "Where to write; .csv, .json, .kumu.json, .graphml, .gexf, .dot, .gv and .svg say which format, "
      + "/ a data package.", valueName: "path")

  static let standard = csv

  static func failure(at path: String) -> CommandFailure { .unknownExport(path) }

  init?(path: String) {
    if path.hasSuffix("/") || ResultFolder.isFolder(path) {
      self = .package
      return
    }
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    let ending = Self.endings.first { name.hasSuffix($0.ending) && name != $0.ending }
    guard let ending else { return nil }
    self = ending.format
  }

  /// Endings of files, the longer first.
  private static let endings: [(ending: String, format: ExportFormat)] = [
    (".kumu.json", .kumu), (".csv", .csv), (".json", .json), (".graphml", .graphml),
    (".gexf", .gexf), (".dot", .dot), (".gv", .dot), (".svg", .svg),
  ]

  /// Whether it tells all editions apart, so that it has them all unless one is asked for.
  var rangesOverYears: Bool {
    switch self {
    case .gexf: true
    // A data package asks every edition by itself.
    case .csv, .json, .package, .graphml, .dot, .kumu, .nodes, .edges, .svg: false
    }
  }

  /// The network in this format; empty in those that are of no network.
  func text(of network: ExportedNetwork) -> String {
    switch self {
    case .graphml: GraphML(network).text
    case .gexf: GEXF(network).text
    case .dot: DOT(network).text
    case .kumu: KumuBlueprint(network).text
    case .nodes: NetworkSheets(network).nodes
    case .edges: NetworkSheets(network).edges
    case .csv, .json, .package, .svg: ""
    }
  }
}
