/// The names of the sheets of an audit by year, ascending.
struct SheetsByYear {
  private(set) var communities: [(year: Int, name: String)] = []
  private(set) var connections: [(year: Int, name: String)] = []
  /// Files that are not read, and why.
  private(set) var faults: [(file: String, fault: SheetFault)] = []

  init(_ names: [String]) {
    for name in names.sorted() {
      switch SheetName(name) {
      case .communities(let year): add(name, year, to: \.communities)
      case .connections(let year): add(name, year, to: \.connections)
      case .almost(.spelling(let right)) where names.contains(right):
        faults.append((name, .wrongName(.copy(of: right))))
      case .almost(let misnaming): faults.append((name, .wrongName(misnaming)))
      case .dataPackage, .other: break
      }
    }
    communities.sort { $0.year < $1.year }
    connections.sort { $0.year < $1.year }
  }

  private mutating func add(
    _ name: String, _ year: Int,
    to sheets: WritableKeyPath<SheetsByYear, [(year: Int, name: String)]>
  ) {
    if let first = self[keyPath: sheets].first(where: { $0.year == year }) {
      faults.append((name, .secondSheet(year: year, first: first.name)))
    } else {
      self[keyPath: sheets].append((year, name))
    }
  }
}
