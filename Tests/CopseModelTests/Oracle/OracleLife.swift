import CopseModel

/// What the pages of one community tell, found slowly.
extension OracleAudit {
  /// The runs of a cell: `2019,2020 text`, `2021 -` for a community that is not listed, and `2023 ?`
  /// for a column that the sheet lacks.
  func runs(of field: Field, _ community: String) -> [String] {
    var runs: [(years: [String], content: String)] = []
    for edition in editions {
      let content: String
      if let row = edition.row(of: community) {
        let isRecorded = edition.columns.contains(Self.key(field))
        content = isRecorded ? "'" + edition.rows[row].cell(field) + "'" : "?"
      } else {
        content = "-"
      }
      if runs.last?.content == content {
        runs[runs.count - 1].years.append("\(edition.year)")
      } else {
        runs.append((["\(edition.year)"], content))
      }
    }
    return runs.map { $0.years.joined(separator: ",") + " " + $0.content }
  }

  /// By the community at the other end: what each edition says of the connection.
  func connectionHistory(of community: String) -> [String: [String]] {
    var histories: [String: [String]] = [:]
    for other in Set(editions.flatMap(\.rows).map(\.community)) {
      let states = editions.map { $0.state(community, other) }
      if states.contains(where: { $0.contains("yes") }) { histories[other] = states }
    }
    return histories
  }
}

extension OracleAudit.Edition {
  fileprivate func state(_ one: String, _ other: String) -> String {
    guard let connections else { return "\(year) not recorded" }
    guard row(of: one) != nil, row(of: other) != nil else { return "\(year) not listed" }
    let isConnected = connections.contains { from, to in
      Set([rows[from].community, rows[to].community]) == [one, other]
    }
    return "\(year) \(isConnected ? "yes" : "no")"
  }
}
