/// The sheets of an audit by year, ascending.
struct SheetsByYear {
  private(set) var communities: [(year: Int, file: SheetFile)] = []
  private(set) var connections: [(year: Int, file: SheetFile)] = []
  /// Files that are not read, and why.
  private(set) var faults: [(file: String, fault: SheetFault)] = []

  init(_ files: [SheetFile]) {
    for file in files.sorted(by: { $0.name < $1.name }) {
      switch SheetName(file.name) {
      case .communities(let year): add(file, year, to: \.communities)
      case .connections(let year): add(file, year, to: \.connections)
      case .almost: faults.append((file.name, .wrongName))
      case .dataPackage, .other: break
      }
    }
    communities.sort { $0.year < $1.year }
    connections.sort { $0.year < $1.year }
  }

  private mutating func add(
    _ file: SheetFile, _ year: Int,
    to sheets: WritableKeyPath<SheetsByYear, [(year: Int, file: SheetFile)]>
  ) {
    if let first = self[keyPath: sheets].first(where: { $0.year == year }) {
      faults.append((file.name, .secondSheet(year: year, first: first.file.name)))
    } else {
      self[keyPath: sheets].append((year, file))
    }
  }
}
