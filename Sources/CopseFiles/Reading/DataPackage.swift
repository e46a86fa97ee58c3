internal import CopseModel

/// What `datapackage.json` says of an audit; what cannot be read there is reported and left out.
///
/// - SeeAlso: Frictionless Data, "Data Package", https://specs.frictionlessdata.io/data-package/
struct DataPackage {
  /// nil when the audit is to be called after its folder.
  private(set) var title: String?
  /// The editions that are invented as wholes, ascending.
  private(set) var illustrativeYears: [Int] = []
  private(set) var published: [PublishedFigure] = []
  private(set) var provenance = Provenance()
  /// The files that the package says it has.
  private(set) var resources: [(path: String, place: JSONPlace)] = []
  private(set) var problems: [Problem] = []

  static let fileName = "datapackage.json"

  private let file: String

  init(_ file: SheetFile) {
    self.file = file.name
    do throws(SheetFault) {
      let text = try SheetText(file.bytes, allowing: .json)
      do throws(JSONError) {
        read(try JSONParser.parse(text.bytes))
      } catch {
        report(.notJSON(expected: error.expected, found: error.found), error.place)
      }
    } catch {
      problems.append(error.problem(in: file.name))
    }
  }

  /// A problem for every resource in the folder itself that is not there.
  func missingResources(among present: Set<String>) -> [Problem] {
    resources.filter { !$0.path.contains("/") && !present.contains($0.path) }.map {
      problem(.noSuchResource($0.path), $0.place)
    }
  }

  private mutating func read(_ root: JSONNode) {
    guard case .object = root.value else {
      return report(
        .otherValue(of: "the data package", expected: "an object", root.kind), root.place)
    }
    title = string("title", of: root).flatMap { $0.isEmpty ? nil : $0 }
    resources = elements("resources", of: root).compactMap { resource in
      string("path", of: resource).map { ($0, resource.place) }
    }
    readProvenance(of: root)
    readIllustrativeYears(of: root)
    readPublished(of: root)
  }

  private mutating func readProvenance(of root: JSONNode) {
    let sources = elements("sources", of: root).compactMap { source -> Provenance.Source? in
      let title = string("title", of: source) ?? ""
      let path = string("path", of: source) ?? ""
      return title.isEmpty && path.isEmpty ? nil : .init(title: title, path: path)
    }
    let licences = elements("licenses", of: root).map { licence in
      Provenance.Licence(
        name: string("name", of: licence) ?? "", title: string("title", of: licence) ?? "",
        path: string("path", of: licence) ?? "")
    }
    provenance = Provenance(
      description: string("description", of: root) ?? "", sources: sources,
      licences: licences.filter { !$0.shownTitle.isEmpty })
  }

  private mutating func readIllustrativeYears(of root: JSONNode) {
    let key = "copse:illustrative"
    for element in elements(key, of: root) {
      if let year = element.integer ?? element.string.flatMap({ Int($0) }) {
        illustrativeYears.append(year)
      } else {
        report(.otherValue(of: key, expected: "years", element.kind), element.place)
      }
    }
    illustrativeYears.sort()
  }

  private mutating func readPublished(of root: JSONNode) {
    guard let years = root["copse:published"] else { return }
    guard case .object(let members) = years.value else {
      let fault = DataPackageFault.otherValue(
        of: "copse:published", expected: "an object with a member for each year", years.kind)
      return report(fault, years.place)
    }
    for member in members {
      if let year = Int(member.name) {
        readFigures(member.node, of: year)
      } else {
        report(.noYear(member.name), member.node.place)
      }
    }
  }

  private mutating func readFigures(_ figures: JSONNode, of year: Int) {
    let source = string("source", of: figures) ?? ""
    for member in figures.members where member.name != "source" {
      if let value = member.node.integer, value >= 0 {
        published.append(
          PublishedFigure(edition: year, figure: member.name, value: value, source: source))
      } else {
        let fault = DataPackageFault.otherValue(
          of: member.name, expected: "a whole number", member.node.kind)
        report(fault, member.node.place)
      }
    }
    if figures.members.isEmpty {
      let fault = DataPackageFault.otherValue(
        of: "\(year)", expected: "an object with figures", figures.kind)
      report(fault, figures.place)
    }
  }

  private mutating func elements(_ name: String, of node: JSONNode) -> [JSONNode] {
    guard let value = node[name] else { return [] }
    guard case .array(let elements) = value.value else {
      report(.otherValue(of: name, expected: "an array", value.kind), value.place)
      return []
    }
    return elements
  }

  private mutating func string(_ name: String, of node: JSONNode) -> String? {
    guard let value = node[name] else { return nil }
    guard let text = value.string else {
      report(.otherValue(of: name, expected: "a text", value.kind), value.place)
      return nil
    }
    return trimmed(text)
  }

  private mutating func report(_ fault: DataPackageFault, _ place: JSONPlace) {
    problems.append(problem(fault, place))
  }

  private func problem(_ fault: DataPackageFault, _ place: JSONPlace) -> Problem {
    Problem(
      file: file, line: place.line, column: place.column, severity: .warning,
      message: fault.message)
  }
}
