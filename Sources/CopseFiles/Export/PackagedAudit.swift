package import CopseModel

/// An audit, or what a query finds in it, as a data package that Copse and others read back.
///
/// The cells are those that were read, byte for byte: a sheet is for programs and not for a
/// terminal.
package struct PackagedAudit: Sendable {
  /// The name of each file of the folder and what stands in it.
  package let files: [(name: String, text: String)]

  private let audit: Audit
  private let query: Query

  /// - Parameter query: it is asked of every edition by itself, of one alone where it has `at:YEAR`;
  ///   parts are packed with the rest.
  package init(_ audit: Audit, _ query: Query) {
    self.audit = audit
    self.query = query
    var files: [(name: String, text: String)] = []
    var resources: [JSON] = []
    for edition in Self.editions(of: audit, query) {
      for sheet in Self.sheets(of: edition, in: audit, query) {
        files.append((sheet.name + ".csv", sheet.text))
        resources.append(sheet.resource)
      }
    }
    self.files = [(DataPackage.fileName, Self.descriptor(of: audit, query, resources))] + files
  }

  private static func editions(of audit: Audit, _ query: Query) -> [Edition] {
    switch query.at {
    case .year(let year): audit.edition(of: year).map { [$0] } ?? []
    case .any, nil: audit.editions
    }
  }

  private static func isWhole(_ query: Query) -> Bool { query.filter == Query().filter }

  private static func sheets(of edition: Edition, in audit: Audit, _ query: Query)
    -> [PackagedSheet]
  {
    var query = query
    query.at = .year(edition.year)
    query.versus = nil
    query.showsChanges = false
    query.showsParts = true
    let found = audit.find(query).filter { $0.year == edition.year }
    let listing = PackagedSheet(listing: found, of: edition, audit)
    guard edition.connectionCount != nil else { return [listing] }
    return [listing, PackagedSheet(connectionsAmong: Set(found.map(\.row)), of: edition)]
  }

  private static func descriptor(of audit: Audit, _ query: Query, _ resources: [JSON]) -> String {
    let years = Set(editions(of: audit, query).map(\.year))
    var members: [JSON.Member] = [.init("title", .string(audit.title))]
    let provenance = audit.provenance
    if !provenance.description.isEmpty {
      members.append(.init("description", .string(provenance.description)))
    }
    if !provenance.sources.isEmpty {
      members.append(
        .init(
          "sources",
          .array(provenance.sources.map { stated([("title", $0.title), ("path", $0.path)]) })))
    }
    if !provenance.licences.isEmpty {
      members.append(
        .init(
          "licenses",
          .array(
            provenance.licences.map {
              stated([("name", $0.name), ("title", $0.title), ("path", $0.path)])
            })))
    }
    let illustrative = audit.illustrativeYears.filter(years.contains)
    if !illustrative.isEmpty {
      members.append(.init("copse:illustrative", .array(illustrative.map(JSON.integer))))
    }
    let published = isWhole(query) ? publishedFigures(of: audit, in: years) : []
    if !published.isEmpty { members.append(.init("copse:published", .object(published))) }
    members.append(.init("resources", .array(resources)))
    return JSON.object(members).text + "\n"
  }

  private static func stated(_ texts: [(name: String, text: String)]) -> JSON {
    .object(texts.filter { !$0.text.isEmpty }.map { JSON.Member($0.name, .string($0.text)) })
  }

  /// They are of all communities, so that they go only with all of them.
  private static func publishedFigures(of audit: Audit, in years: Set<Int>) -> [JSON.Member] {
    years.sorted().compactMap { year in
      let figures = audit.published.filter { $0.edition == year }
      guard let source = figures.first?.source else { return nil }
      let members = figures.map { JSON.Member($0.figure, .integer($0.value)) }
      let page: [JSON.Member] = source.isEmpty ? [] : [.init("source", .string(source))]
      return JSON.Member(String(year), .object(members + page))
    }
  }
}
