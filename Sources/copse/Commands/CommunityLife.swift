internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// One community in all editions that list it.
struct CommunityLife {
  private let latest: Community
  /// Ascending by year.
  private let rows: [Community]
  /// The comparisons of one edition with the next that tell something of it.
  private let changes: [(comparison: Comparison, changes: [Change])]
  private let identity: Identity?
  private let audit: Audit

  init(_ community: Community, in audit: Audit) {
    self.audit = audit
    latest = community
    rows = community.lifeline.compactMap(\.self)
    changes = zip(audit.years, audit.years.dropFirst()).compactMap { from, to in
      guard let comparison = audit.comparison(from: from, to: to) else { return nil }
      let changes = comparison.changes(of: community.number)
      return changes.isEmpty ? nil : (comparison, changes)
    }
    identity = audit.identity(of: community.number)
  }

  /// The parts of a JSON object that docs/json.md lists for `show`.
  var json: JSON {
    [
      "id": .string(latest.id), "name": .string(latest.name),
      "inferred": .boolean(latest.isInferred),
      "editions": .array(rows.map(Self.json)),
      "changes": .array(
        changes.map { comparison, changes in
          [
            "from": .integer(comparison.from.year), "to": .integer(comparison.to.year),
            "notRecorded": .strings(comparison.notRecorded),
            "changes": .array(changes.map { JSON.change($0, of: latest) }),
          ]
        }),
      "identity": identity.map(JSON.identity) ?? .null,
    ]
  }

  private static func json(_ row: Community) -> JSON {
    let connections = row.connections.map { connections in
      JSON.array(
        connections.map { ["id": .string($0.community.id), "kinds": .string($0.kinds)] })
    }
    return [
      "edition": .integer(row.year), "community": .community(row),
      "illustrative": .boolean(row.isIllustrative), "whole": .string(orNull: row.whole?.id),
      "parts": .strings(row.parts.map(\.id)), "connections": connections ?? .null,
    ]
  }
}

extension CommunityLife {
  func write(to output: inout Output) {
    output.writeLine(visibleMarks(title(of: latest)))
    writeEditions(to: &output)
    writeChanges(to: &output)
    writeNeighbours(to: &output)
    guard let identity else { return }
    output.writeLine("\nidentity")
    for line in identity.lines { output.writeLine("  " + visibleMarks(line)) }
  }

  /// The latest edition whole, and of every earlier one what differs from the one after it.
  private func writeEditions(to output: inout Output) {
    var later: [Cell]?
    for row in rows.reversed() {
      let cells = Self.cells(of: row)
      let told = cells.filter { !$0.text.isEmpty || later != nil }
        .filter { !(later ?? []).contains($0) }
      let remark = later != nil && told.isEmpty ? ", as in the edition after it" : ""
      output.writeLine("\n\(row.year)\(remark)")
      Self.write(
        told.map { [$0.field.heading, $0.text.isEmpty ? row.wordForEmpty($0.field) : $0.text] },
        to: &output)
      later = cells
    }
  }

  private func writeChanges(to output: inout Output) {
    for (comparison, changes) in changes {
      output.writeLine("\n\(comparison.from.year) → \(comparison.to.year)")
      Self.write(changes.map { [$0.kind.rawValue, told($0, in: audit)] }, to: &output)
    }
  }

  private func writeNeighbours(to output: inout Output) {
    let neighbours: [(String, [[String]])] = [
      ("part of", latest.whole.map { [[title(of: $0)]] } ?? []),
      ("parts", latest.parts.map { [title(of: $0)] }),
      ("connections", (latest.connections ?? []).map { [title(of: $0.community), $0.kinds] }),
    ]
    for (heading, rows) in neighbours where !rows.isEmpty {
      output.writeLine("\n\(heading), \(latest.year)")
      Self.write(rows, to: &output)
    }
  }

  /// Writes rows of cells, indented and one under the other.
  private static func write(_ rows: [[String]], to output: inout Output) {
    var table = TextTable([])
    for row in rows { table.append(row) }
    for line in table.lines() { output.writeLine("  " + line) }
  }

  private struct Cell: Hashable {
    let field: Field
    let text: String
  }

  private static func cells(of row: Community) -> [Cell] {
    let known = Field.known.filter { $0 != .id }.map {
      Cell(field: $0, text: row.cell($0))
    }
    return known + row.other.map { Cell(field: .other($0.heading), text: $0.text) }
  }
}
