internal import ArgumentParser
internal import CopseFiles
internal import CopseModel

/// `copse map`: who is connected to whom, in which constellations, and who holds them together.
struct MapCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Print the constellations of the network, who holds it together, and chains in it.",
    usage: "copse map [AUDIT] [QUERY ...] [--path A B] [-o FILE] [--format FORMAT]",
    discussion: """
      The network is what the query finds in an edition, with the connections between two of them. \
      gathered:hashtags,organiser,whole in the query takes communities for connected that share \
      these, too. With --path A B only the shortest chain between two communities is printed. \
      -o map.svg draws a picture: of the whole, or around one community where the query is near:ID, \
      with what came and went since vs:YEAR.
      """)

  @OptionGroup var arguments: AuditAndQuery
  @Option(help: ArgumentHelp("Two communities, each by its id or its name.", valueName: "id"))
  var path: [String] = []
  @OptionGroup var result: ResultOptions<MapFormat>

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    guard path.isEmpty || path.count == 2 else { throw .pathEnds(path.count) }
    let format = try result.chosenFormat()
    let (opened, query) = try arguments.open(in: surroundings, reportingTo: &console)
    if let path = result.path { try opened.protectSheets(from: path) }
    guard let network = opened.audit.network(query) else {
      throw .noMap(reason: Self.reason(opened.audit, query))
    }
    if path.isEmpty {
      let report = MapReport(of: network, change: opened.audit.constellationChange(query))
      try result.write(on: &console) { output in
        if let printed = format.printed {
          report.write(as: printed, to: &output)
        } else {
          opened.audit.map(query).map { output.write(SVGMap($0).file) }
        }
      }
      for remark in report.warnings { console.errors.writeLine(remark) }
      Remarks(opened.audit, query).write(opened.audit.find(query), to: &console.errors)
    } else {
      let ends = try path.map { id throws(CommandFailure) in
        try node(of: id, in: network, of: opened.audit)
      }
      let chain = MapPath(in: network, from: ends[0], to: ends[1])
      if format == .svg, chain.map == nil { throw .noMap(reason: chain.reasonForNoMap) }
      try result.write(on: &console) { output in
        if let printed = format.printed {
          chain.write(as: printed, to: &output)
        } else if let map = chain.map {
          output.write(SVGMap(map).file)
        }
      }
      if let printed = format.printed, let remark = chain.remark(on: printed) {
        console.errors.writeLine(remark)
      }
    }
    return .done
  }

  private func node(
    of id: String, in network: Network, of audit: Audit
  ) throws(CommandFailure) -> Int {
    let communities = try audit.community(meant: id, in: network.edition)
    for community in communities {
      if let node = network.node(of: community) { return node }
    }
    throw .notOnMap(communities[0], edition: network.edition.year)
  }

  /// Why there is no network of a query.
  static func reason(_ audit: Audit, _ query: Query) -> String {
    guard let edition = audit.find(query).edition else {
      return "expected one edition to map, found "
        + (query.at == .any ? "at:any" : "none") + "; name a year with at:"
    }
    let years = audit.editions.filter { $0.connectionCount != nil }.map(\.year)
    return "expected connections of \(edition.year), found no connections-\(edition.year).csv; "
      + (years.last.map { "at:\($0) has some, " } ?? "add one, ")
      + "or gather some with gathered:hashtags,organiser,whole"
  }
}
