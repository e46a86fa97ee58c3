/// A sheet read and counted slowly, by code that shares nothing with the program or the tool.
struct CountedSheet {
  let rows: [[String: String]]
  let byID: [String: [String: String]]

  init(path: String) throws {
    let lines = try text(of: path).split(separator: "\n", omittingEmptySubsequences: true)
    let headings = cells(of: String(lines.first ?? ""))
    rows = lines.dropFirst().map { line in
      Dictionary(zip(headings, cells(of: String(line)))) { _, last in last }
    }
    byID = Dictionary(rows.map { ($0["id"] ?? "", $0) }) { first, _ in first }
  }

  var ids: Set<String> { Set(byID.keys) }

  /// Rows that are neither closed nor a part of another listed community.
  var counted: [[String: String]] {
    rows.filter { !isClosed($0) && byID[$0["part_of"] ?? ""] == nil }
  }

  var countedIDs: Set<String> { Set(counted.map { $0["id"] ?? "" }) }

  /// Counted communities on a platform, by the word before the first colon.
  func counted(on platform: String) -> Int {
    counted.filter { platforms(of: $0).contains(platform) }.count
  }

  func parts(of id: String) -> [[String: String]] {
    rows.filter { $0["part_of"] == id }
  }
}

func isClosed(_ row: [String: String]) -> Bool {
  (row["status"] ?? "").hasPrefix("closed")
}

func platforms(of row: [String: String]) -> Set<String> {
  Set(
    list(row["platforms"]).map { place in
      let platform = String(place.split(separator: ":", maxSplits: 1).first ?? "")
      return platform == "x" ? "twitter" : platform
    })
}

func list(_ cell: String?) -> [String] {
  (cell ?? "").split(separator: ";").map { part in
    String(part.drop { $0 == " " })
  }
}

/// The cells of one line; a quoted cell may hold commas and doubled quotes, and no line break.
func cells(of line: String) -> [String] {
  var cells: [String] = []
  var rest = Substring(line)
  while true {
    var cell = ""
    if rest.first == "\"" {
      rest.removeFirst()
      while let quote = rest.firstIndex(of: "\"") {
        cell += rest[..<quote]
        rest = rest[rest.index(after: quote)...]
        guard rest.first == "\"" else { break }
        cell += "\""
        rest.removeFirst()
      }
    } else {
      cell = String(rest.prefix { $0 != "," })
      rest = rest.dropFirst(cell.count)
    }
    cells.append(cell)
    guard rest.first == "," else { return cells }
    rest.removeFirst()
  }
}
