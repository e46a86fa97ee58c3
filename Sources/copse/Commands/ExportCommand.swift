internal import ArgumentParser
internal import CopseFiles
internal import CopseModel

/// `copse export`: communities and their connections for other tools.
struct ExportCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write communities and their connections for other tools.",
    usage: "copse export [AUDIT] [QUERY ...] [-o PATH] [--format FORMAT]",
    discussion: """
      What the query finds in an edition is written, with the connections between what it finds; \
      all editions in one with at:any. GEXF has all of them as years unless at: names one, and so \
      has a data package, which Copse reads back. A file that is there is replaced once the new \
      one is whole; a folder must be new or empty. Without -o, or with -o -, the result goes to \
      standard output.
      """)

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var result: ResultOptions<ExportFormat>

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let format = try result.chosenFormat()
    if format == .package, result.path == nil { throw .noFolder }
    var (opened, query) = try arguments.open(in: surroundings, reportingTo: &console)
    if format.rangesOverYears, query.at == nil { query.at = .any }
    if let path = result.path { try opened.protectSheets(from: path) }
    switch format {
    case .package:
      try write(PackagedAudit(opened.audit, query).files, into: result.path ?? "")
    case .csv, .json:
      let found = opened.audit.find(query)
      try result.write(on: &console) { output in
        Listing(communities: found[...], columns: nil, audit: opened.audit)
          .write(as: format == .csv ? .csv : .json, to: &output)
      }
      Remarks(opened.audit, query).write(found, to: &console.errors)
    case .svg:
      guard let map = opened.audit.map(query) else {
        throw .noMap(reason: MapCommand.reason(opened.audit, query))
      }
      try result.write(on: &console) { $0.write(SVGMap(map).file) }
      Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    case .graphml, .gexf, .dot, .kumu, .nodes, .edges:
      let network = ExportedNetwork(of: opened.audit, query)
      try result.write(on: &console) { $0.write(format.text(of: network)) }
      if !network.recordsConnections {
        console.errors.writeLine(Self.remark(on: network))
      }
      Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    }
    return .done
  }

  private func write(_ files: [(name: String, text: String)], into path: String)
    throws(CommandFailure)
  {
    do throws(FileFailure) {
      let folder = try ResultFolder(path)
      for file in files { try folder.write(file.text, to: file.name) }
    } catch {
      throw .folder(error)
    }
  }

  private static func remark(on network: ExportedNetwork) -> String {
    let lack =
      network.edition.map { "there is no connections-\($0).csv" }
      ?? "there is no sheet such as connections-2024.csv"
    return lack + "; the communities are written without connections"
  }
}
