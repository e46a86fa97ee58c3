import CopseModel

/// One change as the contract tells it.
struct OracleChange: Hashable {
  var id: String
  var kind: ChangeKind
  var before: String?
  var after: String?
}

/// The changes between two editions.
struct OracleComparison {
  let audit: OracleAudit
  /// Indices of editions.
  let from: Int
  let to: Int

  var a: OracleAudit.Edition { audit.editions[from] }
  var b: OracleAudit.Edition { audit.editions[to] }

  private func isRecorded(_ field: Field) -> Bool {
    a.columns.contains(OracleAudit.key(field)) && b.columns.contains(OracleAudit.key(field))
  }

  /// Every change of a community, `moved` among them with what nobody is told: nil and nil.
  func changes(of community: String) -> [OracleChange] {
    switch (a.row(of: community), b.row(of: community)) {
    case (nil, nil): []
    case (let row?, nil):
      [OracleChange(id: a.rows[row].id, kind: .removed, before: a.name(row))]
    case (nil, let row?): additions(row)
    case (let before?, let after?): differences(before, after)
    }
  }

  private func additions(_ row: Int) -> [OracleChange] {
    let id = b.rows[row].id
    let continued = oracleEntries(b.rows[row].cell(.formerly)).filter { former in
      a.rows.contains { $0.id == Composition.composed(former) }
    }
    let added = [OracleChange(id: id, kind: .added, after: b.name(row))]
    if continued.isEmpty { return added }
    return added + [
      OracleChange(
        id: id, kind: .continued, before: continued.joined(separator: "; "), after: b.name(row))
    ]
  }

  private func differences(_ before: Int, _ after: Int) -> [OracleChange] {
    let old = a.rows[before]
    let new = b.rows[after]
    var changes: [OracleChange] = []
    func add(_ kind: ChangeKind, _ before: String?, _ after: String?) {
      changes.append(OracleChange(id: new.id, kind: kind, before: before, after: after))
    }
    if isRecorded(.status), old.cell(.status) != new.cell(.status) {
      let kind: ChangeKind =
        old.isClosed == new.isClosed ? .status : new.isClosed ? .closed : .reopened
      add(kind, old.cell(.status), new.cell(.status))
    }
    if isRecorded(.name), a.name(before).singlySpaced != b.name(after).singlySpaced {
      add(.renamed, a.name(before), b.name(after))
    }
    if isRecorded(.platforms) { addPlatforms(old, new, add) }
    if isRecorded(.hashtags) {
      for tag in new.hashtags.subtracting(old.hashtags) { add(.tagged, nil, tag) }
      for tag in old.hashtags.subtracting(new.hashtags) { add(.untagged, tag, nil) }
    }
    let cells: [(Field, ChangeKind)] = [
      (.kind, .approach), (.organiser, .organiser), (.focus, .focus), (.region, .region),
      (.members, .members),
    ]
    for (field, kind) in cells where isRecorded(field) && old.cell(field) != new.cell(field) {
      add(kind, old.cell(field), new.cell(field))
    }
    for other in newConnections(of: after, in: b, comparedWith: a) { add(.linked, nil, other) }
    for other in newConnections(of: before, in: a, comparedWith: b) { add(.unlinked, other, nil) }
    return changes
  }

  private func addPlatforms(
    _ old: OracleAudit.Row, _ new: OracleAudit.Row,
    _ add: (ChangeKind, String?, String?) -> Void
  ) {
    let joined = new.platformNames.subtracting(old.platformNames)
    let left = old.platformNames.subtracting(new.platformNames)
    for platform in joined { add(.joined, nil, platform) }
    for platform in left { add(.left, platform, nil) }
    if !joined.isEmpty, !left.isEmpty { add(.moved, nil, nil) }
    for platform in old.platformNames.intersection(new.platformNames) {
      let addresses = [old, new].map { row in
        Set(row.platforms.filter { $0.platform == platform }.map(\.address))
      }
      if addresses[0] != addresses[1] { add(.readdressed, platform, platform) }
    }
  }

  /// The ids at the other end of connections that only `here` has, written from this row.
  private func newConnections(
    of row: Int, in here: OracleAudit.Edition, comparedWith there: OracleAudit.Edition
  ) -> [String] {
    guard let connections = here.connections, let others = there.connections else { return [] }
    let known = others.map { Set([there.rows[$0.from].community, there.rows[$0.to].community]) }
    return connections.filter { $0.from == row }.compactMap { connection in
      let end = here.rows[connection.to]
      guard there.row(of: end.community) != nil,
        !known.contains([here.rows[row].community, end.community])
      else { return nil }
      return end.id
    }
  }
}

extension OracleAudit.Edition {
  /// The name as listed; the id stands for one that is missing.
  func name(_ row: Int) -> String {
    rows[row].cell(.name).isEmpty ? rows[row].id : rows[row].cell(.name)
  }
}
