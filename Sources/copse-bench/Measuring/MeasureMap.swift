import CopseModel

/// What the map of the connections takes.
extension MeasureCommand {
  /// Who is around the best connected community, where they stand, and the map of the whole.
  func measureMap(_ audit: Audit) {
    guard let edition = audit.editions.last,
      let hub = edition.max(by: { $0.connectionCount < $1.connectionCount })
    else { return }
    for degrees in 1...2 {
      var shown = (nodes: 0, total: 0)
      let finding = Timing.of(repeats) {
        let found = audit.neighbourhood(
          of: hub.number, degrees: degrees, at: edition.year,
          comparedWith: audit.years.dropLast().last)
        shown = (found?.nodes.count ?? 0, found?.total ?? 0)
        return found
      }
      print("around \(degrees): \(finding.description), \(shown.nodes) of \(shown.total)")
      let layout = Timing.of(repeats) {
        audit.neighbourhoodLayout(of: hub.number, degrees: degrees)
      }
      print("places around \(degrees): \(layout.description)")
    }
    guard edition.count <= Self.mostOnMap else { return }
    let constellations = audit.graphOfAllEditions.constellations()
    let overview = Timing.of(min(repeats, 3)) {
      audit.overview(constellations: constellations.groupOfNode)
    }
    print("places of all: \(overview.description), \(constellations.count) constellations")
  }

  /// More are not drawn on one map.
  private static let mostOnMap = 30_000
}
